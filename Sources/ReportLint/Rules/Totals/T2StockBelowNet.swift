import AnnualReport

extension Rule {
  /// E6: what is in force cannot be less than what was made this year minus what was repealed.
  static let t2StockBelowNet = Rule(
    "t2-stock-below-net", .totals, .warning,
    title: Wording(
      zh: "现行有效件数不少于本年制发件数减废止件数", en: "No fewer documents are in force than were made less those repealed"),
    source: Wording(
      zh: "《政府信息公开条例》第二十条第（一）项；国办公开办函〔2021〕30号附件，表二",
      en: "Regulation, art. 20 (1); notice 国办公开办函〔2021〕30号, annex, table two"),
    reads: .form
  ) { dossier in
    guard let table = dossier.report.readableDisclosure, table.edition == .edition2021 else { return [] }
    return [DisclosureRow.rules, .normativeDocuments].compactMap { row -> Finding? in
      guard let made = table[row, .made]?.number, let repealed = table[row, .repealed]?.number,
        let cell = table[row, .inForce], let valid = cell.number, valid < made - repealed, !dossier.explainsStock
      else { return nil }
      let name = row.label(in: .edition2021)
      return Finding(
        "t2-stock-below-net", .warning, cell.range,
        Wording(
          zh: "“\(name)”现行有效 \(valid) 件，少于本年制发减废止之数 \(made)-\(repealed)=\(made - repealed)。"
            + "请核对；如因清理、失效等所致，请在报告中说明。",
          en: "“\(name)”: \(valid) in force, fewer than made less repealed this year: \(made)-\(repealed)="
            + "\(made - repealed). Check the figures, or explain the difference in the report."))
    }
  }
}

extension Dossier {
  /// Whether the prose speaks, near 规范性文件 or 规章, of what else changes the number of documents in force.
  fileprivate var explainsStock: Bool {
    hasAskedProse = true
    guard words.holds(.documents), words.holds(.stockReasons) else { return false }
    let reasons = words.all(.stockReasons, in: report.prose)
    return report.prose.contains { stretch in
      reasons.contains { stretch.start <= $0.range.start && $0.range.start < stretch.end }
        && words.first(.documents, in: [stretch]) != nil
    }
  }
}
