import AnnualReport

extension Rule {
  static let proseItemSum = Rule(
    "prose-item-sum", .prose, .warning,
    title: Wording(zh: "正文的分项之和等于总数", en: "The parts in a sentence add up to its total"),
    source: Wording(
      zh: "《中华人民共和国政府信息公开条例》第五十条（数据应当准确）",
      en: "Regulation on Open Government Information, article 50 (figures are to be accurate)")
  ) { dossier in
    let totals = dossier.prose.discords.filter { $0.kind == .total }.map { discord in
      Finding(
        "prose-item-sum", .warning, discord.range,
        Wording(
          zh: "前面各项之和为 \(discord.actual)，合计写作 \(discord.said)，相差 \(abs(discord.actual - discord.said))；请核对。",
          en: "The parts before add up to \(discord.actual), but the total says \(discord.said); check them."),
        related: discord.others.map { Related($0, Wording(zh: "分项", en: "A part")) })
    }
    return totals
      + dossier.prose.sums.map { sum in
        let values = sum.items.map(String.init)
        let shown = values.count > 12 ? values.prefix(12).joined(separator: "+") + "+…" : values.joined(separator: "+")
        let added = sum.items.reduce(0, +)
        let message =
          switch sum.verdict {
          case .unitSlip:
            Wording(
              zh: "分项 \(shown)=\(added)，总数却写成 \(sum.total) 万；请核对“万”字。",
              en: "The parts are \(shown)=\(added), but the total says \(sum.total) times ten thousand; check “万”.")
          case .less, .more:
            Wording(
              zh: "分项之和 \(shown)=\(added)，总数写作 \(sum.total)，相差 \(abs(added - sum.total))；请核对。",
              en: "The parts \(shown) add up to \(added), but the total says \(sum.total); check them.")
          }
        return Finding(
          "prose-item-sum", .warning, sum.range, message,
          related: sum.itemRanges.map { Related($0, Wording(zh: "分项", en: "A part")) })
      }
  }

  static let proseEnumerationCount = Rule(
    "prose-enumeration-count", .prose, .warning,
    title: Wording(zh: "列举的项数与所说的数目一致", en: "As many names as announced"),
    source: Wording(
      zh: "《中华人民共和国政府信息公开条例》第五十条（内容应当准确）",
      en: "Regulation on Open Government Information, article 50 (the content is to be accurate)")
  ) { dossier in
    let lists = dossier.prose.enumerations.map { list in
      Finding(
        "prose-enumeration-count", .warning, list.range,
        Wording(
          zh: "这里说有 \(list.declared) 项，前面列举了 \(list.counted) 项；请核对。",
          en: "\(list.declared) are announced, but \(list.counted) are named; check them."),
        related: [Related(list.names, Wording(zh: "列举的各项", en: "The names"))])
    }
    return lists
      + dossier.announcedParts.filter { parts in
        !lists.contains { $0.range.start <= parts.range.end && parts.range.start <= $0.range.end }
      }
  }

  static let unitApplications = Rule(
    "unit-applications", .prose, .info,
    title: Wording(zh: "申请、复议、诉讼以“件”计", en: "Applications, reviews and lawsuits are counted in 件"), fixes: .safe,
    source: Wording(
      zh: "国办公开办函〔2021〕30号附件（表三、表四以件计）",
      en: "Notice 国办公开办函〔2021〕30号, annex (tables three and four count 件)")
  ) { dossier in
    dossier.prose.claims.compactMap { claim in
      guard claim.unit == 0x6761, !claim.isZeroPhrase, claim.isOfApplications else { return nil }
      return Finding(
        "unit-applications", .info, claim.unitRange,
        Wording(zh: "申请、复议、诉讼以“件”计，不用“条”。", en: "Applications, reviews and lawsuits are counted in 件, not 条."),
        fixes: [Fix(Wording(zh: "改为“件”", en: "Change to 件"), [Edit(claim.unitRange, "件")], .safe)])
    }
  }
}

extension Claim {
  /// Whether applications, reviews or lawsuits are counted.
  fileprivate var isOfApplications: Bool {
    switch subject {
    case .received, .newlyReceived, .carriedIn, .carriedOut, .review, .lawsuit: true
    default: false
    }
  }
}
