import AnnualReport
import FixtureSupport
import ReportLint
import Testing

@Suite("Linting with a memory") struct LintMemoryTests {
  @Test("A memory changes no finding, whatever is edited", arguments: Fixture.reports)
  func changesNothing(_ fixture: Fixture) {
    var random = SplitMix64(seed: UInt64(fixture.bytes.count))
    let memory = LintMemory()
    var bytes = fixture.bytes
    for step in 0..<runs("NIANBAO_MEMORY_RUNS", default: 12) {
      let document = Document(SourceText(bytes))
      let remembered = lint(document, rules: .all, memory: memory)
      let fresh = lint(document, rules: .all)
      #expect(remembered.map(\.rule) == fresh.map(\.rule), "after \(step) edits")
      #expect(remembered.map(\.range) == fresh.map(\.range), "after \(step) edits")
      #expect(remembered.map(\.message) == fresh.map(\.message), "after \(step) edits")
      #expect(remembered.map(\.fixes) == fresh.map(\.fixes), "after \(step) edits")
      #expect(remembered.map(\.related) == fresh.map(\.related), "after \(step) edits")
      bytes = random.chance(10) ? fixture.bytes : Mutation.several(on: bytes, using: &random)
    }
  }

  @Test("The pages of the rules are judged alike with and without a memory", arguments: Fixture.rulePages)
  func pages(_ page: Fixture) {
    for block in RulePage(page).blocks {
      let document = Document(SourceText(block.text.bytes))
      let remembered = lint(document, rules: .all, memory: LintMemory())
      let fresh = lint(document, rules: .all)
      #expect(remembered.map(\.rule) == fresh.map(\.rule), "\(page):\(block.line)")
      #expect(remembered.map(\.range) == fresh.map(\.range), "\(page):\(block.line)")
    }
  }
}
