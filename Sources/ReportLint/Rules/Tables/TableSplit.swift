import AnnualReport

extension Rule {
  /// A table is not interrupted by blank lines.
  static let tableSplit = Rule(
    "table-split", .tables, .info,
    title: Wording(zh: "表格中间不留空行", en: "A table is not interrupted by blank lines"),
    fixes: .unsafe,
    source: Wording(
      zh: "国办公开办函〔2021〕30号附件，各表为一整体", en: "Notice 国办公开办函〔2021〕30号, annex: each table is one whole")
  ) { dossier in
    dossier.report.readableFrames.flatMap { kind, frame in
      frame.gaps.map { gap in
        let first = dossier.text.line(at: gap.start)
        let last = dossier.text.line(at: max(gap.start, gap.end))
        let lines = TextRange(dossier.text.fullLineRange(first).start, dossier.text.fullLineRange(last).end)
        return Finding(
          "table-split", .info, dossier.text.lineRange(first),
          Wording(
            zh: "\(kind.name.zh)被空行截断，阅读和转换时会当作两个表。应删去空行。",
            en: "\(kind.name.en) is interrupted by a blank line and will be read as two tables. Remove the "
              + "blank line."),
          fixes: [Fix(Wording(zh: "删去空行", en: "Remove the blank lines"), [Edit(lines, "")], .unsafe)])
      }
    }
  }
}
