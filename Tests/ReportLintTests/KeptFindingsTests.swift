import AnnualReport
import FixtureSupport
import Synchronization
import Testing

@testable import ReportLint

/// While prose is typed, tables are neither read nor judged again.
@Suite("Findings are kept while prose is typed") struct KeptFindingsTests {
  /// Rules that only count how often they are asked.
  private final class Counting: Sendable {
    private let counts = Mutex<[Rule.ID: Int]>([:])
    var asked: [Rule.ID: Int] { counts.withLock { $0 } }

    func rule(_ id: Rule.ID, reads: Rule.Sight, asksProse: Bool = false) -> Rule {
      let nothing = Wording(zh: "", en: "")
      return Rule(id, .tables, .info, title: nothing, source: nothing, reads: reads) { dossier in
        self.counts.withLock { $0[id, default: 0] += 1 }
        if asksProse { dossier.hasAskedProse = true }
        guard let cell = dossier.report.cell(.request(.received, .natural)) else { return [] }
        return [Finding(id, .info, cell.range, nothing)]
      }
    }
  }

  /// The fixture's text with a marker's place, opened, and each of `words` typed there, one after another.
  private func type(
    _ words: [String], behind marker: String, _ check: (Document, [Finding]) -> Void, by rules: RuleSelection
  ) throws {
    var text = SourceText(Fixture("Fixtures/Reports/true-pipes.md").bytes)
    let memory = LintMemory()
    var document = Document(text)
    _ = lint(document, rules: rules, memory: memory)
    for word in words {
      let place = try #require(text.end(of: marker))
      let change = TextChange(TextRange(at: place), count: word.utf8.count)
      text.replace(change.range, with: word.utf8)
      document = Document(text, after: document, change)
      check(document, lint(document, rules: rules, memory: memory))
    }
  }

  @Test("Rules about the form are asked once, their findings move") func asksOnce() throws {
    let counting = Counting()
    let rules = RuleSelection(rules: [
      counting.rule("form", reads: .form), counting.rule("asking", reads: .form, asksProse: true),
      counting.rule("all", reads: .everything),
    ])
    try type(
      ["全", "年", "共", "3"], behind: "全年新收",
      { document, findings in
        let cell = document.reports[0].cell(.request(.received, .natural))?.range
        #expect(document.origin != nil)
        #expect(findings.map(\.rule).sorted() == ["all", "asking", "form"])
        #expect(findings.allSatisfy { $0.range == cell })
      }, by: rules)
    #expect(counting.asked == ["form": 1, "asking": 5, "all": 5])
  }

  @Test("A change of the title, a heading or a table asks them again", arguments: ["| 自然人 ", "总体情况", "云岭镇人民政府"])
  func asksAgain(_ marker: String) throws {
    let counting = Counting()
    let rules = RuleSelection(rules: [counting.rule("form", reads: .form)])
    try type(["一"], behind: marker, { document, _ in #expect(document.origin == nil) }, by: rules)
    #expect(counting.asked["form"] == 2)
  }

  @Test("Where the prose alone tells the year, another year asks them again") func hearsOfTheYear() throws {
    let form = Fixture("Fixtures/Reports/true-pipes.md").string
    let title = try #require(form.firstRange(of: "2024年"))
    var text = SourceText(String(form[..<title.lowerBound] + form[title.upperBound...]))
    let counting = Counting()
    let rules = RuleSelection(rules: [counting.rule("form", reads: .form)])
    let memory = LintMemory()
    let before = Document(text)
    _ = lint(before, rules: rules, memory: memory)
    let end = try #require(text.end(of: "统计期限为2024"))
    let change = TextChange(TextRange(end - 1, end), count: 1)
    text.replace(change.range, with: "3".utf8)
    let after = Document(text, after: before, change)
    _ = lint(after, rules: rules, memory: memory)
    #expect(after.origin != nil)
    #expect(before.reports.map(\.year) == [2024] && after.reports.map(\.year) == [2023])
    #expect(counting.asked["form"] == 2)
  }

  @Test("Other rules find anew in the same text") func knowsTheRules() {
    let document = Document(SourceText(Fixture("Fixtures/Reports/quirk-truncated-label.md").bytes))
    let memory = LintMemory()
    let form = RuleSelection(rules: Catalog.rules.filter { $0.reads == .form })
    let first = lint(document, rules: form, memory: memory)
    #expect(lint(document, rules: RuleSelection(rules: []), memory: memory).isEmpty)
    #expect(lint(document, rules: form, memory: memory).map(\.message) == first.map(\.message))
    #expect(!first.isEmpty)
  }

  @Test("What is kept is what would be found anew, whatever is typed", arguments: Fixture.reports)
  func sameAsAnew(_ fixture: Fixture) {
    type(into: SourceText(fixture.bytes), runs("NIANBAO_MEMORY_RUNS", default: 12))
  }

  @Test("So it is among several reports in one document", arguments: 0..<6) func sameInCompilations(_ seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    let fixtures = (0..<4).map { _ in random.pick(Fixture.reports.filter { $0.path.hasSuffix(".md") }) }
    let text = fixtures.map(\.string).joined(separator: "\n\n")
    type(into: SourceText(ContiguousArray(text.utf8)), 6 * runs("NIANBAO_MEMORY_RUNS", default: 12))
  }

  /// Types words into the prose of a text and compares what is kept with what is found anew.
  private func type(into text: SourceText, _ steps: Int) {
    var random = SplitMix64(seed: UInt64(text.count) &* 7)
    let memory = LintMemory()
    var document = Document(text)
    _ = lint(document, rules: .all, memory: memory)
    _ = memory.digests(of: document)
    for step in 0..<steps {
      let prose = document.reports.flatMap(\.prose)
      guard !prose.isEmpty else { return }
      var place = Int(random.pick(prose).start) + random.below(60)
      while place > 0, document.text.byte(at: place) & 0xC0 == 0x80 { place -= 1 }
      let word = random.pick(["年", "2023年", "31", "件", "各区", "清理", "（", "答复30件", "不予公开", "。", "，"])
      let change = TextChange(TextRange(at: UInt32(min(place, document.text.count))), count: word.utf8.count)
      document = Document(document.text.replacing(change.range, with: word.utf8), after: document, change)
      let kept = lint(document, rules: .all, memory: memory)
      let anew = Document(document.text)
      #expect(kept.map(KeptFindingsTests.facts) == lint(anew, rules: .all).map(KeptFindingsTests.facts), "step \(step)")
      let digests = memory.digests(of: document).map(KeptFindingsTests.facts)
      #expect(digests == anew.digests.map(KeptFindingsTests.facts), "step \(step)")
    }
  }

  private static func facts(_ digest: ReportDigest) -> String {
    var text = ""
    dump(digest, to: &text)
    return text
  }

  private static func facts(_ finding: Finding) -> [String] {
    [
      finding.rule, "\(finding.severity)", "\(finding.range)", "\(finding.message)", "\(finding.related)",
      "\(finding.fixes)",
    ]
  }
}

extension SourceText {
  /// Where the first occurrence of some words ends.
  fileprivate func end(of words: String) -> UInt32? {
    let all = String(decoding: bytes, as: UTF8.self)
    guard let found = all.firstRange(of: words) else { return nil }
    return UInt32(all.utf8.distance(from: all.startIndex, to: found.upperBound))
  }
}
