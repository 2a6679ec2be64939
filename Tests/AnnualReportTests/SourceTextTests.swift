import AnnualReport
import FixtureSupport
import Testing

@Suite("Source text") struct SourceTextTests {
  @Test(
    "Lines end at LF, CRLF and a lone CR",
    arguments: [
      ("", [0]), ("\n", [0, 1]), ("\r", [0, 1]), ("\r\n", [0, 2]), ("\n\r", [0, 1, 2]), ("a\rb\nc\r\nd", [0, 2, 4, 7]),
      ("\r\r\n\n", [0, 1, 3, 4]), ("年\n报", [0, 4]),
    ] as [(String, [UInt32])])
  func lineStarts(_ text: String, _ starts: [UInt32]) {
    #expect(Array(SourceText(text).lineStarts) == starts)
  }

  @Test("A line's range leaves out its break, whichever it is")
  func lineRanges() {
    let text = SourceText("一\r\n二\r三\n四")
    #expect((0..<text.lineCount).map { text[text.lineRange($0)] } == ["一", "二", "三", "四"])
    #expect(text[text.fullLineRange(0)] == "一\r\n")
    #expect(text.lineRange(9) == TextRange(text.count, text.count))
  }

  @Test("An edit in place gives the same lines as reading the whole text anew")
  func replaceEqualsRebuild() {
    let alphabet = ["\r", "\n", "\r\n", "a", "年报", "\n\n", "𠀀", ""]
    var random = SplitMix64(seed: 2)
    for run in 0..<runs("NIANBAO_LAW_RUNS", default: 3_000) {
      var text = SourceText((0..<random.below(12)).map { _ in random.pick(alphabet) }.joined())
      for _ in 0..<random.pick(1...4) {
        let range = TextRange(random.below(text.count + 3), random.below(text.count + 3))
        let before = text
        let insertion = (0..<random.below(4)).map { _ in random.pick(alphabet) }.joined()
        text.replace(range, with: insertion.utf8)
        let fresh = SourceText(text.bytes)
        #expect(
          text.lineStarts == fresh.lineStarts,
          "run \(run): \(Array(before.bytes)) with \(range) replaced by \(Array(insertion.utf8))")
        guard text.lineStarts == fresh.lineStarts else { return }
      }
    }
  }

  @Test("Every offset lies on the line that a scan finds")
  func lineAtOffset() {
    let text = SourceText("a\rb\r\n\nc年\n")
    for offset in 0...(text.count + 2) {
      let scanned = text.lineStarts.lastIndex { $0 <= UInt32(offset) }
      #expect(text.line(at: UInt32(offset)) == scanned)
    }
  }

  @Test(
    "The line break used most is the document's", arguments: [("a", "\n"), ("a\r\nb\r\nc\n", "\r\n"), ("\n", "\n")])
  func lineBreak(_ text: String, _ expected: String) {
    #expect(SourceText(text).lineBreak == expected)
  }

  @Test("Bytes that are no character hide no mark before them", arguments: ["!", "！", "。"])
  func strayBytes(_ mark: String) throws {
    let form = Fixture("Fixtures/Reports/true-pipes.md").string
    let statement = "统计期限为2024年1月1日至2024年12月31日"
    let place = try #require(form.firstRange(of: statement))
    // What is left of 至 is two bytes that follow no first one.
    let damaged =
      Array(form[..<place.lowerBound].utf8) + Array("统计期限为2024年1月1日\(mark)".utf8) + [0x87, 0xB3]
      + Array("2024年12月31日".utf8) + Array(form[place.upperBound...].utf8)
    let report = try #require(Document(SourceText(ContiguousArray(damaged))).reports.first)
    #expect(report.periods.isEmpty)
  }
}
