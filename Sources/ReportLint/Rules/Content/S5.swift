import AnnualReport

extension Rule {
  private static let contentSource = Wording(
    zh: "《中华人民共和国政府信息公开条例》第五十条第（四）项；国办公开办函〔2021〕30号",
    en: "Regulation on Open Government Information, article 50 (4); notice 国办公开办函〔2021〕30号")

  static let s5Empty = Rule(
    "s5-empty", .content, .warning,
    title: Wording(zh: "第五部分要有实际内容", en: "Section five says something"), source: contentSource
  ) { dossier in
    guard let passage = dossier.passages.problems, isEmpty(passage, dossier) else { return [] }
    return [
      Finding(
        "s5-empty", .warning, passage.firstLine(dossier),
        Wording(
          zh: "“存在的主要问题及改进情况”不足 20 字；请写明本年度的具体问题和改进情况。",
          en: "Section five has fewer than 20 characters; name the year's actual problems and what was improved."))
    ]
  }

  static let s5NoProblem = Rule(
    "s5-no-problem", .content, .warning,
    title: Wording(zh: "第五部分要写存在的问题", en: "Section five names problems"), source: contentSource
  ) { dossier in
    guard let heading = headingOfFive(without: .problems, dossier) else { return [] }
    return [
      Finding(
        "s5-no-problem", .warning, heading,
        Wording(
          zh: "这一部分没有写存在的问题（问题、不足、短板等）；问题和改进情况两方面都要写。",
          en: "This section names no problem (问题, 不足, 短板 …); both problems and improvements belong here."))
    ]
  }

  static let s5NoImprovement = Rule(
    "s5-no-improvement", .content, .warning,
    title: Wording(zh: "第五部分要写改进情况", en: "Section five tells what was improved"), source: contentSource
  ) { dossier in
    guard let heading = headingOfFive(without: .improvements, dossier) else { return [] }
    return [
      Finding(
        "s5-no-improvement", .warning, heading,
        Wording(
          zh: "这一部分没有写改进情况（改进、整改、措施、下一步等）；问题和改进情况两方面都要写。",
          en: "This section tells of no improvement (改进, 整改, 措施, 下一步 …); both problems and improvements belong here."))
    ]
  }

  private static func isEmpty(_ passage: Passage, _ dossier: Dossier) -> Bool {
    passage.count(upTo: 20, dossier.text) < 20
  }

  /// The heading of section five where its text holds none of `words`; an empty section is s5-empty's matter.
  private static func headingOfFive(without words: WatchedWords, _ dossier: Dossier) -> TextRange? {
    guard let passage = dossier.passages.problems, !isEmpty(passage, dossier) else { return nil }
    return dossier.words.first(words, in: passage.ranges) == nil ? passage.section.heading : nil
  }
}
