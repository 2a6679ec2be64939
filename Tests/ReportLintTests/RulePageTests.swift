import AnnualReport
import FixtureSupport
import ReportLint
import Testing

/// Every page of the handbook is a test of its rule.
@Suite("Rule pages") struct RulePageTests {
  @Test("Every rule has a page with a bad and a good block, and every page a rule")
  func complete() {
    let pages = Fixture.rulePages.map { RulePage($0) }
    #expect(Set(pages.map(\.rule)) == Set(Catalog.rules.map(\.id)))
    for page in pages {
      #expect(page.blocks.contains { $0.purpose == .bad }, "\(page.rule) shows nothing bad")
      #expect(page.blocks.contains { $0.purpose == .good }, "\(page.rule) shows nothing good")
      #expect(!page.prose.isEmpty)
    }
    #expect(Set(Catalog.rules.map(\.id)).count == Catalog.rules.count)
  }

  @Test("Every file in Rules is in the catalog")
  func files() {
    let catalog = Set(Catalog.rules.map(\.id))
    for file in Fixture.tree(of: "Sources/ReportLint/Rules", extensions: ["swift"]) {
      let ids = RulePageTests.ids(in: file.string)
      #expect(ids.isSubset(of: catalog), "\(file) defines \(ids.subtracting(catalog)) outside the catalog")
    }
  }

  /// The ids of the rules that a source file makes: the string after `Rule(`.
  private static func ids(in source: String) -> Set<String> {
    var ids: Set<String> = []
    for piece in source.components(separatedBy: "Rule(").dropFirst() {
      let trimmed = piece.drop { $0.isWhitespace }
      if trimmed.first == "\"" { ids.insert(String(trimmed.dropFirst().prefix { $0 != "\"" })) }
    }
    return ids
  }

  @Test("A page says what it means", arguments: Fixture.rulePages)
  func wellFormed(_ fixture: Fixture) {
    #expect(RulePage(fixture).faults == [])
  }

  @Test("The rule finds exactly what is marked", arguments: Fixture.rulePages)
  func bad(_ fixture: Fixture) {
    forEachTrial(of: fixture, .bad) { trial in trial.missesOfMarks() }
  }

  @Test("A good block is quiet", arguments: Fixture.rulePages)
  func good(_ fixture: Fixture) {
    forEachTrial(of: fixture, .good) { trial in trial.noise() }
  }

  @Test("Every fix applies and silences; a safe one is final", arguments: Fixture.rulePages)
  func fixes(_ fixture: Fixture) {
    forEachTrial(of: fixture, .bad) { trial in trial.unfinishedFixes() }
  }

  @Test("The fixed block is the text after the first fix of every finding", arguments: Fixture.rulePages)
  func fixed(_ fixture: Fixture) {
    let page = RulePage(fixture)
    guard let rule = Catalog.rule(page.rule) else { return }
    for (bad, fixed) in zip(page.blocks, page.blocks.dropFirst()) where fixed.purpose == .fixed {
      let trial = RuleTrial(rule: rule, marked: bad.text, block: bad, variation: "as it stands")
      #expect(trial.afterFirstFixes().string == fixed.text.string, "block at line \(fixed.line)")
    }
  }

  private func forEachTrial(of fixture: Fixture, _ purpose: RulePage.Purpose, _ judge: (RuleTrial) -> [String]) {
    let page = RulePage(fixture)
    guard let rule = Catalog.rule(page.rule) else { return }
    for block in page.blocks where block.purpose == purpose {
      for trial in RuleTrial.variations(of: block, rule) {
        let faults = judge(trial)
        #expect(faults == [], "\(fixture):\(block.line) \(trial.variation)")
        if !faults.isEmpty { break }
      }
    }
  }
}
