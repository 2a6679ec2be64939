import AnnualReport
import JSON
import ReportLint

extension Baseline {
  /// The baseline as it is written: sorted, an entry a line, so that what changes is plain in a difference.
  public var bytes: ContiguousArray<UInt8> {
    var bytes = ContiguousArray("{\n  \"version\": 1,\n  \"findings\": [".utf8)
    for (index, entry) in entries.enumerated() {
      bytes.append(contentsOf: (index == 0 ? "\n    " : ",\n    ").utf8)
      Baseline.json(entry).write(into: &bytes)
    }
    bytes.append(contentsOf: (entries.isEmpty ? "]\n}\n" : "\n  ]\n}\n").utf8)
    return bytes
  }

  private static func json(_ entry: Entry) -> JSON {
    var members = JSONObject()
    func add(_ key: BaselineReader.Key, _ value: String?) {
      if let value { members.append(key.rawValue, .string(value)) }
    }
    func add(_ key: BaselineReader.Key, _ value: Int?) {
      if let value { members.append(key.rawValue, .integer(value)) }
    }
    add(.file, entry.file)
    add(.organ, entry.key.organ)
    add(.year, entry.key.year)
    add(.section, entry.key.section)
    add(.table, entry.key.table)
    add(.row, entry.key.row)
    add(.column, entry.key.column)
    add(.rule, entry.key.rule)
    add(.text, entry.text.isEmpty ? nil : entry.text)
    add(.content, entry.key.content)
    add(.count, entry.count > 1 ? entry.count : nil)
    add(.reason, entry.reason)
    return .object(members)
  }

  /// Writes the baseline, whole or not at all; not a byte where nothing changed.
  public func write() throws(FileProblem) {
    let new = bytes
    if !System.exists(path) { try System.create(path) }
    let (old, stamp) = try System.contents(of: path, limit: Baseline.sizeLimit)
    if old == new { return }
    try System.replace(path, with: new, expected: stamp)
  }
}

extension Baseline {
  /// The baseline at an absolute path, to be written anew; empty where none stands there yet.
  public init(rewriting path: FilePath) throws(FileProblem) {
    guard System.exists(path) else {
      self.init(path, [])
      return
    }
    self.init(path, bytes: try System.contents(of: path, limit: Baseline.sizeLimit).0)
  }

  /// The edit of the baseline's own file that accepts one finding more; its reason is left to be written. An insertion, so
  /// that another one, made for the same text, may follow before the file is saved; else the entry alike counts one more.
  public func edit(accepting finding: Finding, in document: Document, as file: String) -> Edit {
    let new = Baseline.entries(accepting: [finding], in: document, as: file, reason: "")
    let isKnown = new.contains { places[$0.file]?[$0.key] != nil }
    if let entry = new.first, !isKnown, entries.isEmpty || bytes != text.bytes, let edit = insertion(of: entry) {
      return edit
    }
    return SourceFile.difference(from: text.bytes, to: Baseline(path, entries + new).bytes)
  }

  /// The insertion of an entry at the end of the list as it stands; nil where there is no list.
  private func insertion(of entry: Entry) -> Edit? {
    let root = try? LocatedJSON(parsing: text.bytes, missesCommas: true)
    guard let list = root?.members?.last(where: { $0.key == "findings" })?.value, let elements = list.array else {
      return nil
    }
    let written = "\n    " + String(decoding: Baseline.json(entry).bytes(), as: UTF8.self)
    if let last = elements.last { return Edit(TextRange(at: UInt32(clamping: last.range.upperBound)), "," + written) }
    let start = list.range.lowerBound + 1
    let isClosed = text.byte(at: start) == 0x5D
    return Edit(TextRange(at: UInt32(clamping: start)), written + (isClosed ? "\n  " : ""))
  }

  /// How many findings it accepts.
  public var count: Int { entries.reduce(0) { $0 &+ $1.count } }

  /// How many findings it accepts that an older one does not.
  public func additions(to older: Baseline) -> Int {
    entries.reduce(0) { sum, entry in
      let known = older.places[entry.file]?[entry.key].map { older.entries[$0].count } ?? 0
      return sum &+ max(0, entry.count - known)
    }
  }
}
