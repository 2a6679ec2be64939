import AnnualReport

/// What the comments of a document ask not to hear of: read once, plain data.
struct Suppressions {
  /// A comment, and the stretch of the reading it reaches; nil for the whole document.
  struct Ignore {
    let comment: IgnoreComment
    let scope: TextRange?
    /// Where in the reading it stands.
    let place: UInt32
    /// For each name: whether a finding was silenced by it.
    var isUsed: [Bool]
  }
  /// A name of a comment, and its scope.
  private struct Entry {
    var scope: TextRange
    var ignore: Int
    var name: Int
  }
  /// The entries that name a rule, by how near they stand to what they silence; each list in order.
  private struct Entries {
    var rows: [Entry] = []
    var blocks: [Entry] = []
    var files: [Entry] = []
  }

  private(set) var ignores: [Ignore] = []
  private var entries: [Rule.ID: Entries] = [:]

  /// The ignores of a document; nil where no comment speaks to Nianbao, or where nothing is judged.
  init?(_ document: Document) {
    if document.comments.isEmpty || document.reports.isEmpty { return nil }
    let comments = document.comments.compactMap { IgnoreComment(document.text, $0) }
    if comments.isEmpty { return nil }
    let blocks = CommentTargets(document.tree)
    for comment in comments { add(comment, document.reading, blocks) }
  }

  private mutating func add(_ comment: IgnoreComment, _ reading: Reading, _ blocks: CommentTargets) {
    let place = reading.place(of: comment.range.start)
    var scope: TextRange?
    var isRow = false
    if comment.reach != .file {
      (scope, isRow) = Suppressions.scope(from: place, reading.text, blocks)
    }
    let isKnown = comment.reach != nil
    for (index, name) in comment.names.enumerated() where isKnown {
      let entry = Entry(scope: scope ?? reading.text.range, ignore: ignores.count, name: index)
      if scope == nil {
        entries[name.id, default: Entries()].files.append(entry)
      } else if isRow {
        entries[name.id, default: Entries()].rows.append(entry)
      } else {
        entries[name.id, default: Entries()].blocks.append(entry)
      }
    }
    ignores.append(
      Ignore(comment: comment, scope: scope, place: place, isUsed: comment.names.map { _ in false }))
  }

  /// What a comment at a place reaches, whole lines of the reading: the next row of the table it stands in, with what parts
  /// it from the row before, else the block it stands in or above.
  private static func scope(
    from place: UInt32, _ text: SourceText, _ blocks: CommentTargets
  ) -> (scope: TextRange, isRow: Bool) {
    guard let block = blocks.block(endingBehind: place) else { return (TextRange(at: place), false) }
    var reach = block.range
    var isRow = false
    if block.family != nil, block.range.start < place {
      guard let row = blocks.row(of: block, endingBehind: place) else {
        return scope(from: block.range.end, text, blocks)
      }
      reach = row
      isRow = true
    }
    var start = text.lineRange(text.line(at: min(place, reach.start))).start
    if isRow, let before = blocks.row(of: block, before: reach) {
      start = min(start, text.fullLineRange(text.line(at: before.end)).end)
    }
    return (TextRange(start, text.lineRange(text.line(at: reach.end)).end), isRow)
  }

  /// The rules that are named, to know of each ignore whether there is anything to ignore.
  var named: Set<Rule.ID> { Set(entries.keys) }

  /// Whether a finding at an offset of the reading is silenced; remembers by which comment: the nearest alone.
  mutating func silences(_ rule: Rule.ID, at offset: UInt32) -> Bool {
    guard let entries = entries[rule] else { return false }
    for list in [entries.rows, entries.blocks, entries.files] {
      let next = list.partitioningIndex { $0.scope.start > offset }
      guard next > 0, list[next - 1].scope.end >= offset else { continue }
      let entry = list[next - 1]
      ignores[entry.ignore].isUsed[entry.name] = true
      return true
    }
    return false
  }
}
