import AnnualReport

extension Rule {
  /// A separator row stands under a header only.
  static let tableStraySeparator = Rule(
    "table-stray-separator", .tables, .info,
    title: Wording(zh: "表格中没有多余的分隔行", en: "A table has no separator row out of place"),
    fixes: .safe,
    source: Wording(
      zh: "国办公开办函〔2021〕30号附件，各表只有规定的行", en: "Notice 国办公开办函〔2021〕30号, annex: the tables have the form's rows only"),
    reads: .form
  ) { dossier in
    dossier.frames.filter { !$0.frame.straySeparators.isEmpty }.flatMap { kind, frame in
      frame.straySeparators.map { range in
        let line = dossier.text.line(at: range.start)
        return Finding(
          "table-stray-separator", .info, dossier.text.lineRange(line),
          Wording(
            zh: "\(kind.name.zh)中有一行多余的分隔线。应删去。", en: "\(kind.name.en) has a separator row out of place. Delete it."),
          fixes: [
            Fix(
              Wording(zh: "删去此行", en: "Delete the row"), [Edit(dossier.text.fullLineRange(line), "")], .safe)
          ])
      }
    }
  }
}
