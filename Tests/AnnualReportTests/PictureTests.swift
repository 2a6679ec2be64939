import AnnualReport
import FixtureSupport
import Testing

/// The trees of some reports, as pictures beside them; `UPDATE=1 swift test` redraws them.
@Suite("Pictures") struct PictureTests {
  /// The reports that are drawn: one of each layout, and those whose rows are torn in ways of their own.
  static let drawn = [
    "no-report.md", "true-tabs.md", "true-pipes.md", "true-flow.txt", "true-2019.md", "quirk-glued-labels.txt",
    "quirk-page-marks.txt", "quirk-six-and-one.txt", "quirk-vertical-label.txt", "quirk-split-label.md",
    "quirk-table-blocks.md", "quirk-group-in-item-cell.md", "quirk-stray-separator.md", "quirk-title-lines.md",
  ]

  @Test("The tree is the one drawn beside the report", arguments: drawn)
  func picture(_ name: String) throws {
    let fixture = Fixture("Fixtures/Reports/" + name)
    let text = SourceText(fixture.bytes)
    #expect(fixture.exists)
    #expect(try fixture.sibling("tree").difference(from: parse(text).picture(of: text)) == nil)
  }
}
