import AnnualReport
import Foundation
import ReportLint
import ReportWorkspace
import Testing

@testable import ReportCommand

@Suite("Formats")
struct FormatTests {
  /// A text with `⟦` and `⟧` around the range.
  private func marked(_ text: String) throws -> (SourceText, TextRange) {
    let parts = text.components(separatedBy: ["⟦", "⟧"])
    try #require(parts.count == 3)
    let start = parts[0].utf8.count
    return (SourceText(parts.joined()), TextRange(start, start + parts[1].utf8.count))
  }

  private func full(_ text: SourceText, _ finding: Finding, language: Language = .zh) -> String {
    var output = Bytes()
    let paint = Paint("never", isTerminal: false) { _ in nil }
    var format = FullFormat("报告.md", text, language, paint)
    format.write(finding, into: &output)
    return String(decoding: output, as: UTF8.self)
  }

  private func finding(_ range: TextRange, related: [Related] = [], fixes: [Fix] = []) -> Finding {
    Finding("t3-row-total", .error, range, Wording(zh: "合计应为 3", en: "should be 3"), related: related, fixes: fixes)
  }

  @Test("the range is marked under characters two cells wide, tabs and combining marks included")
  func marking() throws {
    let (text, range) = try marked("标题\n\n一、本年新收\t1\t2\t⟦４４⟧\te\u{301}\n")
    let shown = full(
      text,
      finding(
        range, related: [Related(TextRange(27, 28), Wording(zh: "加数 1", en: "term 1"))],
        fixes: [
          Fix(Wording(zh: "改为 3", en: "set to 3"), [Edit(range, "3")], .unsafe, isPreferred: true),
          Fix(Wording(zh: "改为 2", en: "set to 2"), [Edit(range, "2")], .unsafe),
        ]))
    #expect(
      shown == """
        error[t3-row-total] 合计应为 3
         --> 报告.md:3:12
          |
        3 | 一、本年新收    1    2    ４４    e\u{301}
          |                 -         ^^^^
         ::: 报告.md:3:8 加数 1
          = 修复（--fix --unsafe-fixes）：改为 3
          = 或者：改为 2


        """)
  }

  @Test("an empty range marks its place: within the line, at its end, in an empty line")
  func empty() throws {
    for (source, column) in [("年报⟦⟧如下\n", 4), ("年报⟦⟧\n", 4), ("⟦⟧\n", 0), ("⟦⟧", 0)] {
      let (text, range) = try marked(source)
      let line = full(text, finding(range)).split(separator: "\n")[4]
      #expect(line == "  | " + String(repeating: " ", count: column) + "^", "\(source)")
    }
  }

  @Test("of a long line a hundred cells are shown, whatever its length", arguments: [200, 5_000, 400_000])
  func long(_ length: Int) throws {
    let before = String(repeating: "前", count: length)
    let (text, range) = try marked(before + "⟦错误⟧" + String(repeating: "后", count: length) + "\n")
    let lines = full(text, finding(range)).split(separator: "\n")
    let source = String(lines[3].dropFirst(4))
    #expect(source.hasPrefix("…前") && source.hasSuffix("后…"))
    #expect(DisplayWidth.of(source) <= Excerpt.width + 2)
    let marks = String(lines[4].dropFirst(4))
    let column = try #require(marks.firstIndex(of: "^")).utf16Offset(in: marks)
    let place = try #require(source.range(of: "错误"))
    #expect(DisplayWidth.of(String(source[..<place.lowerBound])) == column)
    #expect(marks.hasSuffix("^^^^"))
    #expect(lines[1].hasSuffix(":1:\(length + 1)"))
  }

  @Test("a range wider than the window is marked as far as it is shown")
  func wide() throws {
    let (text, range) = try marked("开头⟦" + String(repeating: "字", count: 300) + "⟧结尾\n")
    let lines = full(text, finding(range)).split(separator: "\n")
    #expect(lines[3].contains("开头字") && lines[3].hasSuffix("…"))
    #expect(lines[4].filter { $0 == "^" }.count >= 90)
  }

  @Test("a range over several lines is marked in the first, and the last is named")
  func severalLines() throws {
    let (text, range) = try marked("⟦一、\r\n二、\r\n⟧三、\r\n")
    #expect(full(text, finding(range), language: .en).contains("\n  | ^^^^ through row 2\n"))
    let (one, line) = try marked("⟦一、\n⟧二、\n")
    #expect(full(one, finding(line)).contains("\n  | ^^^^\n"))
  }

  @Test("nothing from a file steers the terminal")
  func harmless() throws {
    let (text, range) = try marked("a\u{1B}[31m\u{202E}⟦b⟧\u{7}\n")
    let shown = full(text, finding(range))
    #expect(shown.contains("a\u{FFFD}[31m\u{FFFD}b\u{FFFD}"))
    #expect(!shown.unicodeScalars.contains { $0.value == 0x1B || $0.value == 7 || $0.value == 0x202E })
  }

  @Test("colours change no character")
  func colours() throws {
    let (text, range) = try marked("一\t⟦二⟧\n")
    var painted = Bytes()
    var format = FullFormat("a.md", text, .zh, Paint("always", isTerminal: false) { _ in nil })
    format.write(finding(range), into: &painted)
    var plain = Bytes()
    var plainFormat = FullFormat("a.md", text, .zh, Paint("never", isTerminal: true) { _ in nil })
    plainFormat.write(finding(range), into: &plain)
    let stripped = String(decoding: painted, as: UTF8.self).replacing(/\u{1B}\[[0-9;]*m/, with: "")
    #expect(painted != plain)
    #expect(stripped == String(decoding: plain, as: UTF8.self))
  }

  @Test(
    "when there are colours",
    arguments: [
      (nil, true, [:], true), (nil, false, [:], false), (nil, true, ["NO_COLOR": "1"], false),
      (nil, false, ["FORCE_COLOR": "1"], true), (nil, true, ["TERM": "dumb"], false), ("never", true, [:], false),
      ("always", false, ["NO_COLOR": "1"], true), (nil, true, ["FORCE_COLOR": "0"], false),
      (nil, true, ["NO_COLOR": ""], true),
    ] as [(String?, Bool, [String: String], Bool)])
  func whenColours(_ choice: String?, _ isTerminal: Bool, _ variables: [String: String], _ isOn: Bool) {
    #expect(Paint(choice, isTerminal: isTerminal) { variables[$0] }.isOn == isOn)
  }

  @Test("positions are those of counting code points from the line's beginning, in any order of asking")
  func positions() {
    let text = SourceText("\u{FEFF}一二\r\n\n𠀀e\u{301}\tz\r末")
    var expected: [UInt32: Position] = [:]
    var row = 1
    var column = 1
    var offset: UInt32 = 3
    let scalars = Array("一二\r\n\n𠀀e\u{301}\tz\r末".unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      expected[offset] = Position(row: row, column: column)
      offset += UInt32(UTF8.width(scalar))
      column += 1
      let isBreak = scalar == "\n" || (scalar == "\r" && (index + 1 == scalars.count || scalars[index + 1] != "\n"))
      if isBreak { (row, column) = (row + 1, 1) }
    }
    expected[offset] = Position(row: row, column: column)
    expected[0] = Position(row: 1, column: 1)
    var locator = Locator(text)
    for _ in 0..<20 {
      for (offset, position) in expected.shuffled() { #expect(locator.position(offset) == position) }
    }
  }

  @Test(
    "widths",
    arguments: [
      ("年报", 4), ("（一）", 6), ("ab", 2), ("e\u{301}", 1), ("１２", 4), ("ｱ", 1), ("𠀀", 2), ("😀", 2), ("\u{200B}", 0),
      ("…—“", 3),
      ("　", 2), ("①", 1), ("한", 2), ("㎡", 2), ("—", 1), ("㉈", 1),
    ])
  func widths(_ text: String, _ width: Int) { #expect(DisplayWidth.of(text) == width) }
}
