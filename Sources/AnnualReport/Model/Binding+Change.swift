/// Binds a tree whose tables were bound before a change that they do not hear of; takes them out of `known`.
func bind(_ tree: SyntaxTree, _ text: SourceText, known: inout [Report], _ mover: ChangeMover) -> [Report] {
  var reports: [Report] = []
  for index in tree.children(of: 0) where tree.nodes[index].kind == .report && reports.count < known.count {
    let number = reports.count
    var binder = ReportBinder(tree: tree, text: text, range: tree.nodes[index].range)
    binder.takeSections(from: &known[number], mover)
    reports.append(binder.bind(index) { binder, _ in binder.takeTables(from: &known[number], mover) })
  }
  return reports
}

extension ReportBinder {
  /// Takes the titles of the sections as they were read before a change of the text below them.
  mutating func takeSections(from known: inout Report, _ mover: ChangeMover) {
    swap(&knownSections, &known.sections)
    for index in knownSections.indices {
      mover.move(&knownSections[index].heading)
      mover.move(&knownSections[index].ordinalRange)
      mover.move(&knownSections[index].title)
    }
  }

  /// Takes the tables as they were bound before a change of the text round them.
  mutating func takeTables(from known: inout Report, _ mover: ChangeMover) {
    swap(&report.disclosure, &known.disclosure)
    swap(&report.requests, &known.requests)
    swap(&report.remedies, &known.remedies)
    swap(&report.unreadable, &known.unreadable)
    report.moveTables(mover)
  }
}
