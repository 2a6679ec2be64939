import AnnualReport
import FixtureSupport
import Testing

/// Reading after a change is reading anew.
@Suite("Reading after a change") struct ChangeTests {
  /// What is put into a line: prose, and all that makes a line something else.
  private static let words = [
    "年", "、", "1", "23", "受理", "。", "（一）", "一、", "总体情况", "年度报告", "政府信息公开工作年度报告", "公开", "维持", "行政许可", " ", "\t",
    "|", "<", "-->", "<!--", "```", "#", "---", "\n", "\r\n", "- 3 -", "2024年12月31日", "本年新收政府信息公开申请数量", "\u{FEFF}",
    "<table>", "一、本年新收", "\u{3000}", "*", "７", "\"", ",", ",,,,,,", "3 / 9", "\n3/9\n", "\nPage 3 of 9\n",
  ]

  @Test("Whatever is typed, the outcome is that of reading anew", arguments: Fixture.reports)
  func sameAsAnew(_ fixture: Fixture) {
    var random = SplitMix64(seed: UInt64(fixture.bytes.count) &* 31)
    var document = Document(SourceText(fixture.bytes))
    for step in 0..<runs("NIANBAO_CHANGE_RUNS", default: 40) {
      let change = ChangeTests.change(of: document.text, using: &random)
      let text = document.text.replacing(change.range, with: change.bytes)
      let after = Document(text, after: document, TextChange(change.range, count: change.bytes.count))
      let anew = Document(text)
      #expect(after.tree.nodes.map(ChangeTests.facts) == anew.tree.nodes.map(ChangeTests.facts), "step \(step)")
      #expect(String(describing: after.reports) == String(describing: anew.reports), "step \(step)")
      #expect(after.comments == anew.comments, "step \(step)")
      document = random.chance(5) ? Document(SourceText(fixture.bytes)) : after
    }
  }

  @Test("What takes half a date away is read as if it were read anew", arguments: Fixture.reports)
  func halfDates(_ fixture: Fixture) {
    let document = Document(SourceText(fixture.bytes))
    let places = document.reports.flatMap { $0.dates.map(\.range) + $0.prose.dropFirst(3).prefix(3) }
    for place in places.prefix(12) {
      for (start, end) in [(-9, 4), (2, 8), (4, 40), (-30, 60)] {
        let first = document.text.boundary(at: Int(place.start) + start)
        let removed = TextRange(first, max(first, document.text.boundary(at: Int(place.start) + end)))
        let text = document.text.replacing(removed, with: [])
        let after = Document(text, after: document, TextChange(removed, count: 0))
        #expect(String(describing: after.reports) == String(describing: Document(text).reports), "\(removed)")
      }
    }
  }

  @Test("A paragraph that makes commas part cells is read as if read anew", arguments: [",,", ",.,.,.,.,.,."])
  func cellsOfCommas(_ typed: String) throws {
    let rows = String(decoding: Fixture("Fixtures/Reports/true-tabs.md").bytes, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    let lines = rows.map { line in
      var cells = line.split(separator: "\t", omittingEmptySubsequences: false).map { $0.isEmpty ? "-" : String($0) }
      if cells.count > 1 { cells += Array(repeating: "-", count: max(0, 10 - cells.count)) }
      return cells.joined(separator: ",")
    }
    let text = SourceText(lines.joined(separator: "\n"))
    var document = Document(text)
    let place = try #require(document.reports.first?.section(SectionKind.overview)?.body.end)
    let line = text.lineRange(text.line(at: place) - 2)
    for word in [typed, "x"] {
      let change = TextChange(TextRange(at: line.end), count: word.utf8.count)
      let after = document.text.replacing(change.range, with: ContiguousArray(word.utf8))
      document = Document(after, after: document, change)
      #expect(String(describing: document.reports) == String(describing: Document(after).reports), "\(word)")
    }
    #expect(document.reports.first?.unreadable.isEmpty == (typed == ",,"))
  }

  private static func facts(_ node: SyntaxTree.Node) -> [UInt32] {
    [node.start, node.end, node.descendants, UInt32(node.kind.rawValue), UInt32(node.detail), UInt32(node.extra)]
  }

  /// One replacement of at most a few bytes at whole code points, mostly by one of the words.
  private static func change(
    of text: SourceText, using random: inout SplitMix64
  ) -> (range: TextRange, bytes: ContiguousArray<UInt8>) {
    var start = random.below(text.count + 1)
    while start > 0, text.byte(at: start) & 0xC0 == 0x80 { start -= 1 }
    var end = start
    if random.chance(40) {
      end = min(text.count, start + 1 + random.below(random.chance(10) ? 60 : 6))
      while end < text.count, text.byte(at: end) & 0xC0 == 0x80 { end += 1 }
    }
    let word = random.chance(25) && end > start ? "" : random.pick(words)
    return (TextRange(start, end), ContiguousArray(word.utf8))
  }
}

extension SourceText {
  /// The beginning of the code point at an offset, which is clamped to the text.
  fileprivate func boundary(at offset: Int) -> Int {
    var place = max(0, min(offset, count))
    while place > 0, byte(at: place) & 0xC0 == 0x80 { place -= 1 }
    return place
  }
}
