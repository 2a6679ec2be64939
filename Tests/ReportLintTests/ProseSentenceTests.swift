import AnnualReport
import FixtureSupport
import ReportLint
import Testing

/// Sentences as reports write them, each put into `true-tabs.md`: 31 applications, 4 carried in, 33 closed, 2 carried out …
@Suite("Sentences of reports") struct ProseSentenceTests {
  /// A line of a fixture and the sub-section it stands under.
  struct Line: Sendable, CustomTestStringConvertible {
    let heading: String
    let text: String
    var testDescription: String { text }

    /// The rules that find something, at warning or above, where the sentence stands for the first paragraph under the heading.
    func found(_ sentence: String) -> Set<String> {
      let parts = Fixture("Fixtures/Reports/true-tabs.md").string.components(separatedBy: "### \(heading)\n\n")
      guard parts.count == 2 else { return ["no heading \(heading)"] }
      let text = parts[0] + "### \(heading)\n\n" + sentence + parts[1].drop { $0 != "\n" }
      return Set(lint(Document(SourceText(text))).filter { $0.severity >= .warning }.map(\.rule))
    }
  }

  static func lines(_ name: String) -> [Line] {
    var heading = ""
    var lines: [Line] = []
    for line in Fixture("Fixtures/Prose/\(name).md").string.split(separator: "\n").dropFirst(2) {
      guard line.hasPrefix("### ") else {
        lines.append(Line(heading: heading, text: String(line)))
        continue
      }
      heading = String(line.dropFirst(4))
    }
    return lines
  }

  @Test("A true sentence is left alone", arguments: lines("silent"))
  func silent(_ line: Line) {
    #expect(line.found(line.text) == [])
  }

  @Test("A wrong sentence is found by its rule", arguments: lines("wrong"))
  func wrong(_ line: Line) {
    let parts = line.text.split(separator: " ", maxSplits: 1)
    #expect(line.found(String(parts.last ?? "")).contains(String(parts.first ?? "")))
  }
}
