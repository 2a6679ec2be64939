/// The words of a torn table that wait for the figures they belong to: since the last figures, with the page marks between them.
struct PendingWords: ~Copyable {
  /// A stretch of pending bytes: words beginning at unit `at` of ``units``, or a page mark between them.
  struct Piece {
    var start: Int
    var end: Int
    var at: Int
    var leaf = SyntaxTree.Kind.words
  }

  /// What the words fold to, joined.
  private(set) var units = Folded()
  /// Where they stand, in order.
  private(set) var pieces: ContiguousArray<Piece> = []

  /// Words without a row are given up when they fold to more units than this: a label behind them must find room.
  private static let most = 72
  /// So many of the last units may be the beginning of a label.
  private static let kept = 40

  /// Whether there are none, nor a page mark.
  var isEmpty: Bool { pieces.isEmpty && units.count == 0 }

  /// Whether so many wait that the first of them belong to no row.
  var isFull: Bool { units.count > PendingWords.most }

  /// Takes the words from `start` to `end`.
  mutating func append(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) {
    appendUnfolded(start, end)
    units.append(bytes, start, end)
  }

  /// Takes the words from `start` to `end`, whose units nobody will ask for.
  mutating func appendUnfolded(_ start: Int, _ end: Int) {
    pieces.append(Piece(start: start, end: end, at: units.count))
  }

  /// Takes a page mark that stands between words.
  mutating func appendPageMark(_ start: Int, _ end: Int) {
    pieces.append(Piece(start: start, end: end, at: units.count, leaf: .stray))
  }

  /// Forgets what is pending.
  mutating func removeAll() {
    pieces.removeAll(keepingCapacity: true)
    units.removeAll()
  }

  /// The pieces that together are a label, no more and no less, from a unit on and before one.
  func find(_ label: ContiguousArray<UInt16>, from first: Int, before limit: Int) -> Range<Int>? {
    for index in pieces.indices where pieces[index].leaf == .words {
      let start = pieces[index].at
      let end = start + label.count
      guard start >= first, end <= limit, units.hasPrefix(label, at: start) else { continue }
      let last = pieces[index...].firstIndex { $0.at >= end } ?? pieces.endIndex
      if last == pieces.endIndex ? end == units.count : pieces[last].at == end { return index..<last }
    }
    return nil
  }

  /// Forgets the first pieces; the units stay until all are forgotten.
  mutating func removeFirst(_ count: Int) {
    pieces.removeFirst(min(count, pieces.count))
    if pieces.isEmpty { removeAll() }
  }

  /// How many pieces stand before the one that holds a unit.
  func pieces(before unit: Int) -> Int { pieces.lastIndex { $0.at <= unit } ?? 0 }

  /// How many pieces surely stand before the beginning of a label.
  var surplus: Int { pieces.firstIndex { $0.at + PendingWords.kept > units.count } ?? pieces.count }

  /// Writes the first pieces as what they are; they are pending no longer, their units are until all are written.
  mutating func write(_ count: Int, _ builder: inout TreeBuilder) {
    for index in 0..<min(count, pieces.count) {
      builder.leaf(pieces[index].leaf, UInt32(pieces[index].start), UInt32(pieces[index].end))
    }
    if count >= pieces.count {
      removeAll()
    } else if count > 0 {
      pieces.removeFirst(count)
    }
  }

  /// Folds what is left of the pieces anew.
  mutating func refold(_ bytes: Span<UInt8>) {
    units.removeAll()
    for index in pieces.indices {
      pieces[index].at = units.count
      if pieces[index].leaf == .words { units.append(bytes, pieces[index].start, pieces[index].end) }
    }
  }

  /// Writes what is pending without a word in it, before something behind it is written.
  mutating func writeStrays(_ builder: inout TreeBuilder) {
    for piece in pieces { builder.leaf(.stray, UInt32(piece.start), UInt32(piece.end)) }
    if !pieces.isEmpty { pieces.removeAll(keepingCapacity: true) }
  }
}
