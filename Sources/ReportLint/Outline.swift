import AnnualReport

/// Where things stand in a report, and where what is missing belongs.
extension Dossier {
  /// Whether a line says nothing: it is blank, or a comment.
  func isSilent(_ line: Int) -> Bool {
    let words = trimmedLine(line)
    if words.isEmpty { return true }
    let start = Int(words.start)
    let end = Int(words.end)
    return words.count > 6 && text.byte(at: start) == 0x3C && text.byte(at: start + 1) == 0x21
      && text.byte(at: start + 2) == 0x2D && text.byte(at: end - 1) == 0x3E && text.byte(at: end - 2) == 0x2D
  }

  /// The first line of the report that says something, without surrounding blanks.
  var firstLine: TextRange {
    var line = text.line(at: report.range.start)
    let last = text.line(at: report.range.end)
    while line < last, isSilent(line) { line += 1 }
    return trimmedLine(line)
  }

  /// The last line of the report that says something, without surrounding blanks.
  var lastLine: TextRange {
    var line = text.line(at: report.range.end)
    let first = text.line(at: report.range.start)
    while line > first, isSilent(line) || text.fullLineRange(line).start >= report.range.end { line -= 1 }
    return trimmedLine(line)
  }

  /// The title, else the first line: where something that is missing as a whole is reported.
  var head: TextRange { report.title?.range ?? firstLine }

  /// The level of `#` marks of the report's main headings: that of 一, else the commonest; 0 without marks.
  var sectionLevel: Int {
    if let level = report.section(.overview)?.level, level > 0 { return level }
    var counts = [0, 0, 0, 0, 0, 0, 0]
    for section in report.sections where section.kind != nil && section.level > 0 && section.level < 7 {
      counts[section.level] += 1
    }
    let most = counts.max() ?? 0
    if most > 0 { return counts.firstIndex(of: most) ?? 2 }
    return report.hasMarkdownHeadings && report.sections.isEmpty ? 2 : 0
  }

  /// The first section of every kind that was found, in document order.
  var firstSections: [(kind: SectionKind, section: Section)] {
    var firsts: [(kind: SectionKind, section: Section)] = []
    firsts.reserveCapacity(SectionKind.allCases.count)
    for section in report.sections {
      guard let kind = section.kind, !firsts.contains(where: { $0.kind == kind }) else { continue }
      firsts.append((kind, section))
    }
    return firsts
  }

  /// Where a table stands, readable or not.
  func place(of table: TableKind) -> TextRange? {
    switch table {
    case .disclosure: if let found = report.disclosure { return found.frame.range }
    case .requests: if let found = report.requests { return found.frame.range }
    case .remedies: if let found = report.remedies { return found.frame.range }
    }
    return report.unreadable.first { $0.kind == table }?.range
  }

  /// The start of the line that holds an offset.
  func lineStart(of offset: UInt32) -> UInt32 { text.lineRange(text.line(at: offset)).start }

  /// A line (0-based) without surrounding blanks (ASCII, U+3000) and byte-order mark.
  func trimmedLine(_ line: Int) -> TextRange { text.trimmed(text.lineRange(line)) }
}

extension SourceText {
  /// A range without blanks (ASCII, U+3000) at its ends and without byte-order mark at its beginning.
  func trimmed(_ range: TextRange) -> TextRange {
    var start = Int(range.start)
    var end = Int(range.end)
    while start < end {
      if byte(at: start) <= 0x20 {
        start += 1
      } else if isWideBlank(at: start) || (byte(at: start) == 0xEF && byte(at: start + 1) == 0xBB) {
        start += 3
      } else {
        break
      }
    }
    while end > start {
      if byte(at: end - 1) <= 0x20 {
        end -= 1
      } else if end - 3 >= start, isWideBlank(at: end - 3) {
        end -= 3
      } else {
        break
      }
    }
    return TextRange(min(start, end), end)
  }

  /// Whether U+3000 begins at an offset.
  private func isWideBlank(at offset: Int) -> Bool {
    byte(at: offset) == 0xE3 && byte(at: offset + 1) == 0x80 && byte(at: offset + 2) == 0x80
  }
}
