import ReportLint

extension Baseline {
  /// A file that was checked.
  public struct Checked: Sendable {
    /// Its name in the baseline.
    public var file: String
    /// For entries, by index, how many findings they account for.
    public var met: [Int: Int]
    /// The rules that were asked.
    public var rules: Set<Rule.ID>

    /// A file that was checked.
    public init(file: String, met: [Int: Int], rules: Set<Rule.ID>) {
      self.file = file
      self.met = met
      self.rules = rules
    }
  }

  /// For entries, by index, how many findings were not found again: in the files that were checked, under the rules that
  /// were asked or are no more; and all of files that are no more.
  public func stale(after checked: [Checked]) -> [Int: Int] {
    let files = Dictionary(checked.map { ($0.file, $0) }) { first, _ in first }
    var isThere: [String: Bool] = [:]
    var stale: [Int: Int] = [:]
    for (index, entry) in entries.enumerated() {
      if let file = files[entry.file] {
        let isAsked = file.rules.contains(entry.key.rule) || Catalog.rule(entry.key.rule) == nil
        let missing = entry.count - file.met[index, default: 0]
        if isAsked, missing > 0 { stale[index] = missing }
        continue
      }
      let known = isThere[entry.file]
      let exists = known ?? System.exists(path.folder.appending(entry.file.utf8))
      isThere[entry.file] = exists
      if !exists { stale[index] = entry.count }
    }
    return stale
  }
}
