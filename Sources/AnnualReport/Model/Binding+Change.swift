/// Binds a tree whose title, headings and tables were bound before a change that they do not hear of; takes them out of
/// `reports`.
func bind(_ tree: SyntaxTree, _ text: SourceText, known reports: inout [Report], _ change: KnownChange) -> [Report] {
  var bound: [Report] = []
  for index in tree.children(of: 0) where tree.nodes[index].kind == .report && bound.count < reports.count {
    let number = bound.count
    if reports[number].range.end &+ Document.Origin.distance <= change.inserted.start {
      bound.append(reports[number])
      continue
    }
    var binder = ReportBinder(tree: tree, text: text, range: tree.nodes[index].range)
    binder.known = KnownProse(takenFrom: &reports[number], change)
    bound.append(binder.bind(index) { binder, _ in binder.takeTables(from: &reports[number], change.mover) })
  }
  return bound
}

/// A change inside one paragraph.
struct KnownChange {
  let mover: ChangeMover
  /// The lines of the paragraph before and now.
  let before: LineWrapping
  let now: LineWrapping
  /// Where the paragraph begins, before and now.
  let paragraph: UInt32
  /// The bytes that came in.
  let inserted: TextRange
}

/// What the title, the headings and the prose of a report were before a change, at the places where they stand now.
struct KnownProse {
  let title: Title?
  let organ: Organ?
  private var sections: [Section] = []
  private var dates: [RawDate] = []
  /// How the lines of the prose wrap, the change counted in; nil where they have to be counted.
  let wrapping: LineWrapping?
  /// Where dates have to be looked for again: a date that begins before the change may run on into it.
  private let stale: TextRange
  private var cursor = 0

  /// How many bytes a date may stand before what it depends on: its digits, 年, 月, 日 and blanks between them.
  private static let reach = 256

  /// Takes what is known out of a report; the tables stay in it.
  init(takenFrom report: inout Report, _ change: KnownChange) {
    let isHere = report.range.start <= change.paragraph && change.paragraph < report.range.end
    let wrapping = isHere ? report.wrapping.replacing(change.before, with: change.now) : report.wrapping
    self.wrapping = report.wrapping.isFull ? nil : wrapping
    stale = TextRange(max(0, Int(change.inserted.start) - KnownProse.reach), Int(change.inserted.end))
    var title = report.title
    title?.move(change.mover)
    self.title = title
    organ = report.organ.map { organ in
      var organ = organ
      change.mover.move(&organ.range)
      return organ
    }
    swap(&sections, &report.sections)
    swap(&dates, &report.rawDates)
    for index in sections.indices { sections[index].move(change.mover) }
    for index in dates.indices { dates[index].move(change.mover) }
  }

  /// The section at a place among the headings.
  func section(_ number: Int) -> Section? { number < sections.count ? sections[number] : nil }

  /// Appends the dates that begin in a stretch of prose; false where the stretch has to be read. Stretches come in order.
  mutating func append(datesIn range: TextRange, to found: inout [RawDate]) -> Bool {
    while cursor < dates.count, dates[cursor].range.start < range.start { cursor += 1 }
    if range.end > stale.start, range.start <= stale.end { return false }
    // One that ran on into the stretch was followed by what stands behind it.
    if cursor > 0, dates[cursor - 1].range.end > range.start { return false }
    while cursor < dates.count, dates[cursor].range.start < range.end {
      found.append(dates[cursor])
      cursor += 1
    }
    return true
  }
}

extension ReportBinder {
  /// Takes the tables as they were bound before a change of the text round them.
  mutating func takeTables(from known: inout Report, _ mover: ChangeMover) {
    swap(&report.disclosure, &known.disclosure)
    swap(&report.requests, &known.requests)
    swap(&report.remedies, &known.remedies)
    swap(&report.unreadable, &known.unreadable)
    report.moveTables(mover)
  }
}

extension Title {
  fileprivate mutating func move(_ mover: ChangeMover) {
    mover.move(&range)
    mover.move(&yearRange)
    mover.move(&organ)
  }
}

extension Section {
  fileprivate mutating func move(_ mover: ChangeMover) {
    mover.move(&heading)
    mover.move(&ordinalRange)
    mover.move(&title)
  }
}

extension RawDate {
  fileprivate mutating func move(_ mover: ChangeMover) {
    mover.move(&range)
    mover.move(&digits)
  }
}
