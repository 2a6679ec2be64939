/// Binds a tree to the form: the reports it holds. Total and linear, like ``parse(_:)``.
public func bind(_ tree: SyntaxTree, _ text: SourceText) -> [Report] { bind(tree, text, refusals: []) }

/// Binds a tree of a reading in which tables were refused; their ranges lie in the document the reading was made of.
func bind(_ tree: SyntaxTree, _ text: SourceText, refusals: [UnreadableTable]) -> [Report] {
  guard !tree.nodes.isEmpty else { return [] }
  return tree.children(of: 0).filter { tree.nodes[$0].kind == .report }.map { index in
    var binder = ReportBinder(tree: tree, text: text, range: tree.nodes[index].range)
    return binder.bind(index) { $0.bindTables($1, refusals) }
  }
}

/// Binds a tree whose tables were bound before a change that they do not hear of; takes them out of `known`.
func bind(_ tree: SyntaxTree, _ text: SourceText, known: inout [Report], _ mover: ChangeMover) -> [Report] {
  var reports: [Report] = []
  for index in tree.children(of: 0) where tree.nodes[index].kind == .report && reports.count < known.count {
    let number = reports.count
    var binder = ReportBinder(tree: tree, text: text, range: tree.nodes[index].range)
    binder.takeSections(from: &known[number], mover)
    reports.append(binder.bind(index) { binder, _ in binder.takeTables(from: &known[number], mover) })
  }
  return reports
}

/// Gathers one report from its nodes.
struct ReportBinder: ~Copyable {
  let tree: SyntaxTree
  let text: SourceText
  var report: Report
  /// The nodes of each kind of table, in document order.
  private var tables: [[SyntaxTree.Index]] = [[], [], []]
  private var titleRange: TextRange?
  private var headingReader = HeadingReader()
  /// The sections of the report before a change that none of their headings hears of.
  private var knownSections: [Section] = []
  private var wrappedLines = 0
  private var proseLines = 0
  /// Prose lines of at least 15 Han characters, and of more than 46.
  private var longLines = 0
  private var wideLines = 0

  init(tree: SyntaxTree, text: SourceText, range: TextRange) {
    self.tree = tree
    self.text = text
    report = Report(
      range: range, family: .flow, isHardWrapped: false, hasMarkdownHeadings: false, yearWitnesses: [], sections: [],
      unreadable: [], prose: [], headings: [], dates: [], periods: [])
  }

  /// Binds the report at a node; how its tables are bound is told.
  mutating func bind(
    _ index: SyntaxTree.Index, tables bindTables: (inout ReportBinder, Span<UInt8>) -> Void
  ) -> Report {
    let source = text
    let bytes = source.bytes.span
    collect(bytes, index)
    closeSections()
    // Paragraphs of a line or two: no line is wide, and most of the long ones run on.
    let isNarrow = wideLines == 0 && wrappedLines >= 8 && wrappedLines * 2 > longLines
    report.isHardWrapped = proseLines >= 6 && (wrappedLines * 2 > proseLines || isNarrow)
    bindTables(&self, bytes)
    report.family = mainFamily()
    bindTitle(bytes)
    bindDates(bytes)
    return report
  }

  /// Walks the nodes of the report in order.
  private mutating func collect(_ bytes: Span<UInt8>, _ root: SyntaxTree.Index) {
    var index = root + 1
    let end = root + 1 + Int(tree.nodes[root].descendants)
    while index < end {
      let node = tree.nodes[index]
      switch node.kind {
      case .title:
        if titleRange == nil { titleRange = HeadingReader.content(bytes, node.range) }
        markHeading(bytes, node)
      case .heading:
        report.headings.append(node.range)
        markHeading(bytes, node)
        if node.extra == 1 { addSection(bytes, node) } else { report.prose.append(node.range) }
      case .paragraph:
        report.prose.append(node.range)
        countWrapping(bytes, node.range)
      case .table:
        if let kind = TableKind(rawValue: node.detail) { tables[Int(kind.rawValue) - 1].append(index) }
        index += Int(node.descendants)
      default: break
      }
      index += 1
    }
  }

  private mutating func markHeading(_ bytes: Span<UInt8>, _ node: SyntaxTree.Node) {
    if bytes[Int(node.start)] == 0x23 { report.hasMarkdownHeadings = true }
  }

  private mutating func addSection(_ bytes: Span<UInt8>, _ node: SyntaxTree.Node) {
    let number = report.sections.count
    if number < knownSections.count, knownSections[number].heading == node.range {
      report.sections.append(knownSections[number])
      return
    }
    let line = Line(start: node.start, end: node.end, shape: .plain)
    guard let heading = headingReader.heading(bytes, line, at: 0) else { return }
    report.sections.append(
      Section(
        kind: heading.kind, ordinal: heading.ordinal, ordinalRange: heading.ordinalRange, heading: node.range,
        title: heading.title, titleForm: heading.form, level: heading.level,
        body: TextRange(node.end, report.range.end), isEmpty: false))
  }

  /// Sets where each section ends and whether it holds anything.
  private mutating func closeSections() {
    for index in report.sections.indices {
      let end =
        index + 1 < report.sections.count ? report.sections[index + 1].heading.start : report.range.end
      let body = TextRange(report.sections[index].heading.end, end)
      report.sections[index].body = body
      report.sections[index].isEmpty = ReportBinder.isSilent(text.bytes.span, Int(body.start), Int(body.end))
    }
  }

  /// Whether nothing but blanks and comments stands between two offsets.
  private static func isSilent(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    var offset = Scalars.skipBlanks(bytes, start, end)
    while offset + 7 <= end, bytes[offset] == 0x3C, bytes[offset + 1] == 0x21, bytes[offset + 2] == 0x2D,
      bytes[offset + 3] == 0x2D
    {
      var close = offset + 6
      while close < end, bytes[close] != 0x3E || bytes[close - 1] != 0x2D || bytes[close - 2] != 0x2D { close += 1 }
      guard close < end else { return false }
      offset = Scalars.skipBlanks(bytes, close + 1, end)
    }
    return offset >= end
  }

  /// Counts prose lines of the width PDF text is wrapped at (15 to 45 Han characters) that do not end a sentence.
  private mutating func countWrapping(_ bytes: Span<UInt8>, _ range: TextRange) {
    guard proseLines < 400 else { return }
    var start = Int(range.start)
    let end = Int(range.end)
    while start < end {
      let lineEnd = bytes.first(0x0A, from: start, to: end)
      let last = Scalars.trimBlanks(bytes, start, lineEnd)
      if last > start {
        proseLines += 1
        let width = last - start
        if width >= 45 { longLines += 1 }
        if width > 140 { wideLines += 1 }
        if width >= 45, width <= 140, !HeadingReader.endsParagraph(bytes, start, last) { wrappedLines += 1 }
      }
      start = lineEnd + 1
    }
  }

  private func mainFamily() -> TableFamily {
    let frames = [report.requests?.frame, report.remedies?.frame, report.disclosure?.frame].compactMap { $0 }
    if let first = frames.first { return first.family }
    return report.isHardWrapped ? .flow : .tabs
  }

  // MARK: Tables

  /// Takes the titles of the sections as they were read before a change of the text below them.
  mutating func takeSections(from known: inout Report, _ mover: ChangeMover) {
    swap(&knownSections, &known.sections)
    for index in knownSections.indices {
      mover.move(&knownSections[index].heading)
      mover.move(&knownSections[index].ordinalRange)
      mover.move(&knownSections[index].title)
    }
  }

  /// Takes the tables as they were bound before a change of the text round them.
  mutating func takeTables(from known: inout Report, _ mover: ChangeMover) {
    swap(&report.disclosure, &known.disclosure)
    swap(&report.requests, &known.requests)
    swap(&report.remedies, &known.remedies)
    swap(&report.unreadable, &known.unreadable)
    report.moveTables(mover)
  }

  mutating func bindTables(_ bytes: Span<UInt8>, _ refusals: [UnreadableTable]) {
    for kind in TableKind.allCases {
      let all = tables[Int(kind.rawValue) - 1]
      let nodes = readable(all)
      if let first = nodes.first {
        let head = min(report.section(kind.section)?.body.start ?? .max, tree.nodes[first].start)
        let rows = TableRows(tree, text, nodes, head: head)
        let isBound =
          switch kind {
          case .disclosure: bindDisclosure(rows)
          case .requests: bindRequests(rows)
          case .remedies: bindRemedies(rows)
          }
        if !isBound, !bindBlank(bytes, kind, all) { refuse(kind, tree.nodes[first].range, .scattered) }
      } else if let refusal = refusals.first(where: { $0.kind == kind }), let section = report.section(kind.section) {
        report.unreadable.append(
          UnreadableTable(kind: kind, range: section.heading, reason: refusal.reason))
        // What was refused is no part of the reading, but it is there.
        for index in report.sections.indices where report.sections[index].heading == section.heading {
          report.sections[index].isEmpty = false
        }
      } else if let section = report.section(kind.section), !bindBlank(bytes, kind, []) {
        lookForPicture(bytes, kind, section)
      }
    }
  }

  /// Binds a form without a single figure; false where it is not surely one.
  private mutating func bindBlank(_ bytes: Span<UInt8>, _ kind: TableKind, _ nodes: [SyntaxTree.Index]) -> Bool {
    let tree = tree
    guard let section = report.section(kind.section), !nodes.contains(where: { tree.holdsFigures($0) }) else {
      return false
    }
    switch kind {
    case .disclosure:
      report.disclosure = BlankForm.disclosure(bytes, section.body)
      return report.disclosure != nil
    case .requests:
      report.requests = BlankForm.requests(bytes, section.body)
      return report.requests != nil
    case .remedies: return false
    }
  }

  /// The nodes of a table; those of hard-wrapped text without rows left out where others hold its rows: labels that a converter
  /// tore off (layouts.md L09).
  private func readable(_ nodes: [SyntaxTree.Index]) -> [SyntaxTree.Index] {
    func isFlow(_ node: SyntaxTree.Index) -> Bool { tree.nodes[node].extra == TableFamily.flow.rawValue }
    func holdsRows(_ node: SyntaxTree.Index) -> Bool {
      tree.children(of: node).contains { tree.nodes[$0].kind == .row }
    }
    guard nodes.count > 1, nodes.contains(where: isFlow), nodes.contains(where: { !isFlow($0) && holdsRows($0) })
    else { return nodes }
    return nodes.filter { !isFlow($0) || holdsRows($0) }
  }

  private mutating func bindDisclosure(_ rows: TableRows) -> Bool {
    report.disclosure = rows.disclosureTable(text.bytes.span)
    return report.disclosure != nil
  }

  private mutating func bindRequests(_ rows: TableRows) -> Bool {
    report.requests = rows.requestsTable(text.bytes.span)
    return report.requests != nil
  }

  private mutating func bindRemedies(_ rows: TableRows) -> Bool {
    report.remedies = rows.remediesTable(text.bytes.span)
    return report.remedies != nil
  }

  private mutating func refuse(_ kind: TableKind, _ range: TextRange, _ reason: UnreadableTable.Reason) {
    let line = text.line(at: range.start)
    let first = text.lineRange(line)
    report.unreadable.append(
      UnreadableTable(
        kind: kind, range: TextRange(max(first.start, range.start), max(first.end, range.start)), reason: reason))
  }

  /// A section without its table may hold a picture or an HTML table instead: refused, not missing.
  private mutating func lookForPicture(_ bytes: Span<UInt8>, _ kind: TableKind, _ section: Section) {
    var offset = Int(section.body.start)
    let end = Int(section.body.end)
    while offset + 6 <= end {
      let byte = bytes[offset]
      if byte == 0x21, bytes[offset + 1] == 0x5B {
        return refuse(kind, TextRange(offset, offset + 2), .picture)
      }
      if byte == 0x3C {
        let tag = (1...5).map { bytes[offset + $0] | 0x20 }
        if tag[0] == 0x69, tag[1] == 0x6D, tag[2] == 0x67 {
          return refuse(kind, TextRange(offset, offset + 4), .picture)
        }
        if tag == [0x74, 0x61, 0x62, 0x6C, 0x65] { return refuse(kind, TextRange(offset, offset + 6), .html) }
      }
      offset += 1
    }
  }

  // MARK: Title, dates

  private mutating func bindTitle(_ bytes: Span<UInt8>) {
    guard let range = titleRange else { return }
    var dates: [RawDate] = []
    DateScanner.scan(bytes, range, into: &dates)
    let dated = dates.first { $0.year != nil && $0.range.start < range.end }
    var title = Title(range: range, year: dated?.year, yearRange: dated?.digits, organ: nil)
    if let organ = TitleOrgan.find(bytes, range, year: dated?.range) {
      title.organ = organ.range
      report.organ = organ
    }
    report.title = title
  }

  private mutating func bindDates(_ bytes: Span<UInt8>) {
    var raw: [RawDate] = []
    let ranges = ([titleRange].compactMap { $0 } + report.prose + report.sections.map(\.heading)).sorted {
      $0.start < $1.start
    }
    for range in ranges {
      let start = max(range.start, raw.last?.range.end ?? 0)
      if start < range.end { DateScanner.scan(bytes, TextRange(start, range.end), into: &raw) }
    }
    report.dates = raw.filter { !$0.isGarbled && ($0.year != nil || $0.day != nil || $0.yearDigits > 4) }.map(\.mention)
    report.periods = PeriodReader.periods(bytes, raw, year: report.title?.year)
    report.signOff = SignOffReader.signOff(text, report)
    YearVote.decide(bytes, raw, titleRange, &report)
  }
}

extension HeadingReader {
  /// A title's bytes without `#` and `*` marks in front and behind.
  static func content(_ bytes: Span<UInt8>, _ range: TextRange) -> TextRange {
    let inner = unmarked(bytes, Int(range.start), Int(range.end))
    return inner.start < inner.end ? TextRange(inner.start, inner.end) : range
  }
}

extension SyntaxTree {
  /// Whether a figure stands under a node.
  fileprivate func holdsFigures(_ node: Index) -> Bool {
    let end = min(nodes.count, node + 1 + Int(nodes[node].descendants))
    return node + 1 < end && nodes[(node + 1)..<end].contains { $0.kind == .figure }
  }
}
