import AnnualReport
import ReportLint

/// Findings that were looked at and accepted, each with its reason: `nianbao-baseline.json`. They are not reported again
/// as long as what they say stays the same.
public struct Baseline: Sendable {
  /// The name a baseline is found by, from a file's folder upwards.
  public static let name: StaticString = "nianbao-baseline.json"
  /// The id under which what is wrong with a baseline is reported.
  public static let ruleID: Rule.ID = "baseline"
  /// Baselines of this size and larger are refused: 64 MiB.
  static let sizeLimit = 1 << 26

  /// An accepted finding.
  public struct Entry: Hashable, Sendable {
    /// The report's path from the baseline's folder, with forward slashes.
    public var file: String
    /// What it is about.
    public var key: FindingKey
    /// What stands there, for people.
    public var text: String
    /// How many findings are alike; at least 1.
    public var count: Int
    /// Why it is accepted; empty until somebody says.
    public var reason: String
  }

  /// The baseline's absolute path.
  public let path: FilePath
  /// What the file says.
  public let text: SourceText
  /// The accepted findings, sorted, none twice.
  public internal(set) var entries: [Entry] = []
  /// Why the file cannot be used; then there are no entries.
  public internal(set) var problem: Finding?
  /// Tells baselines from one another: by path and content.
  public let identity: UInt64
  /// The entries of each file, by what they are about.
  private(set) var places: [String: [FindingKey: Int]] = [:]

  /// A baseline of these bytes. Never fails: what is wrong is the ``problem``.
  public init(_ path: FilePath, bytes: ContiguousArray<UInt8>) {
    self.path = path
    text = SourceText(bytes)
    identity = (path.bytes + bytes).reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
    if bytes.isEmpty { return }
    var reader = BaselineReader(text)
    entries = Baseline.merged(reader.read())
    problem = reader.problem
    if problem != nil { entries = [] }
    index()
  }

  /// A baseline of these entries, not written yet.
  init(_ path: FilePath, _ entries: [Entry]) {
    self.path = path
    text = SourceText(ContiguousArray<UInt8>())
    identity = 0
    self.entries = Baseline.merged(entries)
    index()
  }

  private mutating func index() {
    places = [:]
    for (index, entry) in entries.enumerated() { places[entry.file, default: [:]][entry.key] = index }
  }

  /// Sorted by file and key; entries alike are made one.
  private static func merged(_ entries: [Entry]) -> [Entry] {
    var merged: [Entry] = []
    for entry in entries.sorted(by: { $0.file != $1.file ? $0.file < $1.file : $0.key < $1.key }) {
      if let last = merged.last, last.file == entry.file, last.key == entry.key {
        let (sum, isTooLarge) = last.count.addingReportingOverflow(entry.count)
        merged[merged.count - 1].count = isTooLarge ? .max : sum
        if last.reason.isEmpty { merged[merged.count - 1].reason = entry.reason }
      } else {
        merged.append(entry)
      }
    }
    return merged
  }

  /// The name of a file in the baseline: its path from the baseline's folder.
  public func name(of file: FilePath) -> String {
    let absolute = file.absolute()
    let own = (System.canonical(path.folder) ?? path.folder).components
    let names = (System.canonical(absolute.folder) ?? absolute.folder).appending(absolute.name).components
    let common = zip(own, names).prefix { $0.elementsEqual($1) }.count
    let up = [ArraySlice<UInt8>](repeating: [0x2E, 0x2E], count: own.count - common)
    return String(decoding: Array((up + names[common...]).joined(separator: [0x2F])), as: UTF8.self)
  }

  // MARK: Judging

  /// What is left of findings, and how many of each entry were met with.
  public struct Acceptance: Sendable {
    /// The findings that are not accepted.
    public var reported: [Finding]
    /// For entries, by index, how many findings they account for.
    public var met: [Int: Int]
    /// How many findings were accepted.
    public var count: Int { met.values.reduce(0, +) }
  }

  /// Parts the findings of a document into accepted and new ones. `file` is its name in the baseline.
  public func accept(_ findings: [Finding], in document: Document, as file: String) -> Acceptance {
    var acceptance = Acceptance(reported: [], met: [:])
    guard !findings.isEmpty, let places = places[file] else {
      acceptance.reported = findings
      return acceptance
    }
    let keys = FindingKeys(document)
    for finding in findings {
      if let index = places[keys.key(of: finding).key], acceptance.met[index, default: 0] < entries[index].count {
        acceptance.met[index, default: 0] += 1
      } else {
        acceptance.reported.append(finding)
      }
    }
    return acceptance
  }

  /// The indices of the entries of a file.
  public func entries(of file: String) -> [Int] { (places[file] ?? [:]).values.sorted() }

  // MARK: Recording

  /// The entries that accept the findings of a document.
  public static func entries(
    accepting findings: [Finding], in document: Document, as file: String, reason: String
  ) -> [Entry] {
    if findings.isEmpty { return [] }
    let keys = FindingKeys(document)
    return findings.map { finding in
      let (key, text) = keys.key(of: finding)
      return Entry(file: file, key: key, text: text, count: 1, reason: reason)
    }
  }

  /// The baseline with other entries for some files; the reasons given before are kept.
  public func replacing(_ files: Set<String>, with new: [Entry]) -> Baseline {
    var kept = entries.filter { !files.contains($0.file) }
    for var entry in new {
      if let index = places[entry.file]?[entry.key], !entries[index].reason.isEmpty {
        entry.reason = entries[index].reason
      }
      kept.append(entry)
    }
    return Baseline(path, kept)
  }

  /// The baseline less a number of findings of some entries.
  public func removing(_ stale: [Int: Int]) -> Baseline {
    Baseline(
      path,
      entries.indices.compactMap { index in
        var entry = entries[index]
        entry.count -= min(entry.count, stale[index] ?? 0)
        return entry.count > 0 ? entry : nil
      })
  }
}
