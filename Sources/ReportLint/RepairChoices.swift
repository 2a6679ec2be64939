import AnnualReport

extension Fix {
  /// Puts figures into cells.
  static func setting(
    _ changes: [Repair.Change], in report: Report, reason: Wording? = nil, isPreferred: Bool = false,
    isSelfContained: Bool = false
  ) -> Fix {
    let why = reason.map { Wording(zh: "（\($0.zh)）", en: " (\($0.en))") } ?? .nothing
    let parts = changes.map(\.wording)
    let head = changes.count > 1 ? Wording(zh: "改两格：", en: "Change two cells: ") : Wording(zh: "", en: "Change ")
    let zh = parts.map { "将" + $0.zh }.joined(separator: "，")
    let edits = changes.compactMap { change in
      report.cell(change.address).map { Edit($0.range, change.value.description) }
    }
    return Fix(
      Wording(zh: head.zh + zh + why.zh, en: head.en + parts.map(\.en).joined(separator: ", ") + why.en),
      edits.sorted { $0.range.start < $1.range.start }, .unsafe, isPreferred: isPreferred,
      isSelfContained: isSelfContained)
  }
}

extension Dossier {
  /// The findings about broken equations whose first equation is one that `belongs` picks; each rule of the totals
  /// has its part.
  func totalFindings(_ rule: Rule.ID, where belongs: (EquationForm.ID) -> Bool) -> [Finding] {
    if diagnosis.explanations.isEmpty && diagnosis.loose.isEmpty { return [] }
    var findings: [Finding] = []
    for explanation in diagnosis.explanations {
      for change in explanation.repair.changes {
        guard let first = explanation.mended(by: change).first, belongs(first.form.id) else { continue }
        if let finding = finding(rule, explanation, change, first) { findings.append(finding) }
      }
    }
    for equation in diagnosis.loose where belongs(equation.form.id) {
      if let finding = finding(rule, equation) { findings.append(finding) }
    }
    return findings
  }

  /// One change of one or two cells explains everything: a finding stands on each of them.
  private func finding(
    _ rule: Rule.ID, _ explanation: Explanation, _ change: Repair.Change, _ first: Equation
  ) -> Finding? {
    guard let cell = report.cell(change.address) else { return nil }
    let name = change.address.name
    let words = first.wording(in: report)
    let why = explanation.reason(for: change)
    let message = Wording(
      zh: "\(name.zh)现为 \(change.now)，应为 \(change.value)：\(words.zh)。\(why.zh)",
      en: "\(name.en) is \(change.now) but should be \(change.value): \(words.en). \(why.en)")
    var related = explanation.mended(by: change).map { equation in
      let other = equation.form.terms.first { $0 != change.address }.flatMap(report.cell)
      return Related(other?.range ?? cell.range, equation.wording(in: report))
    }
    for other in explanation.repair.changes where other != change {
      if let cell = report.cell(other.address) { related.append(Related(cell.range, other.wording)) }
    }
    related += explanation.witnesses.prefix(3).map {
      Related($0.range, Wording(zh: "正文与改后的数相符", en: "The text agrees with the repaired figure"))
    }
    var fixes = [Fix.setting(explanation.repair.changes, in: report, isPreferred: true)]
    fixes += explanation.others.prefix(6).map { .setting($0.changes, in: report) }
    return Finding(rule, .error, cell.range, message, related: related, fixes: fixes)
  }

  /// No change of two cells explains it for sure: the finding stands on the equation's total, and every term that can be
  /// wrong is a choice.
  private func finding(_ rule: Rule.ID, _ equation: Equation) -> Finding? {
    guard let total = equation.form.total, let cell = report.cell(total) else { return nil }
    let words = equation.wording(in: report)
    let message = Wording(
      zh: "\(words.zh)，两边应相等。请核对有关数字并改正。",
      en: words.en + "; both sides must be equal. Check the figures and correct the wrong one.")
    return Finding(rule, .error, cell.range, message, fixes: choices(for: equation, total))
  }

  /// The repairs of one equation: those of two cells that mend all others too, then its total, then every other term, those
  /// first that break no other equation.
  private func choices(for equation: Equation, _ total: CellAddress) -> [Fix] {
    let sum = Wording(zh: "按其余各项推算", en: "as the other terms demand")
    let isAlone = !equations.contains { other in
      other.form.id != equation.form.id && other.form.terms.contains(where: equation.form.holds)
    }
    var choices: [(rank: Int, fix: Fix)] = []
    for option in diagnosis.options where option.changes.contains(where: { equation.form.holds($0.address) }) {
      choices.append((-2, .setting(option.changes, in: report)))
    }
    for address in equation.form.terms {
      guard let now = report.cell(address)?.number, let value = report.value(at: address, repairing: [equation])
      else { continue }
      let isTotal = address == total
      let breaks = equations.lazy.filter { $0.verdict == .holds && $0.form.holds(address) }.count
      let change = Repair.Change(address: address, now: now, value: value)
      let fix = Fix.setting(
        [change], in: report, reason: isTotal ? sum : nil, isSelfContained: isTotal && isAlone)
      choices.append((isTotal ? -1 : breaks, fix))
    }
    return choices.enumerated().sorted { a, b in
      (a.element.rank, a.offset) < (b.element.rank, b.offset)
    }.map(\.element.fix)
  }
}

extension Explanation {
  /// The equations a change has a part in, in the form's order.
  fileprivate func mended(by change: Repair.Change) -> [Equation] {
    let mine = broken.filter { $0.form.holds(change.address) }
    return mine.isEmpty ? broken : mine
  }

  /// How much the repair makes hold, beside what other changes, and what speaks for it.
  fileprivate func reason(for change: Repair.Change) -> Wording {
    let (extent, confidence) = (extent(of: change), confidence)
    return Wording(zh: extent.zh + confidence.zh, en: extent.en + confidence.en)
  }

  private func extent(of change: Repair.Change) -> Wording {
    if let other = repair.changes.first(where: { $0 != change }) {
      return Wording(
        zh: "改一格不能成立，改两格即可全部成立（另将\(other.wording.zh)）",
        en: "No change of one cell makes every sum hold, this one together with another does (\(other.wording.en))")
    }
    if isPartial { return Wording(zh: "改一格，这一组即成立", en: "This one change makes the sum of this group hold") }
    return Wording(zh: "改一格即可全部成立", en: "This one change makes every sum of the table hold")
  }

  private var confidence: Wording {
    if !others.isEmpty {
      let ways = others.count == 1 ? "is one other way" : "are \(others.count) other ways"
      return Wording(
        zh: "；另有 \(others.count) 种改法，正文只与这一种相符。",
        en: "; there \(ways), but the text agrees with this one only.")
    }
    if witnesses.isEmpty { return Wording(zh: "，此外没有别的改法。", en: ", and no other does.") }
    return Wording(zh: "，此外没有别的改法；正文也与改后的数相符。", en: ", and no other does; the text agrees with it too.")
  }
}

extension Repair.Change {
  /// The change in words: `“…”的“总计”由 14 改为 13`.
  fileprivate var wording: Wording {
    let name = address.name
    return Wording(zh: "\(name.zh)由 \(now) 改为 \(value)", en: "\(name.en) from \(now) to \(value)")
  }
}
