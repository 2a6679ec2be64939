/// Which code of GB18030 stands for which character, made on first use from ``GB18030Characters``.
///
/// Only what cannot be reckoned is written down: the symbols (rows A1 to A9), the 6,763 characters of GB 2312 and the
/// last hundred of GBK. The other Han characters of GBK stand in the order of Unicode in the codes GB 2312 leaves free,
/// the three areas for users' own characters in that of the private-use area, and the codes of four bytes are all that
/// remains of the first plane, again in order. That is the standard of 2000; then follow the later editions'
/// ``GB18030Characters/pairChanges``.
///
/// Read are both the old and the new codes, as browsers do it (WHATWG Encoding, index gb18030): pairs as of 2022 (A6D9
/// is U+FE10, FE59 is U+9FB4, A8BC is U+1E3F as of 2005), their codes of four bytes still the same characters, A3A0 a
/// blank. So a few code points for private use have no code at all, and cannot be written.
enum GB18030Table {
  /// The characters of the codes of two bytes: (lead − 0x81) × 190 + place of the trail in 0x40…0x7E, 0x80…0xFE.
  static let pairs: ContiguousArray<UInt16> = {
    var pairs = pairsOf2000
    for (code, character) in GB18030Characters.pairChanges { pairs[place(of: code)] = character }
    return pairs
  }()

  /// The characters of the codes of four bytes from 81308130 on, as far as the first plane goes.
  static let fours: ContiguousArray<UInt16> = {
    var isPair = ContiguousArray<Bool>(repeating: false, count: 1 << 16)
    for character in pairsOf2000 { isPair[Int(character)] = true }
    var fours = ContiguousArray<UInt16>()
    fours.reserveCapacity(39_420)
    for character in UInt16(0x80)...0xFFFF where character & 0xF800 != 0xD800 && !isPair[Int(character)] {
      fours.append(character)
    }
    // 2005 gave U+1E3F the pair A8BC and left its old code, 8135F437, to the private-use character that stood there.
    if let place = fours.firstIndex(of: 0x1E3F) { fours[place] = 0xE7C7 }
    return fours
  }()

  /// For each character of the first plane its code: of two bytes as a number, of four as its place in ``fours`` plus
  /// 0x10000, 0 for none.
  static let codes: ContiguousArray<UInt32> = {
    var codes = ContiguousArray<UInt32>(repeating: 0, count: 1 << 16)
    for (place, character) in fours.enumerated() { codes[Int(character)] = UInt32(place + 0x10000) }
    // Backwards: of two codes for a character the first is written.
    for (place, character) in pairs.enumerated().reversed() {
      let trail = place % 190
      codes[Int(character)] = UInt32((place / 190 + 0x81) << 8 | trail + (trail < 0x3F ? 0x40 : 0x41))
    }
    return codes
  }()

  private static func place(of code: UInt16) -> Int {
    let trail = Int(code & 0xFF)
    return (Int(code >> 8) - 0x81) * 190 + trail - (trail < 0x7F ? 0x40 : 0x41)
  }

  private static var pairsOf2000: ContiguousArray<UInt16> {
    var pairs = ContiguousArray<UInt16>(repeating: 0, count: 126 * 190)
    var isGB2312 = ContiguousArray<Bool>(repeating: false, count: 1 << 16)
    /// Fills codes row by row, as long as there are characters.
    func fill(_ leads: ClosedRange<Int>, _ trails: ClosedRange<Int>, _ characters: some Sequence<UInt16>) {
      var next = characters.makeIterator()
      for lead in leads {
        for trail in trails where trail != 0x7F {
          guard let character = next.next() else { return }
          pairs[(lead - 0x81) * 190 + trail - (trail < 0x7F ? 0x40 : 0x41)] = character
        }
      }
    }
    func characters(_ text: String) -> some Sequence<UInt16> { text.utf16.lazy.filter { $0 != 0x0A } }
    fill(0xA1...0xA9, 0xA1...0xFE, characters(GB18030Characters.symbols))
    fill(0xA8...0xA9, 0x40...0xA0, characters(GB18030Characters.moreSymbols))
    let standard = GB18030Characters.standard
    for character in characters(standard) { isGB2312[Int(character)] = true }
    fill(0xB0...0xF7, 0xA1...0xFE, characters(standard))
    // The Han characters of Unicode 1 that GB 2312 has not.
    let others = (UInt16(0x4E00)...0x9FA5).filter { !isGB2312[Int($0)] }
    let count = 32 * 190
    fill(0x81...0xA0, 0x40...0xFE, others.prefix(count))
    fill(0xAA...0xFE, 0x40...0xA0, others.dropFirst(count) + characters(GB18030Characters.last))
    fill(0xAA...0xAF, 0xA1...0xFE, UInt16(0xE000)...0xE233)
    fill(0xF8...0xFE, 0xA1...0xFE, UInt16(0xE234)...0xE4C5)
    fill(0xA1...0xA7, 0x40...0xA0, UInt16(0xE4C6)...0xE765)
    return pairs
  }
}
