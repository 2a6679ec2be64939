import AnnualReport

/// Writes a report as HTML.
struct HTMLWriter {
  let report: GeneratedReport
  let layout: LayoutClass
  let change: FormChange?
  var random: SplitMix64

  init(_ report: GeneratedReport, _ layout: LayoutClass, _ change: FormChange? = nil) {
    self.change = change
    self.report = report
    self.layout = layout
    random = SplitMix64(seed: report.seed ^ 0x47)
  }

  mutating func page() -> String {
    var body: [String] = [element("h1", report.title), element("p", report.preface)]
    for kind in SectionKind.allCases {
      body.append(element(layout == .html ? "h2" : "p", kind.heading))
      switch kind {
      case .overview: for part in report.overview { body += [element("p", part.heading), element("p", part.text)] }
      case .disclosure: body.append(table(form(.disclosure)))
      case .requests: body.append(table(form(.requests)))
      case .remedies: body.append(table(form(.remedies)))
      case .problems: body += report.problems.map { element("p", $0) }
      case .others: body += report.others.map { element("p", $0) }
      }
    }
    body += [element("p", report.organ), element("p", report.signingDate)]
    switch layout {
    case .htmlOnOneLine: return body.joined() + "\n"
    case .webPage: return site(body.joined(separator: "\n"))
    default:
      return "<!DOCTYPE html>\n<html>\n<head><meta charset=\"utf-8\"><title>\(report.title)</title></head>\n<body>\n"
        + body.joined(separator: "\n") + "\n</body>\n</html>\n"
    }
  }

  private func form(_ kind: TableKind) -> FormGrid {
    let grid = report.form(kind)
    return change?.applied(to: grid) ?? grid
  }

  private mutating func element(_ name: String, _ text: String) -> String {
    guard layout != .html, random.chance(50) else { return "<\(name)>\(text)</\(name)>" }
    let style = "style=\"text-indent:2em;font-size:16pt\""
    return "<\(name) \(style)><span lang=\"zh-CN\">&nbsp;&nbsp;</span><span>\(text)</span></\(name)>"
  }

  /// A table with merged cells.
  mutating func table(_ grid: FormGrid) -> String {
    let separator = layout == .htmlOnOneLine ? "" : "\n"
    var parts = ["<table border=\"1\" cellspacing=\"0\">"]
    if random.chance(50) { parts.append("<tbody>") }
    let hasBody = parts.count > 1
    for row in grid.rows {
      var cells = ""
      for item in row { cells += cell(item) }
      parts.append("<tr>" + cells + "</tr>")
    }
    if hasBody { parts.append("</tbody>") }
    parts.append("</table>")
    return parts.joined(separator: separator)
  }

  private mutating func cell(_ cell: FormCell) -> String {
    var spans = ""
    if cell.columns > 1 { spans += " colspan=\"\(cell.columns)\"" }
    if cell.rows > 1 { spans += " rowspan=\"\(cell.rows)\"" }
    return "<td\(spans)>\(content(cell))</td>"
  }

  private mutating func content(_ cell: FormCell) -> String {
    var text = cell.text
    if cell.role == .header, text.count >= 4, text.count <= 6, random.chance(50) {
      text = text.prefix(2) + (layout == .htmlOnOneLine ? "<br />" : "<br>") + text.dropFirst(2)
    }
    guard layout != .html, layout != .htmlInMarkdown else { return text }
    if cell.role == .figure, text.count >= 2, random.chance(30) {
      text = "<span>\(text.prefix(1))</span><span>\(text.dropFirst())</span>"
    } else if random.chance(30) {
      text = "<span style=\"font-family:仿宋\"><font>\(text)</font></span>"
    }
    switch random.below(4) {
    case 0: return "<p>\(text)</p>"
    case 1: return "<p align=\"center\">&nbsp;\(text)&nbsp;</p>"
    case 2: return "\n  \(text)\n"
    default: return text
    }
  }

  /// Navigation, scripts and tables that only lay out the page, around the report.
  private mutating func site(_ body: String) -> String {
    let nested = random.chance(60)
    let core =
      nested
      ? "<table width=\"100%\"><tr><td class=\"left\"><table><tr><td>相关链接</td></tr></table></td><td>\n\(body)\n</td></tr></table>"
      : "<div class=\"article\">\n\(body)\n</div>"
    return """
      <!DOCTYPE html>
      <html lang="zh-CN">
      <head>
      <meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
      <title>\(report.title)_\(report.organ)</title>
      <style>td > p { margin: 0 } .a:before { content: "<table>" }</style>
      <script>if (1 < 2 && document.all) { document.write("<table><tr><td>一、总体情况</td></tr></table>"); }</script>
      </head>
      <body>
      <!-- <table><tr><td>旧版</td></tr></table> -->
      <div id="nav"><ul><li><a href="/">首页</a></li><li><a href="/zw">政务公开</a></li><li><a>政府信息公开年报</a></li></ul></div>
      <p>当前位置：<a href="/">首页</a> &gt; 政府信息公开年报 &gt; 正文</p>
      \(core)
      <div class="share">【打印】【关闭】</div>
      <div id="footer"><p>主办单位：\(report.organ)办公室&nbsp;&nbsp;网站标识码：3700000001</p><p>&copy; 版权所有</p></div>
      <script src="/js/count.js"></script>
      </body>
      </html>

      """
  }
}
