import AnnualReport
import ReportLint
import ReportWorkspace

/// Findings for people: the source line, the range marked, related places, the repairs on offer.
struct FullFormat {
  let path: FilePath
  let text: SourceText
  let language: Language
  let paint: Paint
  private var locator: Locator
  private var others: OtherTexts

  init(
    _ path: FilePath, _ text: SourceText, _ language: Language, _ paint: Paint, _ others: OtherTexts = OtherTexts()
  ) {
    self.path = path
    self.text = text
    self.language = language
    self.paint = paint
    self.locator = Locator(text)
    self.others = others
  }

  /// Appends a finding and an empty line.
  mutating func write(_ finding: Finding, into output: inout Bytes) {
    let style = Paint.style(finding.severity)
    output.put(paint(style, "\(finding.severity.name)[\(finding.rule)]") + paint.begin(.bold) + " ")
    output.put(foreign: finding.message.text(language))
    output.put(paint.end + "\n")
    let start = locator.position(finding.range.start)
    let end = locator.position(finding.range.end)
    let gutter = String(start.row).utf8.count
    writePlace("-->", path, start, gutter, into: &output)
    writeExcerpt(finding, start, end, gutter, into: &output)
    writeRelated(finding, gutter, into: &output)
    writeFixes(finding, gutter, into: &output)
    output.put("\n")
  }

  private func writePlace(
    _ arrow: String, _ name: FilePath, _ place: Position, _ gutter: Int, into output: inout Bytes
  ) {
    output.put(String(repeating: " ", count: gutter) + paint(.blue, arrow) + " ")
    output.put(foreign: name.text)
    output.put(":\(place.row):\(place.column)")
    if arrow == "-->" { output.put("\n") }
  }

  private func writeExcerpt(
    _ finding: Finding, _ start: Position, _ end: Position, _ gutter: Int, into output: inout Bytes
  ) {
    let line = start.row - 1
    let excerpt = Excerpt(text, line: line, focus: finding.range)
    let lineRange = text.lineRange(line)
    let related = finding.related.filter { $0.document == nil && lineRange.contains($0.range) }.map(\.range)
    let blank = String(repeating: " ", count: gutter)
    output.put("\(blank) \(paint(.blue, "|"))\n")
    let shown = excerpt.shown
    output.put(paint(.blue, "\(start.row) |") + (shown.isEmpty ? "" : " ") + shown + "\n")
    output.put("\(blank) \(paint(.blue, "|")) ")
    writeMarks(excerpt.marks(main: finding.range, related: related), Paint.style(finding.severity), into: &output)
    // A range that ends with the line's break does not go on in the next row.
    let lastRow = end.column == 1 && end.row > start.row ? end.row - 1 : end.row
    if lastRow > start.row { output.put(" " + CommandPhrases.throughRow(lastRow).text(language)) }
    output.put("\n")
  }

  private func writeMarks(_ marks: [Excerpt.Mark], _ style: Paint.Style, into output: inout Bytes) {
    var rest = marks[...]
    while let mark = rest.first {
      let run = rest.prefix { $0 == mark }
      rest = rest.dropFirst(run.count)
      switch mark {
      case .none: output.put(String(repeating: " ", count: run.count))
      case .related: output.put(paint(.blue, String(repeating: "-", count: run.count)))
      case .main: output.put(paint(style, String(repeating: "^", count: run.count)))
      }
    }
  }

  private mutating func writeRelated(_ finding: Finding, _ gutter: Int, into output: inout Bytes) {
    let limit = finding.related.count > 8 ? 6 : 8
    for related in finding.related.prefix(limit) {
      if let document = related.document {
        guard let place = others.place(of: related.range, in: document) else { continue }
        writePlace(":::", place.name, place.start, gutter, into: &output)
      } else {
        writePlace(":::", path, locator.position(related.range.start), gutter, into: &output)
      }
      output.put(" ")
      output.put(foreign: related.message.text(language))
      output.put("\n")
    }
    if finding.related.count > limit {
      writeNote(CommandPhrases.more(finding.related.count - limit).text(language), gutter, into: &output)
    }
  }

  private func writeFixes(_ finding: Finding, _ gutter: Int, into output: inout Bytes) {
    let first = finding.automaticFix(unsafe: true)
    if let first {
      let flag = first.safety == .safe ? "--fix" : "--fix --unsafe-fixes"
      writeNote(CommandPhrases.fix(first.title.text(language), flag: flag, language: language), gutter, into: &output)
    }
    let others = finding.fixes.filter { $0 != first }
    let limit = (others.count > 4 ? 3 : 4) + (first == nil ? 1 : 0)
    for (index, other) in others.prefix(limit).enumerated() {
      let title = other.title.text(language)
      let isChoice = first == nil && index == 0
      let note = isChoice ? CommandPhrases.choice : CommandPhrases.alternative
      writeNote(note(title, language), gutter, into: &output)
    }
    if others.count > limit {
      writeNote(CommandPhrases.more(others.count - limit).text(language), gutter, into: &output)
    }
  }

  private func writeNote(_ note: String, _ gutter: Int, into output: inout Bytes) {
    output.put(String(repeating: " ", count: gutter) + " " + paint(.blue, "=") + " ")
    output.put(foreign: note)
    output.put("\n")
  }
}
