import AnnualReport

/// A text after all its fixes, and what was done to it.
public struct FixedText: Sendable {
  /// The text after the fixes.
  public let text: SourceText
  /// How many fixes were applied.
  public let applied: Int
  /// The edits that lead from the original to ``text`` in one step: in order, apart from one another.
  public let edits: [Edit]
}

/// Applies the fixes of a text until none is left to apply, at most ten rounds.
///
/// A round takes of each finding its preferred fix or its only one; only safe ones unless `unsafe`. Where several may be
/// right, none is taken. A fix whose edits meet edits already taken waits for the next round. With `unsafe`, the safe fixes
/// are brought to their end first, so that figures are judged in their right columns.
public func fixed(_ text: SourceText, rules: RuleSelection, unsafe: Bool) -> (text: SourceText, applied: Int) {
  let result = fixingAll(text, rules: rules, unsafe: unsafe)
  return (result.text, result.applied)
}

/// As ``fixed(_:rules:unsafe:)``, with the edits. `findings` are those of `text` under `rules`, where they are known
/// already; `kept` leaves of findings those that may be fixed at all.
public func fixingAll(
  _ text: SourceText, rules: RuleSelection, unsafe: Bool, findings: [Finding]? = nil,
  kept: ([Finding], Document) -> [Finding] = { findings, _ in findings }
) -> FixedText {
  var pieces = Pieces(of: text)
  var current = text
  var applied = 0
  var known = findings
  func judged(_ text: SourceText) -> [Finding] {
    let document = Document(text)
    return kept(lint(document, rules: rules), document)
  }
  for allowsUnsafe in unsafe ? [false, true] : [false] {
    for _ in 0..<10 {
      let round = FixRound(known ?? judged(current), in: current, unsafe: allowsUnsafe)
      known = round.edits.isEmpty ? round.findings : nil
      guard !round.edits.isEmpty else { break }
      applied += round.applied
      pieces.apply(round.edits)
      current = pieces.text
    }
  }
  return FixedText(text: current, applied: applied, edits: pieces.edits)
}

/// The fixes of one round.
private struct FixRound {
  /// The findings looked at.
  let findings: [Finding]
  /// The edits taken, in order, apart from one another.
  private(set) var edits: [Edit] = []
  /// How many fixes they are.
  private(set) var applied = 0

  init(_ findings: [Finding], in text: SourceText, unsafe: Bool) {
    self.findings = findings
    for finding in findings {
      guard let fix = finding.automaticFix(unsafe: unsafe), changes(fix, text) else { continue }
      take(fix.edits.sorted { $0.range.start < $1.range.start }, in: text)
    }
  }

  /// Whether a fix does something: one that does not would be taken again for ever.
  private func changes(_ fix: Fix, _ text: SourceText) -> Bool {
    fix.edits.contains { !text.bytes(in: $0.range).elementsEqual($0.text.utf8) }
  }

  private mutating func take(_ new: [Edit], in text: SourceText) {
    for (index, edit) in new.enumerated() {
      guard Int(edit.range.end) <= text.count else { return }
      if index > 0, new[index - 1].range.end > edit.range.start { return }
      let place = firstEdit(endingAtOrAfter: edit.range.start)
      if place < edits.count, edits[place].range.start <= edit.range.end { return }
    }
    // From the last to the first: where two of them touch, the second must not come to stand before the first.
    for edit in new.reversed() { edits.insert(edit, at: firstEdit(endingAtOrAfter: edit.range.start)) }
    applied += 1
  }

  /// The index of the first edit taken that ends at `offset` or behind it.
  private func firstEdit(endingAtOrAfter offset: UInt32) -> Int {
    edits.partitioningIndex { $0.range.end >= offset }
  }
}

/// A text as pieces of the original and new bytes between them, so that rounds of edits add up to one list.
struct Pieces {
  private enum Piece {
    case kept(TextRange)
    case new(ArraySlice<UInt8>)
    var count: Int {
      switch self {
      case .kept(let range): range.count
      case .new(let bytes): bytes.count
      }
    }
  }
  private let original: SourceText
  private var pieces: [Piece]

  init(of text: SourceText) {
    original = text
    pieces = [.kept(text.range)]
  }

  /// Applies edits that stand in order and apart, their ranges counted in the present text.
  mutating func apply(_ edits: [Edit]) {
    var result: [Piece] = []
    var source = pieces[...]
    var position = 0
    for edit in edits {
      move(Int(edit.range.start) - position, from: &source, to: &result)
      var dropped: [Piece] = []
      move(edit.range.count, from: &source, to: &dropped)
      if !edit.text.isEmpty { result.append(.new(Array(edit.text.utf8)[...])) }
      position = Int(edit.range.end)
    }
    pieces = result + source
  }

  private func move(_ count: Int, from source: inout ArraySlice<Piece>, to result: inout [Piece]) {
    var rest = count
    while rest > 0, let piece = source.popFirst() {
      guard piece.count > rest else {
        rest -= piece.count
        result.append(piece)
        continue
      }
      switch piece {
      case .kept(let range):
        let middle = Int(range.start) + rest
        result.append(.kept(TextRange(Int(range.start), middle)))
        source.insert(.kept(TextRange(middle, Int(range.end))), at: source.startIndex)
      case .new(let bytes):
        result.append(.new(bytes.prefix(rest)))
        source.insert(.new(bytes.dropFirst(rest)), at: source.startIndex)
      }
      return
    }
  }

  var text: SourceText {
    var bytes = ContiguousArray<UInt8>()
    bytes.reserveCapacity(pieces.reduce(0) { $0 + $1.count })
    for piece in pieces {
      switch piece {
      case .kept(let range): bytes.append(contentsOf: original.bytes(in: range))
      case .new(let new): bytes.append(contentsOf: new)
      }
    }
    return SourceText(bytes)
  }

  /// What stands between the kept pieces, as edits of the original.
  var edits: [Edit] {
    var edits: [Edit] = []
    var position = 0
    var inserted: [UInt8] = []
    for piece in pieces + [.kept(TextRange(original.count, original.count))] {
      switch piece {
      case .new(let new): inserted += new
      case .kept(let range):
        if Int(range.start) > position || !inserted.isEmpty {
          edits.append(
            Edit(TextRange(position, Int(range.start)), String(decoding: inserted, as: UTF8.self)))
        }
        inserted = []
        position = Int(range.end)
      }
    }
    return edits
  }
}

extension SourceText {
  /// The bytes of a range, clamped to the document.
  fileprivate func bytes(in range: TextRange) -> ArraySlice<UInt8> {
    let end = min(Int(range.end), bytes.count)
    return bytes[min(Int(range.start), end)..<end]
  }
}
