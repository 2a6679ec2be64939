/// Which columns table three has.
extension RequestsBinder {
  /// A column is missing where the header lacks its name and the rows lack its figures.
  mutating func findMissingColumns(_ bytes: Span<UInt8>) {
    if names.count == 7 { return }
    if names.count >= 4, names.count < 7 {
      // Where blanks are left no count agrees; then the header has to be beyond doubt.
      guard mostRowsHave(names.count) || isHeaderClear && noRowHasMore(than: names.count) else { return }
      columns = RequestColumn.allCases.filter { column in names.contains { $0.column == column } }
    } else if names.count < 4, mostRowsHave(6), let missing = columnNotNamed(bytes) {
      columns.removeAll { $0 == missing }
    }
  }

  /// Whether more than half of the rows have so many figures.
  private func mostRowsHave(_ width: Int) -> Bool {
    let all = rows.rows.count { $0.mayHaveFigures }
    return rows.rows.count { $0.mayHaveFigures && $0.figures == width } * 2 > all
  }

  private func noRowHasMore(than width: Int) -> Bool {
    rows.rows.allSatisfy { !$0.mayHaveFigures || $0.figures <= width }
  }

  /// Whether every word in the header rows that name columns is one of the form's.
  private var isHeaderClear: Bool {
    let named = rows.rows.filter { row in
      row.isHeader && rows.cells[row.cells].contains { $0.mark.key(of: .requestColumn) != nil }
    }
    return named.allSatisfy { row in
      let words = rows.cells[row.cells].filter { $0.kind == .words }
      return words.allSatisfy { $0.mark.kind != 0 }
    }
  }

  /// The one column that the words above the first row, torn over lines as they may be, do not name.
  private func columnNotNamed(_ bytes: Span<UInt8>) -> RequestColumn? {
    guard let first = rows.rows.first(where: { !$0.isHeader && $0.key != 0 }), rows.head < first.range.start else {
      return nil
    }
    let words = FoldedRun(bytes, TextRange(rows.head, first.range.start))
    let missing = RequestColumn.allCases.filter { column in
      let name = folded(column.label)
      // Names on two lines stand beside each other in layouts kept by blanks: the first two characters are enough.
      guard column == .other else { return words.find(ContiguousArray(name.prefix(2))) == nil }
      // 其他 stands in 法人或其他组织, too.
      var from = 0
      while let found = words.find(name, from: from) {
        if words.find(folded("或其他"), from: max(0, found.lowerBound - 1))?.lowerBound != found.lowerBound - 1 {
          return false
        }
        from = found.upperBound
      }
      return true
    }
    return missing.count == 1 ? missing[0] : nil
  }
}

extension TableRows.Row {
  /// Whether it is a row of the form, or looks like one.
  fileprivate var mayHaveFigures: Bool { !isHeader && (key != 0 || figures > 0) }
}
