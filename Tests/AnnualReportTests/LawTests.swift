import AnnualReport
import FixtureSupport
import Testing

/// Invariants 1, 2 and 7 over any bytes.
@Suite("Laws of parsing") struct LawTests {
  private static let failures = Task {
    await Laws.failures(runs: runs("NIANBAO_LAW_RUNS", default: 3_000), seed: 1) { bytes in
      let document = Document(SourceText(bytes))
      var failures: [(law: String, failure: String)] = []
      if let failure = tiling(document.tree, document.reading.text) { failures.append(("lossless", failure)) }
      if let failure = misplaced(document) { failures.append(("ranges", failure)) }
      return failures
    }
  }

  @Test("Parsing is total and nothing is lost: the leaves are the bytes, and no space says anything")
  func lossless() async {
    let failures = await LawTests.failures.value["lossless", default: []]
    #expect(failures == [])
  }

  @Test("Every range of a report lies in the document and cuts no code point")
  func ranges() async {
    #expect(await LawTests.failures.value["ranges", default: []] == [])
  }

  /// The first range of a report that lies outside, or cuts a code point of valid text.
  private static func misplaced(_ document: Document) -> String? {
    let isText = String(validating: document.reading.text.bytes, as: UTF8.self) != nil
    for report in document.reports {
      for (name, range) in report.allRanges {
        if !document.reading.text.range.contains(range) { return "\(name) \(range) lies outside" }
        if isText, !document.reading.text.isBoundary(range.start) || !document.reading.text.isBoundary(range.end) {
          return "\(name) \(range) cuts a code point"
        }
      }
    }
    return nil
  }

  @Test("Nothing is lost in the fixtures", arguments: Fixture.reports)
  func fixtures(_ fixture: Fixture) {
    let text = SourceText(fixture.bytes)
    #expect(LawTests.tiling(parse(text), text) == nil)
  }

  @Test("Reading is a function: the same bytes give the same tree", arguments: Fixture.reports)
  func deterministic(_ fixture: Fixture) {
    let text = SourceText(fixture.bytes)
    #expect(parse(text).nodes.map(\.range) == parse(text).nodes.map(\.range))
  }

  /// What is wrong with a tree: nil where its leaves and the spaces between them tile the document, every node encloses its
  /// children, and the spaces of a report say nothing.
  static func tiling(_ tree: SyntaxTree, _ text: SourceText) -> String? {
    guard let root = tree.nodes.first else { return "no root" }
    guard root.range == text.range, Int(root.descendants) == tree.nodes.count - 1 else { return "the root is not all" }
    var position: UInt32 = 0
    for leaf in tree.leaves {
      if leaf.start != position || leaf.end < position { return "a gap at \(position)" }
      if !leaf.kind.isLeaf || leaf.kind == .space && leaf.range.isEmpty { return "\(leaf.range) is no leaf" }
      position = leaf.end
    }
    guard Int(position) == text.count else { return "the leaves end at \(position) of \(text.count)" }
    return nesting(tree) ?? spaces(tree, text)
  }

  private static func nesting(_ tree: SyntaxTree) -> String? {
    var position: UInt32 = 0
    var open: [(end: UInt32, last: Int)] = []
    for (index, node) in tree.nodes.enumerated() {
      while let innermost = open.last, innermost.last < index { position = max(position, open.removeLast().end) }
      let last = index + Int(node.descendants)
      if let parent = open.last, node.end > parent.end || last > parent.last {
        return "node \(index) leaves its parent"
      }
      if node.start > node.end { return "node \(index) is reversed" }
      if node.start < position { return "node \(index) begins before \(position)" }
      if node.kind == .space || node.kind.isLeaf && node.descendants > 0 { return "node \(index) is a \(node.kind)" }
      position = node.start
      if node.kind.isLeaf { position = node.end } else { open.append((node.end, last)) }
    }
    return nil
  }

  /// The first space of a report in which something stands that a leaf should hold.
  private static func spaces(_ tree: SyntaxTree, _ text: SourceText) -> String? {
    let reports = tree.nodes.filter { $0.kind == .report }
    for space in tree.leaves where space.kind == .space {
      for report in reports where report.start < space.end && space.start < report.end {
        let range = TextRange(max(space.start, report.start), min(space.end, report.end))
        if !saysNothing(text.bytes[Int(range.start)..<Int(range.end)]) { return "\(range) is no space: \(text[range])" }
      }
    }
    return nil
  }

  /// Whether some bytes are blanks, line ends, pipes, tabs, separators, stars or `&nbsp;`.
  private static func saysNothing(_ bytes: ContiguousArray<UInt8>.SubSequence) -> Bool {
    var words = String(decoding: bytes, as: UTF8.self)
    words = words.replacing("&nbsp;", with: "")
    return words.unicodeScalars.allSatisfy { scalar in
      switch scalar.value {
      case 0x09...0x0D, 0x20, 0xA0, 0x3000, 0x2000...0x200F, 0x202F, 0xFEFF: true
      case 0x7C, 0x2D, 0x3A, 0x2B, 0x2A: true  // | - : + *
      default: false
      }
    }
  }
}

extension SourceText {
  /// Whether no code point is cut at an offset.
  func isBoundary(_ offset: UInt32) -> Bool {
    Int(offset) >= count || byte(at: Int(offset)) & 0xC0 != 0x80
  }
}

extension Report {
  /// Every range the report speaks of, with a name for the failure.
  var allRanges: [(String, TextRange)] {
    var all: [(String, TextRange)] = [("report", range)]
    func add(_ name: String, _ range: TextRange?) { if let range { all.append((name, range)) } }
    add("title", title?.range)
    add("title year", title?.yearRange)
    add("title organ", title?.organ)
    add("organ", organ?.range)
    for witness in yearWitnesses { add("witness", witness.range) }
    for section in sections {
      for range in [section.ordinalRange, section.heading, section.title, section.body] { add("section", range) }
    }
    for range in prose { add("prose", range) }
    for date in dates {
      add("date", date.range)
      add("date digits", date.digits)
    }
    for period in periods { add("period", period.range) }
    add("sign-off", signOff?.organ)
    add("sign-off date", signOff?.date?.range)
    for table in unreadable { add("unreadable", table.range) }
    if let disclosure { all += ranges(disclosure.frame) + disclosure.rows.flatMap { ranges($0) } }
    if let requests {
      all += ranges(requests.frame) + (requests.rows + requests.duplicates).flatMap { ranges($0) }
      for label in requests.groupLabels { add("group", label.range) }
      for name in requests.headerNames { add("header name", name.range) }
      add("column header", requests.columnHeader)
    }
    if let remedies {
      all += ranges(remedies.frame) + (Array(remedies.cells) + remedies.figures).map { ("cell", $0.range) }
      add("row", remedies.row)
      for cell in remedies.lineCells { add("line cell", cell) }
    }
    return all
  }

  private func ranges(_ frame: TableFrame) -> [(String, TextRange)] {
    let single = [frame.range] + (frame.header.map { [$0] } ?? [])
    return (single + frame.gaps + frame.straySeparators + frame.unknownRows).map { ("frame", $0) }
  }

  private func ranges<Key>(_ row: FigureRow<Key>) -> [(String, TextRange)] {
    [("row", row.range), ("label", row.label.range)] + (row.label.continuation.map { [("continuation", $0)] } ?? [])
      + (Array(row.cells) + row.figures).map { ("cell", $0.range) } + row.lineCells.map { ("line cell", $0) }
  }
}
