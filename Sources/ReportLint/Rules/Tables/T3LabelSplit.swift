import AnnualReport

extension Rule {
  /// A label of table three stands in one row, not in two.
  static let t3LabelSplit = Rule(
    "t3-label-split", .tables, .warning,
    title: Wording(zh: "表三一项一行，名称不拆成两行", en: "A label of table three stands in one row"),
    fixes: .safe,
    source: Wording(
      zh: "国办公开办函〔2021〕30号附件，表三", en: "Notice 国办公开办函〔2021〕30号, annex, table three"),
    reads: .form
  ) { dossier in
    guard dossier.suspects.contains(.labels), let table = dossier.report.readableRequests, table.frame.family != .flow
    else { return [] }
    return table.rows.compactMap { row in
      guard row.label.form == .split, let rest = row.label.continuation else { return nil }
      let now = dossier.text.oneLine(rest)
      let label = row.key.label
      return Finding(
        "t3-label-split", .warning, TextRange(row.label.range.start, max(rest.end, row.label.range.end)),
        Wording(
          zh: "“\(row.key.shortLabel)”的项目名称被拆成两行，后半“\(now)”自成一行。应并为“\(label)”。",
          en: "The label of “\(row.key.shortLabel)” is split: “\(now)” stands in a row of its own. Join it: “\(label)”."
        ),
        related: [Related(rest, Wording(zh: "名称的后半", en: "the rest of the label"))],
        fixes: dossier.joining(row, rest, table.frame.family))
    }
  }
}

extension Dossier {
  /// The safe fix that completes the label and deletes the row with its rest, where that row holds nothing else.
  /// Blank lines between the two rows stay: they part blocks whose columns may differ.
  fileprivate func joining(_ row: FigureRow<RequestRow>, _ rest: TextRange, _ family: TableFamily) -> [Fix] {
    let line = text.line(at: rest.start)
    let restLine = text.lineRange(line)
    guard text.holdsNothing(TextRange(restLine.start, rest.start)), text.holdsNothing(TextRange(rest.end, restLine.end))
    else { return [] }
    let first = row.lineCells.first { $0.start >= row.label.range.start && !$0.isEmpty } ?? row.label.range
    guard first.end <= restLine.start else { return [] }
    return [
      Fix(
        Wording(zh: "并为一行", en: "Join the two rows"),
        [Edit(first, row.key.label), Edit(text.fullLineRange(line), "")], .safe)
    ]
  }
}

extension SourceText {
  /// Whether a range holds only blanks and cell separators.
  func holdsNothing(_ range: TextRange) -> Bool {
    for offset in Int(range.start)..<Int(range.end) {
      let byte = byte(at: offset)
      if byte > 0x20, byte != 0x7C { return false }
    }
    return true
  }
}
