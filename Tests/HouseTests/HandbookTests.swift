import FixtureSupport
import ReportLint
import Testing

/// What is generated equals what it is generated from; `UPDATE=1 swift test` rewrites it.
@Suite("Generated files") struct HandbookTests {
  @Test("The handbook in the program is the pages in Fixtures/Rules", arguments: Rule.Group.allCases)
  func handbook(_ group: Rule.Group) throws {
    let pages = Fixture.rulePages.filter { Catalog.rule($0.name)?.group == group }
    let name = group.rawValue.prefix(1).uppercased() + group.rawValue.dropFirst()
    let file = Fixture("Sources/ReportLint/Handbook/Pages+\(name).swift")
    let source = HandbookTests.source(pages.map { ($0.name, RulePage($0).prose) }, group)
    #expect(try file.difference(from: source) == nil)
  }

  @Test("The table of rules in README is the catalog's")
  func readme() throws {
    let readme = Fixture("README.md")
    let (begin, end) = ("<!-- rules:begin -->\n", "<!-- rules:end -->")
    let parts = readme.string.components(separatedBy: begin)
    try #require(parts.count == 2, "README has one table of rules")
    let tail = parts[1].components(separatedBy: end)
    try #require(tail.count == 2, "the table of rules ends")
    let made = parts[0] + begin + ruleTable(language: .en) + end + tail[1]
    #expect(try readme.difference(from: made) == nil)
  }

  @Test("Every rule's page can be printed", arguments: Catalog.rules.map(\.id))
  func pages(_ id: Rule.ID) throws {
    let page = try #require(Handbook.page(for: id))
    #expect(page.hasPrefix("# `\(id)`") || page.hasPrefix("# \(id)"), "a page begins with the rule's id")
    #expect(!page.contains("```report"))
    #expect(page.count > 80, "a page says what, why and when not")
  }

  /// A Swift file that holds the pages of a group as raw string literals.
  private static func source(_ pages: [(id: String, prose: String)], _ group: Rule.Group) -> String {
    let entries = pages.map { page in "    \"\(page.id)\": #\"\"\"\n" + indented(page.prose) + "    \"\"\"#,\n" }
    let literal = entries.isEmpty ? "[:]" : "[\n" + entries.joined() + "  ]"
    return """
      // Generated from Fixtures/Rules by `UPDATE=1 swift test`; do not edit.
      extension Handbook {
        /// The pages of the group \(group.rawValue).
        static let \(group.rawValue): [Rule.ID: String] = \(literal)
      }

      """
  }

  private static func indented(_ prose: String) -> String {
    prose.split(separator: "\n", omittingEmptySubsequences: false).map { $0.isEmpty ? "" : "    " + $0 }
      .joined(separator: "\n") + (prose.hasSuffix("\n") ? "\n" : "\n")
  }
}
