extension ReportBinder {
  /// Binds the tables; what was refused stands in `refusals`.
  mutating func bindTables(_ bytes: Span<UInt8>, _ refusals: [UnreadableTable]) {
    for kind in TableKind.allCases {
      let all = tables[Int(kind.rawValue) - 1]
      let nodes = readable(all)
      if let first = nodes.first {
        let rows = tableRows(kind, nodes)
        let isBound =
          switch kind {
          case .disclosure: bindDisclosure(rows)
          case .requests: bindRequests(rows)
          case .remedies: bindRemedies(rows)
          }
        if !isBound, !bindBlank(bytes, kind, all) { refuse(kind, tree.nodes[first].range, .scattered) }
      } else if let refusal = refusals.first(where: { $0.kind == kind }), let section = report.section(kind.section) {
        report.unreadable.append(
          UnreadableTable(kind: kind, range: section.heading, reason: refusal.reason))
        // What was refused is no part of the reading, but it is there.
        for index in report.sections.indices where report.sections[index].heading == section.heading {
          report.sections[index].isEmpty = false
        }
      } else if let section = report.section(kind.section), !bindBlank(bytes, kind, []) {
        lookForPicture(bytes, kind, section)
      }
    }
  }

  /// The rows of table nodes, without those of other tables that name items of the form.
  private func tableRows(_ kind: TableKind, _ nodes: [SyntaxTree.Index]) -> TableRows {
    let body = report.section(kind.section)?.body
    func head(_ nodes: [SyntaxTree.Index]) -> UInt32 {
      min(body?.start ?? .max, nodes.first.map { tree.nodes[$0].start } ?? .max)
    }
    let rows = TableRows(tree, text, nodes, head: head(nodes))
    let others = rows.otherTables(kind, section: body, text, year: report.title?.year)
    if others.isEmpty { return rows }
    let own = nodes.filter { node in
      tree.children(of: node).contains { child in
        let child = tree.nodes[child]
        return (child.kind == .row || child.kind == .header) && !others.holds(child.start)
      }
    }
    return own.isEmpty ? rows : TableRows(tree, text, own, head: head(own), without: others)
  }

  /// Where table three has neither the one row of （六） nor one of the three, its edition is that of table two, or the year's.
  mutating func settleEdition() {
    guard let table = report.requests, table[.otherHandling, .total] == nil,
      !table.rows.contains(where: { $0.key.group == .otherHandling })
    else { return }
    report.requests?.edition =
      report.disclosure?.edition ?? report.year.flatMap(Edition.prescribed(for:)) ?? .edition2021
  }

  /// Binds a form without a single figure; false where it is not surely one.
  private mutating func bindBlank(_ bytes: Span<UInt8>, _ kind: TableKind, _ nodes: [SyntaxTree.Index]) -> Bool {
    let tree = tree
    guard let section = report.section(kind.section), !nodes.contains(where: { tree.holdsFigures($0) }) else {
      return false
    }
    switch kind {
    case .disclosure:
      report.disclosure = BlankForm.disclosure(bytes, section.body)
      return report.disclosure != nil
    case .requests:
      report.requests = BlankForm.requests(bytes, section.body)
      return report.requests != nil
    case .remedies: return false
    }
  }

  /// The nodes of a table; those of hard-wrapped text without rows left out where others hold its rows: labels that a converter
  /// tore off (layouts.md L09).
  private func readable(_ nodes: [SyntaxTree.Index]) -> [SyntaxTree.Index] {
    func isFlow(_ node: SyntaxTree.Index) -> Bool { tree.nodes[node].extra == TableFamily.flow.rawValue }
    func holdsRows(_ node: SyntaxTree.Index) -> Bool {
      tree.children(of: node).contains { tree.nodes[$0].kind == .row }
    }
    guard nodes.count > 1, nodes.contains(where: isFlow), nodes.contains(where: { !isFlow($0) && holdsRows($0) })
    else { return nodes }
    return nodes.filter { !isFlow($0) || holdsRows($0) }
  }

  private mutating func bindDisclosure(_ rows: consuming TableRows) -> Bool {
    report.disclosure = rows.disclosureTable(text.bytes.span)
    return report.disclosure != nil
  }

  private mutating func bindRequests(_ rows: consuming TableRows) -> Bool {
    report.requests = rows.requestsTable(text.bytes.span)
    return report.requests != nil
  }

  private mutating func bindRemedies(_ rows: consuming TableRows) -> Bool {
    report.remedies = rows.remediesTable(text.bytes.span)
    return report.remedies != nil
  }

  private mutating func refuse(_ kind: TableKind, _ range: TextRange, _ reason: UnreadableTable.Reason) {
    let line = text.line(at: range.start)
    let first = text.lineRange(line)
    report.unreadable.append(
      UnreadableTable(
        kind: kind, range: TextRange(max(first.start, range.start), max(first.end, range.start)), reason: reason))
  }

  /// A section without its table may hold a picture or an HTML table instead: refused, not missing.
  private mutating func lookForPicture(_ bytes: Span<UInt8>, _ kind: TableKind, _ section: Section) {
    var offset = Int(section.body.start)
    let end = Int(section.body.end)
    while offset + 6 <= end {
      let byte = bytes[offset]
      if byte == 0x21, bytes[offset + 1] == 0x5B {
        return refuse(kind, TextRange(offset, offset + 2), .picture)
      }
      if byte == 0x3C {
        let tag = (1...5).map { bytes[offset + $0] | 0x20 }
        if tag[0] == 0x69, tag[1] == 0x6D, tag[2] == 0x67 {
          return refuse(kind, TextRange(offset, offset + 4), .picture)
        }
        if tag == [0x74, 0x61, 0x62, 0x6C, 0x65] { return refuse(kind, TextRange(offset, offset + 6), .html) }
      }
      offset += 1
    }
  }
}

extension SyntaxTree {
  /// Whether a figure stands under a node.
  fileprivate func holdsFigures(_ node: Index) -> Bool {
    let end = min(nodes.count, node + 1 + Int(nodes[node].descendants))
    return node + 1 < end && nodes[(node + 1)..<end].contains { $0.kind == .figure }
  }
}
