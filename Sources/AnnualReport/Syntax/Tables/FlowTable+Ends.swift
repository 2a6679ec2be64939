extension FlowTable {
  /// A line longer than this many folded units, without figures, is prose and ends the table.
  private static let longest = 60
  /// A line of more bytes than this before its first figure begins no table.
  private static let widest = 160

  private static let caption = folded("本列数据的勾稽关系")
  private static let review = folded("行政复议")
  private static let first = folded("一、本年新收政府信息公开申请数量")
  private static let article = folded("第二十条")

  /// Which table of the form a line begins; `words` is room for its folding.
  static func beginning(
    _ bytes: Span<UInt8>, _ tokens: borrowing FlowTokens, in section: SectionKind?, _ labels: RowLabels,
    _ words: inout Folded
  ) -> TableKind? {
    guard tokens.hasWords else { return section == .remedies && tokens.figureCount >= 10 ? .remedies : nil }
    let end = tokens[tokens.firstFigure - 1].end
    let start = tokens[0].start
    guard end - start <= widest else { return nil }
    words.refold(bytes, start, end)
    if words.hasPrefix(caption) { return .requests }
    if let found = labels.exact(words), let table = found.table {
      switch found.kind {
      case .requestRow, .disclosureRow: return tokens.figureCount > 0 ? table : nil
      case .caption, .disclosureColumn: return table
      case .remedyColumn: return section == .remedies ? table : nil
      default: return section == table.section ? table : nil
      }
    }
    if section == .remedies, tokens.figureCount == 0, words.hasPrefix(review), words.count <= 8 {
      return .remedies
    }
    if section == .requests, tokens.figureCount == 0, words.count >= 5, isPrefix(words, first) {
      return .requests
    }
    guard tokens.count > 1 else { return nil }
    words.refold(bytes, start, tokens[0].end)
    guard let found = labels.exact(words) else { return nil }
    return found.kind == .caption ? found.table : nil
  }

  private static func isPrefix(_ words: borrowing Folded, _ label: ContiguousArray<UInt16>) -> Bool {
    guard words.count <= label.count else { return false }
    for index in 0..<words.count where words[index] != label[index] { return false }
    return true
  }

  /// Whether a line without figures ends the table.
  func endsTable(_ bytes: Span<UInt8>, _ tokens: borrowing FlowTokens) -> Bool {
    let start = tokens[0].start
    let end = tokens[tokens.count - 1].end
    let final = Scalars.decode(bytes, Scalars.previous(bytes, start, end), end).scalar
    if final == 0x3002 || final == 0xFF1B { return true }
    // Most lines are short enough, and need not be folded.
    if end - start > FlowTable.longest || missing > 0 || kind == .disclosure && mayEndDisclosure {
      let line = Folded(bytes, TextRange(start, min(end, start + 600)))
      if line.count > FlowTable.longest { return true }
      if missing > 0, restBegins(with: line, missing) { return false }
      if kind == .disclosure {
        return mayEndDisclosure && labels.exact(line)?.table != .disclosure && !line.hasPrefix(FlowTable.article)
      }
    }
    switch kind {
    case .requests: return last == .carriedOut && rowFigures >= 7
    case .disclosure: return false
    case .remedies: return rowFigures >= 15
    case nil: return true
    }
  }

  /// Whether the last row of table two has been read.
  private var mayEndDisclosure: Bool {
    rowFigures > 0 && (lastDisclosure == .fees || lastDisclosure == .procurement)
  }

  /// Whether so many last units of the open row's label begin with the words of a line.
  func restBegins(with line: borrowing Folded, _ missing: Int) -> Bool {
    guard let last, line.count <= missing else { return false }
    let label = LabelIndex.shared.requestLabels[Int(last.rawValue) - 1]
    for index in 0..<line.count where line[index] != label[label.count - missing + index] { return false }
    return true
  }
}
