import AnnualReport

extension Rule {
  static let citeFormatNoticeStale = Rule(
    "cite-format-notice-stale", .citations, .warning,
    title: Wording(zh: "引用当年适用的格式文件", en: "The notice cited is the one in force for the year"), fixes: .safe,
    source: Wording(zh: "国办公开办函〔2021〕30号；国办公开办函〔2019〕60号", en: "Notices 国办公开办函〔2021〕30号 and 〔2019〕60号")
  ) { dossier in
    guard let year = dossier.report.year, year >= 2019 else { return [] }
    let right = FormatNotice.inForce(in: year)
    let wrong = right.year == 2021 ? FormatNotice.trial : FormatNotice.current
    let numbers = dossier.documentNumbers
    if numbers.isEmpty { return [] }
    let context = Context(dossier)
    return numbers.compactMap { number in
      guard number.year == wrong.year, number.number == wrong.number, number.code.string.hasSuffix(FormatNotice.code),
        !context.after(number.range.end, limit: 20).contains(anyOf: ["废止", "停止", "取代", "替代", "修订", "不再"])
      else { return nil }
      return Finding(
        "cite-format-notice-stale", wrong.year == 2021 ? .error : .warning, number.range,
        Wording(
          zh: "\(year) 年度报告适用\(right.written)，不是\(wrong.written)。",
          en: "The report for \(year) follows \(right.written), not \(wrong.written)."),
        fixes: [swap(number, wrong, right, dossier)])
    }
  }

  /// The whole citation where it is written in full on one line, else the number alone.
  private static func swap(_ number: DocumentNumber, _ wrong: FormatNotice, _ right: FormatNotice, _ dossier: Dossier)
    -> Fix
  {
    let title = Wording(zh: "改为\(right.written)", en: "Change to \(right.written)")
    let text = dossier.text
    let before = dossier.bookTitles.titles.last { $0.range.end <= number.range.start }
    if let before, text.line(at: before.range.start) == text.line(at: number.range.end),
      TornText(text, TextRange(before.range.end, number.range.start)).string == "（", number.hasRightBrackets,
      number.code.string == FormatNotice.code, wrong.isTitle(TornText(text, before.inside).string)
    {
      return Fix(
        title, [Edit(before.inside, right.title), Edit(number.range, right.written)], .safe)
    }
    return Fix(
      title, [Edit(number.yearRange, String(right.year)), Edit(number.numberRange, String(right.number))], .unsafe)
  }

  static let citeFormatNoticeNumber = Rule(
    "cite-format-notice-number", .citations, .warning,
    title: Wording(zh: "格式文件的发文字号是“国办公开办函”", en: "The notice on the form is numbered 国办公开办函"), fixes: .safe,
    source: Wording(zh: "国办公开办函〔2021〕30号；国办公开办函〔2019〕60号", en: "Notices 国办公开办函〔2021〕30号 and 〔2019〕60号")
  ) { dossier in
    let numbers = dossier.documentNumbers
    if numbers.isEmpty { return [] }
    let context = Context(dossier)
    return numbers.compactMap { number in
      guard
        let notice = [FormatNotice.current, .trial].first(where: {
          $0.year == number.year && $0.number == number.number
        }),
        let code = officeCode(number), code.string != FormatNotice.code,
        let edit = code.edit(into: FormatNotice.code, at: number.open.offset)
      else { return nil }
      let around = context.before(number.range.start, limit: 60)
      guard around.contains("年度报告") else { return nil }
      return Finding(
        "cite-format-notice-number", .warning, number.range,
        Wording(
          zh: "年度报告格式文件的发文字号是\(notice.written)，不是“\(code.string)”。",
          en: "The notice on the form of the report is \(notice.written), not “\(code.string)”."),
        fixes: [Fix(Wording(zh: "改为\(FormatNotice.code)", en: "Change to \(FormatNotice.code)"), [edit], .safe)])
    }
  }

  /// The code from 国办 on.
  private static func officeCode(_ number: DocumentNumber) -> TornText? {
    let scalars = number.code.scalars
    guard
      let start = scalars.indices.last(where: {
        scalars[$0] == 0x56FD && $0 + 1 < scalars.count && scalars[$0 + 1] == 0x529E
      })
    else { return nil }
    return number.code.dropping(start)
  }
}

/// One of the two notices that prescribe the form.
struct FormatNotice {
  let year: Int
  let number: Int
  let title: String

  static let code = "国办公开办函"
  static let trial = FormatNotice(
    year: 2019, number: 60, title: "国务院办公厅政府信息与政务公开办公室关于政府信息公开工作年度报告有关事项的通知")
  static let current = FormatNotice(
    year: 2021, number: 30, title: "国务院办公厅政府信息与政务公开办公室关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知")

  /// The notice in force for a report year.
  static func inForce(in year: Int) -> FormatNotice { year >= 2021 ? current : trial }

  /// The number as it is written.
  var written: String { "\(FormatNotice.code)〔\(year)〕\(number)号" }

  /// Whether a title is this notice's.
  func isTitle(_ written: String) -> Bool {
    func plain(_ text: String) -> [Unicode.Scalar] { text.unicodeScalars.filter { SourceText.isHan($0.value) } }
    return plain(written) == plain(title)
  }
}

extension TornText {
  /// Without the first `count` characters.
  func dropping(_ count: Int) -> TornText {
    var copy = self
    copy.characters.removeFirst(min(count, characters.count))
    return copy
  }
}
