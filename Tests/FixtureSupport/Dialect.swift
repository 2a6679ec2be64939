import AnnualReport

/// A way of writing a report down.
public enum Dialect: String, CaseIterable, Sendable {
  /// Markdown or plain headings, tab-separated tables.
  case tabs
  /// Markdown headings, GFM pipe tables.
  case pipes
  /// Hard-wrapped text out of a PDF.
  case flow
}

/// Variants of the bytes that change nothing in what a report says.
public enum ByteVariant: String, CaseIterable, Sendable {
  case lf, crlf, bom

  /// The bytes of a text.
  public func bytes(of text: String) -> ContiguousArray<UInt8> {
    let plain = MarkedText(bytes: ContiguousArray(text.utf8))
    switch self {
    case .lf: return plain.bytes
    case .crlf: return plain.withCRLF.bytes
    case .bom: return plain.withBOM.bytes
    }
  }
}

extension GeneratedReport {
  /// The report written in a dialect; hard-wrapped text knows changes of the form. The layout depends on the seed alone: a changed figure changes nothing else.
  public func written(in dialect: Dialect, _ change: FormChange? = nil) -> String {
    switch dialect {
    case .tabs:
      return markdown { $0.map { $0.joined(separator: "\t") } }
    case .pipes:
      return markdown { rows in
        let lines = rows.map { "| " + $0.joined(separator: " | ") + " |" }
        let separator = "|" + String(repeating: " --- |", count: rows.first?.count ?? 0)
        return lines.prefix(1) + [separator] + lines.dropFirst()
      }
    case .flow:
      var writer = FlowWriter(random: SplitMix64(seed: seed ^ 0xF1), change)
      return writer.write(self)
    }
  }

  private func markdown(_ table: ([[String]]) -> [String]) -> String {
    var random = SplitMix64(seed: seed ^ 0x7A)
    var lines: [String] = []
    let isPlain = random.chance(30)
    let splitsTitle = random.chance(20)
    let labels = random.chance(50) ? 3 : 2
    let style = LabelStyle(using: &random)
    let hasEmptyColumn = random.chance(20)
    let isBold = random.chance(15)
    func add(_ grid: [[String]]) {
      let rows = grid.map { row in row.map(style.written) + (hasEmptyColumn ? [""] : []) }
      lines += table(rows) + [""]
    }
    func heading(_ text: String, _ level: Int) -> String {
      isPlain ? text : String(repeating: "#", count: level) + " " + (isBold && level == 2 ? "**\(text)**" : text)
    }
    func add(_ paragraphs: String...) { for paragraph in paragraphs { lines += [paragraph, ""] } }
    if splitsTitle {
      add(heading(organ, 1), heading(String(title.dropFirst(organ.count)), 2))
    } else {
      add(heading(title, 1))
    }
    add(preface)
    for kind in SectionKind.allCases {
      add(heading(kind.heading, 2))
      switch kind {
      case .overview: for part in overview { add(heading(part.heading, 3), part.text) }
      case .disclosure: add(disclosureGrid())
      case .requests: add(requestsGrid(labels: labels))
      case .remedies: add(remediesGrid())
      case .problems: for text in problems { add(text) }
      case .others: for text in others { add(text) }
      }
    }
    add(organ)
    lines.append(signingDate)
    return lines.joined(separator: "\n") + "\n"
  }
}
