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

  @Test("A memory finds what the pages of the rules show", arguments: Fixture.rulePages)
  func findsAll(_ fixture: Fixture) {
    for block in RulePage(fixture).blocks {
      let document = Document(SourceText(block.text.bytes))
      let memory = LintMemory()
      let fresh = lint(document, rules: .all)
      for _ in 0..<2 {
        let remembered = lint(document, rules: .all, memory: memory)
        #expect(remembered.map(\.rule) == fresh.map(\.rule), "block at line \(block.line)")
        #expect(remembered.map(\.range) == fresh.map(\.range), "block at line \(block.line)")
      }
    }
  }
}
