import AnnualReport

extension Rule {
  static let tableUnreadable = Rule(
    "table-unreadable", .tables, .info,
    title: Wording(zh: "读不准的表格要说明，不算通过", en: "A table that cannot be read for sure is said so, never passed"),
    source: Wording(zh: "本工具的约定：没有核对的不作为核对通过", en: "This tool's own: what was not judged is not passed")
  ) { dossier in
    dossier.report.unreadable.map { table in
      Finding("table-unreadable", .info, table.range, message(table))
    }
  }

  private static func message(_ table: UnreadableTable) -> Wording {
    let name = Wording(
      zh: "“\(table.kind.section.title)”的表格", en: "The table of “\(table.kind.section.title)”")
    switch table.reason {
    case .scattered:
      return Wording(
        zh: "\(name.zh)读不准：行名与数字对不上（多为从 PDF 复制时打乱），未作核对；请整理成一行一条、单元格以制表符或竖线分隔的表格。",
        en: "\(name.en) cannot be read for sure: labels and figures do not line up (often scrambled by copying from a "
          + "PDF), so it was not checked; write one row a line, cells separated by tabs or pipes.")
    case .picture:
      return Wording(
        zh: "\(name.zh)是图片，无法读取，未作核对；请改用文字表格。",
        en: "\(name.en) is a picture and cannot be read, so it was not checked; write it as text.")
    case .html:
      return Wording(
        zh: "\(name.zh)是 HTML 表格，目前不能读取，未作核对；请改用制表符或竖线分隔的表格。",
        en: "\(name.en) is an HTML table, which cannot be read yet, so it was not checked; use tabs or pipes.")
    }
  }
}
