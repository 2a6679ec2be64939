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
}

/// A table that stands as it stood.
public struct KeptTable: Sendable {
  /// Why a table is not rewritten.
  public enum Reason: Sendable {
    /// It cannot be read at all.
    case unreadable(UnreadableTable.Reason)
    /// Rows of the form are missing, stand twice, or are of no form, or of two.
    case rows
    /// Columns are missing.
    case columns
    /// Some figure has no place for sure.
    case figures
    /// It holds words that are no words of the form and would be lost.
    case words
    /// Written in its canonical shape it would be read otherwise.
    case reading
  }
  /// Which table.
  public let kind: TableKind
  /// Where in the original document it begins, or what keeps it from being rewritten stands.
  public let range: TextRange
  /// Why.
  public let reason: Reason
  /// What it is called.
  public var name: Wording { kind.name }
}

extension Document {
  /// The document in another form: its tables in the form's canonical shape, figures and blanks as they are written.
  ///
  /// A table is only rewritten where every figure of it has been placed for sure and is read back as it was; any other stands as
  /// it stood and is named in ``WrittenDocument/kept``. Prose keeps its words; where it is hard-wrapped it is joined to
  /// paragraphs. Of HTML, what stands outside its reports is left out.
  public func written(as form: WrittenForm) -> WrittenDocument {
    let lines = WrittenLines(self, withoutFurniture: true)
    let tables = reports.map { PlacedTable.all(in: $0, of: self, lines) }
    let figures = TableFigures(self)
    var spared: Set<TableFigures.Place> = []
    for _ in 0..<3 {
      let written = written(as: form, tables, sparing: spared)
      let differing = figures.differences(to: TableFigures(Document(SourceText(written.text)))).subtracting(spared)
      if differing.isEmpty { return written }
      spared.formUnion(differing)
    }
    return written(as: form, tables, sparing: figures.places)
  }

  private func written(
    as form: WrittenForm, _ tables: [[PlacedTable]], sparing spared: Set<TableFigures.Place>
  ) -> WrittenDocument {
    let lines = WrittenLines(self, withoutFurniture: true)
    let text = lines.text
    var writer = ReportWriter(form, lineBreak: self.text.lineBreak)
    var kept: [KeptTable] = []
    var next = 0
    for (index, report) in reports.enumerated() {
      let tables = tables[index].map { table in
        spared.contains(TableFigures.Place(report: index, kind: table.kind)) ? table.kept(.reading) : table
      }
      let written = ReportLines(report, tables, lines)
      if !reading.isMarkup, written.range.lowerBound > next { writer.keep(text, next..<written.range.lowerBound) }
      writer.write(written)
      next = max(next, written.range.upperBound)
      kept += written.keptTables.map {
        KeptTable(kind: $0.kind, range: lines.isOwn ? $0.range : reading.source($0.range), reason: $0.reason)
      }
    }
    if !reading.isMarkup, next < text.lineCount { writer.keep(text, next..<text.lineCount) }
    let title = reports.first?.title.map { text.unmarked(lines.place($0.range)) } ?? ""
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
      stand(form == .html && !ReportWriter.isComment(paragraph) ? [ReportWriter.element("p", paragraph)] : [paragraph])
    case .kept(let lines): keep(lines)
    case .verbatim(let lines): preserve(lines)
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
    case .html: stand([ReportWriter.element("h\(level)", words)])
    case .tsv where !isMarked: stand([words])
    case .markdown, .tsv: stand([String(repeating: "#", count: level) + " " + words])
    }
  }

  private mutating func keep(_ kept: [String]) {
    guard form == .html else { return lines += kept }
    var rows: [String] = []
    for line in kept {
      let isBlank = Reflow.trimmed(line).isEmpty
      if ReportWriter.isComment(line) {
        preserve(rows)
        rows = []
        stand([Reflow.trimmed(line)])
      } else if Reflow.isRow(line) || isBlank && !rows.isEmpty {
        rows.append(line)
      } else if !isBlank {
        preserve(rows)
        rows = []
        stand([ReportWriter.element("p", Reflow.trimmed(line))])
      }
    }
    preserve(rows)
  }

  /// Writes lines with every blank in them, but for the blank lines around them.
  private mutating func preserve(_ kept: [String]) {
    guard form == .html else { return lines += kept }
    var kept = kept[...]
    while let line = kept.first, Reflow.trimmed(line).isEmpty { kept.removeFirst() }
    while let line = kept.last, Reflow.trimmed(line).isEmpty { kept.removeLast() }
    if kept.isEmpty { return }
    stand(["<pre>" + kept.map(ReportWriter.html).joined(separator: lineBreak) + "</pre>"])
  }

  /// An element with words that flow: HTML shows several blanks as one.
  private static func element(_ name: String, _ words: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in words.unicodeScalars {
      let isBlank = scalar == " " || scalar == "\t"
      if !isBlank { scalars.append(scalar) } else if scalars.last != " " { scalars.append(" ") }
    }
    return "<\(name)>\(escapedForHTML(String(scalars)))</\(name)>"
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
