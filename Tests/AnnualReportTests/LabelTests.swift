import AnnualReport
import Testing

/// What recognising labels rests on.
@Suite("Labels") struct LabelTests {
  @Test("No two rows of table three have labels that fold to the same")
  func distinct() {
    let labels = RequestRow.allCases.map { row in row.label.unicodeScalars.map(\.folded).filter { $0 != 0 } }
    #expect(labels.count == 26)
    #expect(labels.allSatisfy { $0.count > 1 })
    #expect(Set(labels).count == labels.count)
  }
}
