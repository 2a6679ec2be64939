import AnnualReport

/// How far a line is as a row of a table.
public enum RowProgress: Sendable {
  /// It stands in no table.
  case outside
  /// It stands in a table, or right below one, and is no row whose figures are all there: part of one, or anything else that is
  /// written in it.
  case open
  /// A row with as many figures as it has columns stands on it, or nothing at all does.
  case complete
  /// It has more figures than columns: typing more does not mend that.
  case surplus
}

extension Document {
  /// How far a line of the text is as a row.
  public func rowProgress(onLine line: Int) -> RowProgress {
    let place = text.lineRange(line)
    if text.trimmed(place).isEmpty { return .complete }
    for report in reports {
      guard source(report.range).intersects(place) else { continue }
      return progress(report, place) ?? (isInTable(report, line) ? .open : .outside)
    }
    return .outside
  }

  /// Whether a line stands between the lines of a table, or right below them and is neither heading nor markup.
  private func isInTable(_ report: Report, _ line: Int) -> Bool {
    let place = text.lineRange(line)
    if report.sections.contains(where: { source($0.heading).intersects(place) }) { return false }
    let first = text.byte(at: Int(text.trimmed(place).start))
    for node in tree.nodes where node.kind == .table && report.range.contains(node.range) {
      let table = source(node.range)
      let last = text.line(at: max(table.start, table.end &- 1))
      if line >= text.line(at: table.start), line <= last { return true }
      if line == last + 1, first != 0x3C, first != 0x23 { return true }
    }
    return false
  }

  /// That of the row of a report's tables that touches a place; nil where none does.
  private func progress(_ report: Report, _ place: TextRange) -> RowProgress? {
    if let table = report.readableDisclosure {
      for row in table.rows where source(row.range).intersects(place) {
        return progress(row.isPlaced, row.figures.count, of: row.key.columns(in: table.edition).count)
      }
    }
    if let table = report.readableRequests {
      for row in table.rows + table.duplicates where source(row.range).intersects(place) {
        return progress(row.isPlaced, row.figures.count, of: table.width)
      }
    }
    guard let table = report.readableRemedies, source(table.row).intersects(place) else { return nil }
    return progress(table.isPlaced, table.figures.count, of: 15)
  }

  private func progress(_ isPlaced: Bool, _ count: Int, of width: Int) -> RowProgress {
    count > width ? .surplus : isPlaced ? .complete : .open
  }
}
