import AnnualReport

extension Rule {
  /// E9: the figures of table two in its 2019 edition agree with each other.
  static let t22019Consistency = Rule(
    "t2-2019-consistency", .totals, .warning,
    title: Wording(
      zh: "2019年版表二：公开总数不少于新公开数，上年数加增减不为负",
      en: "2019 form: the total is no less than what is new, and no item count falls below zero"),
    source: Wording(
      zh: "国办公开办函〔2019〕60号附件，表二", en: "Notice 国办公开办函〔2019〕60号, annex, table two"),
    reads: .form
  ) { dossier in
    guard let table = dossier.report.readableDisclosure, table.edition == .edition2019 else { return [] }
    return table.rows.compactMap { row in
      if let new = table[row.key, .newlyPublished]?.number, let cell = table[row.key, .published],
        let all = cell.number, all < new
      {
        let name = row.key.label(in: .edition2019)
        return Finding(
          "t2-2019-consistency", .warning, cell.range,
          Wording(
            zh: "“\(name)”对外公开总数量 \(all)，少于本年新公开数量 \(new)。请核对。",
            en: "“\(name)”: \(all) published in all, fewer than the \(new) newly published. Check the figures."))
      }
      if let before = table[row.key, .itemsLastYear]?.number, let cell = table[row.key, .change],
        let change = cell.number, before + change < .zero
      {
        let name = row.key.label(in: .edition2019)
        return Finding(
          "t2-2019-consistency", .warning, cell.range,
          Wording(
            zh: "“\(name)”上一年项目数量 \(before)，本年增/减 \(change)，相加为 \(before + change)，不应为负。请核对。",
            en:
              "“\(name)”: \(before) items last year and a change of \(change) make \(before + change). Check "
              + "the figures."
          ))
      }
      return nil
    }
  }
}
