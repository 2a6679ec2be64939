import AnnualReport
import FixtureSupport
import ReportLint
import ReportWorkspace
import Testing

/// Which of several reports is meant depends on their names, as it does on the command line, not on who came first.
@Suite("The order of neighbours") struct NeighbourOrderTests {
  private static let report = Fixture("Fixtures/Reports/true-tabs.md").string

  private static func compared(_ files: [(name: String, text: String)]) -> [Finding] {
    let index = WorkspaceIndex()
    for file in files {
      let text = SourceText(file.text)
      index.didOpen(file.name)
      index.set(Document(text).digests, hash: text.fingerprint, for: file.name)
    }
    return index.compared(files[0].name, .all).findings
  }

  @Test(
    "Of two reports of last year the one whose path comes first is meant, in whatever script", arguments: [false, true])
  func lastYear(_ isReversed: Bool) {
    let last = NeighbourOrderTests.report.replacing("2025年", with: "2024年").replacing("2024年", with: "2023年")
    func carried(_ count: String) -> String {
      last.replacing("0\t0\t0\t0\t0\t2\n", with: "0\t0\t0\t0\t0\t" + count + "\n")
    }
    #expect(carried("5") != last)
    let files = [
      ("file:///r/2023.md", carried("5")), ("file:///r/%E5%B9%B4%E6%8A%A52023.md", carried("6")),
    ]
    let own = ("file:///r/2024.md", NeighbourOrderTests.report)
    let found = NeighbourOrderTests.compared([own] + (isReversed ? files.reversed() : files))
    let totals = found.filter { $0.rule == "x-carry-over" }.map(\.message.zh).filter { $0.contains("的“总计”为 4") }
    #expect(totals.count == 1)
    #expect(totals.first?.contains("继续办理”的“总计”为 5") == true, "\(totals)")
  }

  @Test("Of two organs with the same words the one whose path comes first is named", arguments: [false, true])
  func lookalikes(_ isReversed: Bool) {
    let files = ["石桥", "白石"].enumerated().map { index, name in
      ("file:///r/\(index).md", NeighbourOrderTests.report.replacing("云岭", with: name))
    }
    let own = ("file:///r/5.md", NeighbourOrderTests.report)
    let found = NeighbourOrderTests.compared([own] + (isReversed ? files.reversed() : files))
    let copies = found.filter { $0.rule == "x-duplicate-between-organs" }.map(\.message.zh)
    #expect(copies.count == 1)
    #expect(copies.first?.contains("石桥") == true, "\(found.map { $0.rule + $0.message.zh })")
  }
}
