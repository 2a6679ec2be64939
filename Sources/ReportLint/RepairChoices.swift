import AnnualReport

extension Fix {
  /// Puts a figure into a cell.
  static func setting(
    _ name: Wording, _ cell: Cell, from now: Decimal6, to value: Decimal6, reason: Wording? = nil,
    isPreferred: Bool = false
  ) -> Fix {
    let why = reason.map { Wording(zh: "（\($0.zh)）", en: " (\($0.en))") } ?? .nothing
    return Fix(
      Wording(
        zh: "将\(name.zh)由 \(now) 改为 \(value)" + why.zh, en: "Change \(name.en) from \(now) to \(value)" + why.en),
      [Edit(cell.range, value.description)], .unsafe, isPreferred: isPreferred)
  }
}

extension Dossier {
  /// The findings about broken equations whose first equation is one that `belongs` picks; each rule of the totals
  /// has its part.
  func totalFindings(_ rule: Rule.ID, where belongs: (EquationForm.ID) -> Bool) -> [Finding] {
    if diagnosis.repairs.isEmpty && diagnosis.loose.isEmpty { return [] }
    var findings: [Finding] = []
    for repair in diagnosis.repairs {
      guard let first = repair.broken.first, belongs(first.form.id) else { continue }
      findings.append(finding(rule, repair, first))
    }
    for equation in diagnosis.loose where belongs(equation.form.id) {
      if let finding = finding(rule, equation) { findings.append(finding) }
    }
    return findings
  }

  /// One change explains everything: the finding stands on that cell.
  private func finding(_ rule: Rule.ID, _ repair: Repair, _ first: Equation) -> Finding {
    let name = repair.address.name
    let now = repair.cell.number ?? .zero
    let table = first.form.id.table.name
    let words = first.wording(in: report)
    let message = Wording(
      zh: "\(name.zh)现为 \(now)，应为 \(repair.value)：\(words.zh)。只改这一个数，\(table.zh)各勾稽关系即全部成立。",
      en: "\(name.en) is \(now) but should be \(repair.value): \(words.en). "
        + "This one change makes every sum of the table hold.")
    let related = repair.broken.map { equation in
      let other = equation.form.terms.first { $0 != repair.address }.flatMap(report.cell)
      return Related(other?.range ?? repair.cell.range, equation.wording(in: report))
    }
    let fix = Fix.setting(name, repair.cell, from: now, to: repair.value, isPreferred: true)
    return Finding(rule, .error, repair.cell.range, message, related: related, fixes: [fix])
  }

  /// No single change explains it: the finding stands on the equation's total, and every term that can be wrong is a
  /// choice.
  private func finding(_ rule: Rule.ID, _ equation: Equation) -> Finding? {
    guard let total = equation.form.total, let cell = report.cell(total) else { return nil }
    let words = equation.wording(in: report)
    let message = Wording(
      zh: "\(words.zh)，两边应相等。请核对有关数字并改正。",
      en: words.en + "; both sides must be equal. Check the figures and correct the wrong one.")
    return Finding(rule, .error, cell.range, message, fixes: choices(for: equation, total))
  }

  /// The repairs of one equation: its total first, then every other term, those first that break no other equation.
  private func choices(for equation: Equation, _ total: CellAddress) -> [Fix] {
    let sum = Wording(zh: "按其余各项推算", en: "as the other terms demand")
    var choices: [(rank: Int, fix: Fix)] = []
    for address in equation.form.terms {
      guard let cell = report.cell(address), let now = cell.number,
        let value = report.value(at: address, repairing: [equation])
      else { continue }
      let isTotal = address == total
      let breaks = equations.lazy.filter { $0.verdict == .holds && $0.form.holds(address) }.count
      let fix = Fix.setting(address.name, cell, from: now, to: value, reason: isTotal ? sum : nil)
      choices.append((isTotal ? -1 : breaks, fix))
    }
    return choices.enumerated().sorted { a, b in
      (a.element.rank, a.offset) < (b.element.rank, b.offset)
    }.map(\.element.fix)
  }
}
