import AnnualReport

extension Rule {
  /// A figure stands alone in plain digits.
  static let numberFormat = Rule(
    "number-format", .tables, .warning,
    title: Wording(zh: "表内只填数字，不带单位、正号、前导零和分节", en: "A cell holds a plain figure and nothing else"),
    fixes: .safe,
    source: Wording(
      zh: "GB/T 15835—2011；国办公开办函〔2021〕30号附件，各表单位已在表内注明",
      en: "GB/T 15835—2011; notice 国办公开办函〔2021〕30号, annex: the units are given by the form"),
    reads: .form
  ) { dossier in
    dossier.oddCells.compactMap { odd in
      switch odd.cell.figure {
      case .blank, .dash, .absent: nil
      case .number, .text: odd.spelling.isNumber ? dossier.digits(odd) : dossier.words(odd)
      }
    }
  }
}

extension Dossier {
  /// A figure alone, but not in plain digits.
  fileprivate func digits(_ odd: OddCell) -> Finding? {
    let spelling = odd.spelling
    let fault: (severity: Severity, zh: String, en: String)
    if spelling.hasLeadingZero {
      fault = (.warning, "带有前导零", "has a leading zero")
    } else if spelling.sign != 0, !odd.allowsSign, spelling.sign == 0x2B || spelling.isZero {
      fault = (.warning, "带有正负号", "carries a sign")
    } else if spelling.hasStraySeparator {
      fault = (.warning, "数字之间夹有空格或逗号", "has blanks or commas between its digits")
    } else if spelling.hasEmptyFraction, !odd.allowsDecimals {
      fault = (.warning, "带有小数位", "has decimals")
    } else if spelling.isGrouped {
      fault = (.info, "用了千位分节", "has its thousands separated")
    } else if odd.cell.number == nil {
      return finding(odd, .warning, "位数过多，无法判断", "has more digits than can be judged", value: nil)
    } else {
      return nil
    }
    return finding(odd, fault.severity, fault.zh, fault.en, value: odd.allowsSign ? odd.signed : spelling.plain)
  }

  /// A figure with words, or words alone.
  fileprivate func words(_ odd: OddCell) -> Finding? {
    if odd.spelling.isPlaceholder || odd.allowsSign && odd.cell.number != nil { return nil }
    if odd.spelling.digits.isEmpty { return finding(odd, .warning, "不是数字", "is no figure", value: nil) }
    if odd.allowsDecimals, odd.spelling.suffixContains("元") { return nil }
    // 1. 7 may be 1.7, or two figures, and 0.39万 is 3,900: what it should be is not for us to say.
    let isBroken =
      odd.spelling.suffix.first.map { $0 == 0x2E || $0 &- 0x30 < 10 } ?? false
      || odd.spelling.suffixContains("万") && !odd.spelling.suffixContains("万元")
    return finding(
      odd, .warning, "数字之外还有文字", "holds words besides the figure", value: isBroken ? nil : odd.spelling.plain)
  }

  private func finding(_ odd: OddCell, _ severity: Severity, _ zh: String, _ en: String, value: String?) -> Finding {
    let name = odd.name(report)
    let now = text.excerpt(odd.cell.range)
    let fixes = value.map { value in
      Fix(
        Wording(zh: "只写数字 \(value)", en: "Write \(value)"), [Edit(odd.cell.range, value)],
        odd.cell.number == nil ? .unsafe : .safe)
    }
    return Finding(
      "number-format", severity, odd.cell.range,
      Wording(
        zh: "\(name.zh)写作“\(now)”，\(zh)，应\(value.map { "写作 \($0)" } ?? "填一个数，没有的填 0")。",
        en: "\(name.en) reads “\(now)”: it \(en). Write \(value ?? "a figure, 0 for none")."),
      fixes: fixes.map { [$0] } ?? [])
  }
}

extension OddCell {
  /// The figure in plain digits with the sign it carries.
  fileprivate var signed: String {
    spelling.sign == 0x2B && !spelling.isZero ? "+" + spelling.plain : spelling.plain
  }
}
