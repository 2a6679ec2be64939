import AnnualReport

/// The forms a report can be written in.
public enum WrittenForm: String, CaseIterable, Sendable {
  /// Markdown with GFM pipe tables.
  case markdown
  /// A page of HTML with the form's merged cells.
  case html
  /// The text with one table row a line, cells separated by tabs.
  case tsv
}

/// A document written in another form.
public struct WrittenDocument: Sendable {
  /// The text.
  public let text: String
  /// The tables that could not be brought into their canonical shape and stand as they stood.
  public let kept: [KeptTable]

  /// A table that stands as it stood: which, and where in the document.
  public struct KeptTable: Sendable {
    /// Which table.
    public let kind: TableKind
    /// Where in the original document it begins.
    public let range: TextRange
    /// What it is called.
    public var name: Wording { kind.name }
  }
}

extension Document {
  /// The document in another form: its tables in the form's canonical shape, figures and blanks as they are written.
  ///
  /// A table is only rewritten where every figure of it has been placed for sure; any other stands as it stood and is named in
  /// ``WrittenDocument/kept``. Prose keeps its words; where it is hard-wrapped it is joined to paragraphs. Of a document that
  /// is not read as it is (HTML, one cell a line) what stands outside its reports is left out.
  public func written(as form: WrittenForm) -> WrittenDocument {
    var writer = ReportWriter(form, lineBreak: text.lineBreak)
    var kept: [WrittenDocument.KeptTable] = []
    var next = 0
    let reading = reading
    for report in reports {
      let lines = ReportLines(report, of: self)
      if reading.isDocumentAsItIs, lines.range.lowerBound > next {
        writer.keep(reading.text, next..<lines.range.lowerBound)
      }
      writer.write(lines)
      next = max(next, lines.range.upperBound)
      kept += lines.keptTables.map { WrittenDocument.KeptTable(kind: $0.kind, range: reading.source($0.range)) }
    }
    if reading.isDocumentAsItIs, next < reading.text.lineCount {
      writer.keep(reading.text, next..<reading.text.lineCount)
    }
    let title = reports.first?.title.map { reading.text.unmarked($0.range) } ?? ""
    return WrittenDocument(text: writer.finished(title: title), kept: kept)
  }
}

/// Gathers the text of a document in one form.
struct ReportWriter {
  private let form: WrittenForm
  private let lineBreak: String
  private var lines: [String] = []

  init(_ form: WrittenForm, lineBreak: String) {
    self.form = form
    self.lineBreak = lineBreak
  }

  /// Writes a report.
  mutating func write(_ report: ReportLines) {
    for block in report.blocks { write(block, staysMarked: report.isMarkdown) }
  }

  /// Writes lines that stand outside a report as they stand.
  mutating func keep(_ text: SourceText, _ range: Range<Int>) { keep(range.map { text[text.lineRange($0)] }) }

  private mutating func write(_ block: ReportLines.Block, staysMarked: Bool) {
    switch block {
    case .title(let title): head(title, 1, isMarked: staysMarked)
    case .heading(let heading, let level): head(heading, level, isMarked: staysMarked)
    case .paragraph(let paragraph):
      stand(form == .html && !ReportWriter.isComment(paragraph) ? ["<p>\(escapedForHTML(paragraph))</p>"] : [paragraph])
    case .kept(let lines): keep(lines)
    case .table(let table):
      switch form {
      case .markdown: stand(table.alignedPipes)
      case .html: stand(table.html)
      case .tsv: stand(table.tabs)
      }
    }
  }

  private mutating func head(_ words: String, _ level: Int, isMarked: Bool) {
    switch form {
    case .html: stand(["<h\(level)>\(escapedForHTML(words))</h\(level)>"])
    case .tsv where !isMarked: stand([words])
    case .markdown, .tsv: stand([String(repeating: "#", count: level) + " " + words])
    }
  }

  private mutating func keep(_ kept: [String]) {
    guard form == .html else { return lines += kept }
    var block: [String] = []
    for line in kept + [""] {
      if block.isEmpty, ReportWriter.isComment(line) {
        stand([Reflow.trimmed(line)])
      } else if !Reflow.trimmed(line).isEmpty {
        block.append(line)
      } else if !block.isEmpty {
        stand([ReportWriter.paragraph(block, lineBreak)])
        block = []
      }
    }
  }

  /// Kept lines in HTML: rows of a table as they stand, with every blank, prose as a paragraph with its line breaks.
  private static func paragraph(_ lines: [String], _ lineBreak: String) -> String {
    let isTable = lines.contains { $0.utf8.contains(0x09) || $0.utf8.first == 0x7C }
    if isTable { return "<pre>" + lines.map(html).joined(separator: lineBreak) + "</pre>" }
    let words = lines.map { html(Reflow.trimmed($0)) }
    return "<p>" + words.joined(separator: "<br>" + lineBreak) + "</p>"
  }

  /// A line in HTML; a comment stays one.
  private static func html(_ line: String) -> String { isComment(line) ? line : escapedForHTML(line) }

  /// Whether a line is one comment and nothing else.
  private static func isComment(_ line: String) -> Bool {
    let bytes = Array(Reflow.trimmed(line).utf8)
    guard bytes.count >= 7, bytes.starts(with: "<!--".utf8) else { return false }
    let end = (6..<bytes.count).first { bytes[$0] == 0x3E && bytes[$0 - 1] == 0x2D && bytes[$0 - 2] == 0x2D }
    return end == bytes.count - 1
  }

  /// Writes lines with a blank one before and behind.
  private mutating func stand(_ block: [String]) {
    if let last = lines.last, !Reflow.trimmed(last).isEmpty, form != .html { lines.append("") }
    lines += block
    if form != .html { lines.append("") }
  }

  /// The text; `title` is what a page of HTML is called.
  func finished(title: String) -> String {
    var lines = lines
    while let last = lines.last, Reflow.trimmed(last).isEmpty { lines.removeLast() }
    if form == .html {
      let name = escapedForHTML(title)
      lines =
        [
          "<!DOCTYPE html>", "<html lang=\"zh-CN\">", "<head><meta charset=\"utf-8\"><title>\(name)</title></head>",
          "<body>",
        ]
        + lines + ["</body>", "</html>"]
    }
    // Blank lines that follow a block's own blank line would be two.
    var written: [String] = []
    for line in lines where !(line.isEmpty && written.last?.isEmpty == true) { written.append(line) }
    return written.map { $0 + lineBreak }.joined()
  }
}
