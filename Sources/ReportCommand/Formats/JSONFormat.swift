import AnnualReport
import JSON
import ReportLint
import ReportWorkspace

/// Findings for programs. The shape is a contract: names are never changed nor taken away.
struct JSONFormat {
  let path: FilePath
  let language: Language
  private var locator: Locator
  private var others: OtherTexts

  init(_ path: FilePath, _ text: SourceText, _ language: Language, _ others: OtherTexts = OtherTexts()) {
    self.path = path
    self.language = language
    self.locator = Locator(text)
    self.others = others
  }

  /// A finding as an object.
  mutating func object(_ finding: Finding) -> JSON {
    let applied = finding.fixes.first(where: \.isPreferred) ?? finding.fixes.first
    let ordered = (applied.map { [$0] } ?? []) + finding.fixes.filter { $0 != applied }
    return [
      "code": .string(finding.rule),
      "severity": .string(finding.severity.name),
      "message": .string(finding.message.text(language)),
      "filename": .string(path.text),
      "location": place(finding.range.start),
      "end_location": place(finding.range.end),
      "url": .string(Handbook.url(for: finding.rule)),
      "fix": applied.map { object($0) } ?? .null,
      "fixes": .array(ordered.map { object($0) }),
      "related": .array(finding.related.compactMap { object($0) }),
    ]
  }

  private mutating func object(_ fix: Fix) -> JSON {
    var edits: [JSON] = []
    for edit in fix.edits {
      edits.append([
        "content": .string(edit.text),
        "location": place(edit.range.start),
        "end_location": place(edit.range.end),
      ])
    }
    return [
      "applicability": .string(fix.safety.name),
      "message": .string(fix.title.text(language)),
      "edits": .array(edits),
    ]
  }

  private mutating func object(_ related: Related) -> JSON? {
    let message = JSON.string(related.message.text(language))
    guard let document = related.document else {
      return [
        "filename": .string(path.text), "location": place(related.range.start),
        "end_location": place(related.range.end),
        "message": message,
      ]
    }
    guard let (name, start, end) = others.place(of: related.range, in: document) else { return nil }
    return [
      "filename": .string(name.text), "location": JSONFormat.place(start), "end_location": JSONFormat.place(end),
      "message": message,
    ]
  }

  private mutating func place(_ offset: UInt32) -> JSON {
    JSONFormat.place(locator.position(offset))
  }

  private static func place(_ position: Position) -> JSON {
    ["row": .integer(position.row), "column": .integer(position.column)]
  }

  /// An array out of elements already written, one a line.
  static func array(_ elements: [Bytes]) -> Bytes {
    var output: Bytes = [0x5B]
    for (index, element) in elements.enumerated() {
      output.put(index == 0 ? "\n" : ",\n")
      output += element
    }
    output.put(elements.isEmpty ? "]\n" : "\n]\n")
    return output
  }
}
