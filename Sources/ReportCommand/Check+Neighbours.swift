import AnnualReport
import ReportLint
import ReportWorkspace

extension Check {
  /// Whether the reports of a document may be compared with others.
  func compares(_ document: Document) -> Bool {
    mode != .diff && (sources.all.count > 1 || document.reports.count > 1)
  }

  /// The files of a run, judged beside one another: those about which there is more to say are judged again. Only digests
  /// are kept of the others.
  func compared(_ files: [CheckedFile]) -> [CheckedFile] {
    guard files.reduce(0, { $0 + $1.digests.count }) > 1 else { return files }
    var neighbourhood = Neighbourhood()
    for (index, file) in files.enumerated() { neighbourhood.set(file.digests, for: DocumentID(index)) }
    let all = sources.all
    let texts = OtherTexts { document in
      guard files.indices.contains(document.number), let text = try? files[document.number].text(all[document.number])
      else { return nil }
      return (all[document.number].name, text)
    }
    return System.onAllCores(files.count) { [neighbourhood] index in
      let rules = sources.settings[index].selection
      let compared = compare(DocumentID(index), in: neighbourhood, rules: rules)
      return compared.isEmpty ? files[index] : files[index].judged(all[index], rules, self, compared, texts)
    }
  }
}
