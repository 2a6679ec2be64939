extension CellRows {
  /// How many figures the rows of table three have: seven, or six where the header lacks the name of one column and the first
  /// row a figure.
  func requestWidth(_ bytes: Span<UInt8>, _ cells: [TextRange?]) -> Int {
    var named: Set<UInt8> = []
    var figures = 0
    var isBelowHeader = false
    for (index, cell) in cells.enumerated() {
      guard let range = cell else {
        if isBelowHeader, figures > 0 { break }
        continue
      }
      if isBelowHeader {
        guard isFigure(bytes, cells, index) else { break }
        figures += 1
        continue
      }
      guard let found = LabelIndex.shared.find(words(bytes, range)) else { continue }
      if found.kind == .requestColumn { named.insert(found.key) }
      isBelowHeader = found.kind == .requestRow
    }
    return named.count == 6 && figures == 6 ? 6 : 7
  }

  /// How many figures a row has.
  static func width(_ found: Recognition, _ edition: Edition) -> Int {
    guard found.kind == .disclosureRow, let row = DisclosureRow(rawValue: found.key) else { return 7 }
    return row.columns(in: edition).count
  }

  /// The edition of table two by its rows and column names.
  static func edition(_ bytes: Span<UInt8>, _ cells: [TextRange?]) -> Edition {
    let old: Set<DisclosureColumn> = [.newlyMade, .newlyPublished, .published, .itemsLastYear, .change]
    for range in cells {
      guard let range, let found = LabelIndex.shared.find(Folded(bytes, range)) else { continue }
      switch found.kind {
      case .disclosureColumn:
        if let column = DisclosureColumn(rawValue: found.key &- 1), old.contains(column) { return .edition2019 }
      case .disclosureRow:
        if found.key == DisclosureRow.otherServices.rawValue { return .edition2019 }
      default: break
      }
    }
    return .edition2021
  }
}
