import AnnualReport

extension Rule {
  static let proseNumberMissing = Rule(
    "prose-number-missing", .prose, .warning,
    title: Wording(zh: "正文的量词前有数字", en: "No number is missing before a measure word"),
    source: Wording(
      zh: "《中华人民共和国政府信息公开条例》第五十条（数据应当准确）",
      en: "Regulation on Open Government Information, article 50 (figures are to be accurate)")
  ) { dossier in
    dossier.prose.missing.map { gap in
      let words = dossier.text.oneLine(gap.range)
      return Finding(
        "prose-number-missing", .warning, gap.range,
        Wording(zh: "“\(words)”缺少数字；请补上。", en: "“\(words)” lacks its number; fill it in."),
        related: [Related(gap.sibling, Wording(zh: "同一句中的数", en: "A figure of the same sentence"))])
    }
  }

  static let percentCheck = Rule(
    "percent-check", .prose, .info,
    title: Wording(zh: "正文的百分比与件数相符", en: "Percentages agree with their figures"),
    source: Wording(
      zh: "《中华人民共和国政府信息公开条例》第五十条（数据应当准确）",
      en: "Regulation on Open Government Information, article 50 (figures are to be accurate)"),
    isOnByDefault: false
  ) { dossier in
    dossier.report.shareClaims(in: dossier.text).filter { abs($0.actual - $0.hundredths) > 60 }.map { share in
      let actual = Decimal6(units: Int64(share.actual) * 10_000)
      return Finding(
        "percent-check", .info, share.range,
        Wording(
          zh: "\(share.part) 占 \(share.whole) 的 \(actual)%，这里写的是 \(dossier.text.oneLine(share.range))；请核对。",
          en:
            "\(share.part) of \(share.whole) is \(actual)%, but this says \(dossier.text.oneLine(share.range)); check it."
        ),
        related: [
          Related(share.partRange, Wording(zh: "部分", en: "The part")),
          Related(share.wholeRange, Wording(zh: "总数", en: "The whole")),
        ])
    }
  }
}
