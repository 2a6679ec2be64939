import AnnualReport
import ReportLint
import ReportWorkspace

/// Findings with one line each: `file:row:column: error[code] message`.
struct ConciseFormat {
  let path: FilePath
  let language: Language
  let paint: Paint
  private var locator: Locator

  init(_ path: FilePath, _ text: SourceText, _ language: Language, _ paint: Paint) {
    self.path = path
    self.language = language
    self.paint = paint
    self.locator = Locator(text)
  }

  /// Appends a finding.
  mutating func write(_ finding: Finding, into output: inout Bytes) {
    let start = locator.position(finding.range.start)
    output.put(paint.begin(.bold))
    output.put(foreign: path.text)
    output.put("\(paint.end):\(start.row):\(start.column): ")
    output.put(paint(Paint.style(finding.severity), "\(finding.severity.name)[\(finding.rule)]") + " ")
    output.put(foreign: finding.message.text(language))
    output.put("\n")
  }
}
