/// Finds the organ in a title: what stands before 政府信息公开, the year taken out.
enum TitleOrgan {
  private static let government = folded("政府信息公开")
  private static let disclosure = folded("信息公开")

  /// The organ named in a title whose year stands at `year`.
  static func find(_ bytes: Span<UInt8>, _ title: TextRange, year: TextRange?) -> Organ? {
    let start = Int(title.start)
    let titleEnd = Int(title.end)
    let words = Folded(bytes, title)
    func offset(_ unit: Int) -> Int { Folded.offset(ofUnit: unit, bytes, start, titleEnd) }
    guard let end = words.find(government) ?? words.find(disclosure) else { return nil }
    var first = 0
    var last = end
    if let year {
      // Before the year, or behind it where the title begins with it.
      let before = min(Folded.count(bytes, start, Int(year.start)), end)
      if before > 0 { last = before } else { first = min(Folded.count(bytes, start, Int(year.end)), end) }
      while first < last, words[first] == 0x5EA6 { first += 1 }  // 度
    }
    if last - first > 1, words[first] == 0x5173, words[first + 1] == 0x4E8E { first += 2 }  // 关于
    guard last - first >= 2, last - first <= 40 else { return nil }
    let name = ContiguousArray(words.units[first..<last])
    let endOffset = offset(last - 1)
    let length = Scalars.decode(bytes, endOffset, bytes.count).length
    return Organ(
      name: TitleOrgan.string(name), kind: OrganKind.classify(name),
      range: TextRange(offset(first), endOffset + length))
  }

  /// The string of some units. Measured with callgrind: by way of UTF-8 it takes a tenth of the instructions.
  private static func string(_ units: ContiguousArray<UInt16>) -> String {
    var bytes: ContiguousArray<UInt8> = []
    bytes.reserveCapacity(3 * units.count)
    for unit in units {
      guard let scalar = Unicode.Scalar(UInt32(unit)) else { return String(decoding: units, as: UTF16.self) }
      bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
