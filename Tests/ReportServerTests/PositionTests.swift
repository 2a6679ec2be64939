import AnnualReport
import FixtureSupport
import Testing

@testable import ReportServer

/// Positions reckoned the slow way: the text as a list of code points, each with its place.
struct SlowText {
  struct Unit {
    var offset: Int
    var bytes: Int
    var utf16: Int
  }
  /// Lines as lists of code points, without their breaks, and the offset of each line's end.
  var lines: [[Unit]] = [[]]
  var ends: [Int] = []
  let bytes: [UInt8]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var index = 0
    while index < bytes.count {
      if bytes[index] == 0x0A || bytes[index] == 0x0D {
        ends.append(index)
        index += bytes[index] == 0x0D && index + 1 < bytes.count && bytes[index + 1] == 0x0A ? 2 : 1
        lines.append([])
        continue
      }
      let scalar = (1...4).first { length in
        guard index + length <= bytes.count else { return false }
        let text = String(validating: bytes[index..<(index + length)], as: UTF8.self)
        return text?.unicodeScalars.count == 1
      }
      let length = scalar ?? 1
      lines[lines.count - 1].append(Unit(offset: index, bytes: length, utf16: length == 4 ? 2 : 1))
      index += length
    }
    ends.append(bytes.count)
  }

  func size(_ unit: Unit, _ encoding: PositionEncoding) -> Int {
    switch encoding {
    case .utf8: unit.bytes
    case .utf16: unit.utf16
    case .utf32: 1
    }
  }

  func offset(_ position: Position, _ encoding: PositionEncoding) -> Int? {
    guard position.line >= 0, position.character >= 0 else { return nil }
    guard position.line < lines.count else { return bytes.count }
    var column = 0
    for unit in lines[position.line] {
      if column == position.character { return unit.offset }
      column += size(unit, encoding)
      if column > position.character { return nil }
    }
    return ends[position.line]
  }

  func position(_ offset: Int, _ encoding: PositionEncoding) -> Position {
    var line = 0
    while line + 1 < lines.count, lineStart(line + 1) <= offset { line += 1 }
    var column = 0
    for unit in lines[line] {
      if unit.offset + unit.bytes > offset { break }
      column += size(unit, encoding)
    }
    return Position(line: line, character: column)
  }

  func lineStart(_ line: Int) -> Int {
    guard line > 0 else { return 0 }
    let end = ends[line - 1]
    return end + (bytes[end] == 0x0D && end + 1 < bytes.count && bytes[end + 1] == 0x0A ? 2 : 1)
  }
}

/// Bytes made of what makes columns hard.
func awkwardBytes(_ dice: inout SplitMix64, pieces count: Int, valid: Bool = false) -> [UInt8] {
  let good: [String] = [
    "a", "1", "|", "\t", "年", "报", "\u{20BB7}", "\u{2A6D6}", "😀", "👨‍👩‍👧", "e\u{301}", "\u{301}", "\n", "\r\n", "\r",
    "\u{FEFF}",
    "１", "é", "\u{2028}", "",
  ]
  let bad: [[UInt8]] = [
    [0xFF], [0x80], [0xC0, 0x80], [0xE5, 0xB9], [0xED, 0xA0, 0x80], [0xF0, 0x9F], [0xF4, 0x90, 0x80, 0x80], [0xC2],
    [0xE0, 0x80],
  ]
  var bytes: [UInt8] = []
  for _ in 0..<count {
    if !valid, dice.below(6) == 0 { bytes += dice.pick(bad) } else { bytes += Array(dice.pick(good).utf8) }
  }
  return bytes
}

@Suite struct PositionTests {
  @Test(arguments: [PositionEncoding.utf8, .utf16, .utf32])
  func everyOffsetAndEveryPositionAsReckonedSlowly(_ encoding: PositionEncoding) {
    var dice = SplitMix64(seed: 41)
    for _ in 0..<1_500 {
      let bytes = awkwardBytes(&dice, pieces: dice.below(30))
      let slow = SlowText(bytes)
      let text = SourceText(ContiguousArray(bytes))
      var map = PositionMap(text, encoding)
      for offset in 0...bytes.count {
        let expected = slow.position(offset, encoding)
        #expect(map.position(UInt32(offset)) == expected, "\(bytes) at \(offset)")
        var fresh = PositionMap(text, encoding)
        #expect(fresh.position(UInt32(offset)) == expected)
      }
      for line in -1...slow.lines.count {
        for character in [-1] + Array(0...20) + [1 << 31, Int.max] {
          let position = Position(line: line, character: character)
          #expect(
            text.offset(position, in: encoding).map(Int.init) == slow.offset(position, encoding),
            "\(bytes) at \(position)")
        }
      }
    }
  }

  @Test(arguments: [PositionEncoding.utf8, .utf16, .utf32])
  func codePointBoundariesComeBack(_ encoding: PositionEncoding) {
    var dice = SplitMix64(seed: 43)
    for _ in 0..<500 {
      let bytes = awkwardBytes(&dice, pieces: dice.below(30))
      let text = SourceText(ContiguousArray(bytes))
      var map = PositionMap(text, encoding)
      for unit in SlowText(bytes).lines.joined() {
        #expect(text.offset(map.position(UInt32(unit.offset)), in: encoding) == UInt32(unit.offset))
      }
    }
  }

  @Test func offsetsInAnyOrderAreTheSame() {
    var dice = SplitMix64(seed: 47)
    for _ in 0..<300 {
      let bytes = awkwardBytes(&dice, pieces: 60)
      let slow = SlowText(bytes)
      var map = PositionMap(SourceText(ContiguousArray(bytes)), .utf16)
      for _ in 0..<40 {
        let a = dice.below(bytes.count + 1)
        let b = dice.below(bytes.count + 1)
        let ends = map.positions(TextRange(a, b))
        #expect(ends.start == slow.position(min(a, b), .utf16))
        #expect(ends.end == slow.position(max(a, b), .utf16))
      }
    }
  }

  @Test func extensionBHanAndEmoji() {
    let text = SourceText("a\u{20BB7}b😀\r\n年")
    #expect(text.offset(Position(line: 0, character: 3), in: .utf16) == 5)
    #expect(text.offset(Position(line: 0, character: 2), in: .utf16) == nil)
    #expect(text.offset(Position(line: 0, character: 2), in: .utf32) == 5)
    #expect(text.offset(Position(line: 0, character: 3), in: .utf8) == nil)
    #expect(text.offset(Position(line: 0, character: 99), in: .utf16) == 10)
    #expect(text.offset(Position(line: 1, character: 1), in: .utf16) == 15)
    #expect(text.offset(Position(line: 7, character: 7), in: .utf16) == 15)
    #expect(
      text.range(Position(line: 1, character: 0), Position(line: 0, character: 0), in: .utf16) == TextRange(0, 12))
  }

  /// A line of two million bytes with findings all along it costs one pass, not one a finding.
  @Test func longLinesCostOnePass() {
    let text = SourceText(String(repeating: "年报", count: 300_000))
    var map = PositionMap(text, .utf16)
    let clock = ContinuousClock()
    let time = clock.measure {
      for index in 0..<100_000 { _ = map.positions(TextRange(index * 18, index * 18 + 6)) }
    }
    #expect(map.position(1_800_000) == Position(line: 0, character: 600_000))
    #expect(time < .seconds(5), "\(time)")
  }
}
