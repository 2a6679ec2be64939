/// Binds a tree to the form: the reports it holds. Total and linear, like ``parse(_:)``.
public func bind(_ tree: SyntaxTree, _ text: SourceText) -> [Report] {
  guard !tree.nodes.isEmpty else { return [] }
  let nodes = tree.children(of: 0).filter { tree.nodes[$0].kind == .report }
  return nodes.map { bind(tree, text, $0, headings: [], refusals: []) }
}

/// Binds the report at a node, which may be the last one written yet. Its headings are those of the outline the tree is written
/// by; tables that the reading refused have their ranges in the document the reading was made of.
func bind(
  _ tree: SyntaxTree, _ text: SourceText, _ index: SyntaxTree.Index, headings: [HeadingLine],
  refusals: [UnreadableTable]
) -> Report {
  var binder = ReportBinder(tree: tree, text: text, range: tree.nodes[index].range)
  binder.headings = headings[...]
  return binder.bind(index) { $0.bindTables($1, refusals) }
}

/// Gathers one report from its nodes.
struct ReportBinder: ~Copyable {
  let tree: SyntaxTree
  let text: SourceText
  var report: Report
  /// The nodes of each kind of table, in document order.
  private(set) var tables: [[SyntaxTree.Index]] = [[], [], []]
  private var titleRange: TextRange?
  private var headingReader = HeadingReader()
  /// What the report was before a change of its prose; nil where it is read for the first time.
  var known: KnownProse?
  /// The main headings as they were recognised when the tree was made, in order; those not there are read again.
  var headings: ArraySlice<HeadingLine> = []

  init(tree: SyntaxTree, text: SourceText, range: TextRange) {
    self.tree = tree
    self.text = text
    report = Report(range)
  }

  /// Binds the report at a node; how its tables are bound is told.
  mutating func bind(
    _ index: SyntaxTree.Index, tables bindTables: (inout ReportBinder, Span<UInt8>) -> Void
  ) -> Report {
    let source = text
    let bytes = source.bytes.span
    if let wrapping = known?.wrapping { report.wrapping = wrapping }
    collect(bytes, index)
    closeSections()
    report.isHardWrapped = report.wrapping.isHard
    bindTitle(bytes)
    bindTables(&self, bytes)
    report.family = mainFamily()
    bindDates(bytes)
    settleEdition()
    // Taken out, not copied: a report holds some thirty arrays.
    var bound = Report(report.range)
    swap(&bound, &report)
    return bound
  }

  /// Walks the nodes of the report in order.
  private mutating func collect(_ bytes: Span<UInt8>, _ root: SyntaxTree.Index) {
    // Room for what most reports hold.
    report.sections.reserveCapacity(6)
    report.headings.reserveCapacity(16)
    report.prose.reserveCapacity(32)
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
        if known?.wrapping == nil { report.wrapping.count(bytes, node.range) }
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
    if let section = known?.section(number), section.heading == node.range {
      report.sections.append(section)
      return
    }
    guard let heading = takeHeading(in: node.range) ?? readHeading(bytes, node) else { return }
    report.sections.append(
      Section(
        kind: heading.kind, ordinal: heading.ordinal, ordinalRange: heading.ordinalRange, heading: node.range,
        title: heading.title, titleForm: heading.form, level: heading.level,
        body: TextRange(node.end, report.range.end), isEmpty: false))
  }

  private mutating func takeHeading(in range: TextRange) -> HeadingLine? {
    guard let heading = headings.first, range.contains(heading.title) else { return nil }
    headings = headings.dropFirst()
    return heading
  }

  private mutating func readHeading(_ bytes: Span<UInt8>, _ node: SyntaxTree.Node) -> HeadingLine? {
    headingReader.heading(bytes, Line(start: node.start, end: node.end, shape: .plain), at: 0)
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

  /// A sign-off is no content: a last heading with nothing between it and the sign-off is empty.
  private mutating func closeLastSection(_ bytes: Span<UInt8>) {
    guard let last = report.sections.indices.last, let signOff = text.start(of: report.signOff) else { return }
    let body = report.sections[last].body
    guard body.start < signOff, signOff < body.end else { return }
    report.sections[last].isEmpty = ReportBinder.isSilent(bytes, Int(body.start), Int(signOff))
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

  private func mainFamily() -> TableFamily {
    if let family = report.requests?.frame.family ?? report.remedies?.frame.family ?? report.disclosure?.frame.family {
      return family
    }
    return report.isHardWrapped ? .flow : .tabs
  }

  // MARK: Title, dates

  private mutating func bindTitle(_ bytes: Span<UInt8>) {
    guard let range = titleRange else { return }
    if let title = known?.title, title.range == range {
      report.title = title
      report.organ = known?.organ
      return
    }
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
    report.rawDates = rawDates(bytes)
    report.dates.reserveCapacity(report.rawDates.count)
    for date in report.rawDates where !date.isGarbled && (date.year != nil || date.day != nil || date.yearDigits > 4) {
      report.dates.append(date.mention)
    }
    report.periods = PeriodReader.periods(bytes, report.rawDates, year: report.title?.year)
    if report.periods.isEmpty {
      let dates = NumeralDate.all(bytes, in: report.prose)
      report.periods = PeriodReader.periods(bytes, dates, year: report.title?.year).filter { !$0.isMalformed }
    }
    report.signOff = SignOffReader.signOff(text, report)
    closeLastSection(bytes)
    YearVote.decide(bytes, titleRange, &report)
  }

  /// The dates in title, prose and main headings, in document order.
  private mutating func rawDates(_ bytes: Span<UInt8>) -> [RawDate] {
    var found: [RawDate] = []
    found.reserveCapacity(8)
    var heads = report.sections.map(\.heading)
    if let title = titleRange {
      heads.insert(title, at: heads.firstIndex { $0.start >= title.start } ?? heads.endIndex)
    }
    var next = 0
    for index in report.prose.indices {
      while next < heads.count, heads[next].start < report.prose[index].start {
        addDates(in: heads[next], bytes, to: &found)
        next += 1
      }
      addDates(in: report.prose[index], bytes, to: &found)
    }
    for head in heads[next...] { addDates(in: head, bytes, to: &found) }
    return found
  }

  private mutating func addDates(in range: TextRange, _ bytes: Span<UInt8>, to found: inout [RawDate]) {
    let start = max(range.start, found.last?.range.end ?? 0)
    if start >= range.end { return }
    if start == range.start, known?.append(datesIn: range, to: &found) ?? false { return }
    let first = found.count
    DateScanner.scan(bytes, TextRange(start, range.end), into: &found)
    if found.count > first { keepRead(&found, from: first) }
  }

  /// Drops the dates from an index on that nobody reads as dates: in an address, a link's target, a tag, a code span.
  private func keepRead(_ found: inout [RawDate], from first: Int) {
    var kept = first
    for index in first..<found.count where !text.isVerbatim(at: Int(found[index].range.start)) {
      found[kept] = found[index]
      kept += 1
    }
    found.removeLast(found.count - kept)
  }
}

extension Report {
  /// A report of which nothing has been read.
  fileprivate init(_ range: TextRange) {
    self.init(
      range: range, family: .flow, isHardWrapped: false, hasMarkdownHeadings: false, yearWitnesses: [], sections: [],
      unreadable: [], prose: [], headings: [], dates: [], periods: [])
  }
}

extension HeadingReader {
  /// A title's bytes without `#` and `*` marks in front and behind.
  static func content(_ bytes: Span<UInt8>, _ range: TextRange) -> TextRange {
    let inner = unmarked(bytes, Int(range.start), Int(range.end))
    return inner.start < inner.end ? TextRange(inner.start, inner.end) : range
  }
}
