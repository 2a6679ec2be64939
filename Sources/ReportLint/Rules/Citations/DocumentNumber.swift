import AnnualReport

/// A document number: `国办公开办函〔2021〕30号`, in whatever brackets.
struct DocumentNumber: Sendable {
  /// The organ's code before the bracket: at most 12 Han characters, back to a mark.
  let code: TornText
  let open: ProseSigns.Sign
  let close: TextRange
  let closeScalar: UInt32
  let year: Int
  let yearRange: TextRange
  let number: Int
  let numberRange: TextRange
  /// From the code to 号.
  let range: TextRange

  /// Whether it stands in 〔〕.
  var hasRightBrackets: Bool { open.scalar == 0x3014 && closeScalar == 0x3015 }

  private static func opens(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x3014, 0x5B, 0x28, 0xFF08, 0x3010, 0xFE5D, 0xFF3B: true
    default: false
    }
  }

  private static func closes(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x3015, 0x5D, 0x29, 0xFF09, 0x3011, 0xFE5E, 0xFF3D: true
    default: false
    }
  }

  /// Every document number that stands at one of the marks, but for those in addresses and names of files.
  static func all(_ signs: ProseSigns, _ text: SourceText) -> [DocumentNumber] {
    var numbers: [DocumentNumber] = []
    for sign in signs.signs where opens(sign.scalar) {
      // Most brackets open before a Han character.
      let behind = Int(sign.range.end)
      if text.byte(at: behind) &- 0xE4 < 6 { continue }
      guard let next = text.solid(at: behind), next.value == 0x31 || next.value == 0x32,
        let number = DocumentNumber(at: sign, text), !text.isVerbatim(at: Int(sign.offset))
      else { continue }
      numbers.append(number)
    }
    return numbers
  }

  private init?(at sign: ProseSigns.Sign, _ text: SourceText) {
    let tail = TornText(text, TextRange(Int(sign.range.end), min(text.count, Int(sign.range.end) + 40))).characters
    guard tail.count > 6, let (year, afterYear) = DocumentNumber.number(tail, 0), afterYear == 4,
      (1950..<2100).contains(year), DocumentNumber.closes(tail[4].scalar),
      let (number, end) = DocumentNumber.number(tail, 5), end < tail.count, tail[end].scalar == 0x53F7
    else { return nil }
    let back = TornText(text, TextRange(max(0, Int(sign.offset) - 60), Int(sign.offset))).characters
    let code = back.reversed().prefix { SourceText.isHan($0.scalar) }.prefix(12).reversed()
    guard let first = code.first, code.count >= 2, let last = code.last else { return nil }
    self.code = TornText(text, first.range.union(last.range))
    open = sign
    close = tail[4].range
    closeScalar = tail[4].scalar
    self.year = year
    yearRange = tail[0].range.union(tail[3].range)
    self.number = number
    numberRange = tail[5].range.union(tail[end - 1].range)
    range = first.range.union(tail[end].range)
  }

  private static func number(_ tail: [TornText.Character], _ start: Int) -> (Int, Int)? {
    var value = 0
    var index = start
    while index < tail.count, tail[index].scalar &- 0x30 < 10, index - start < 6 {
      value = value * 10 + Int(tail[index].scalar - 0x30)
      index += 1
    }
    return index > start ? (value, index) : nil
  }
}
