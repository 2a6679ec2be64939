import AnnualReport
import FixtureSupport
import Testing

@Suite("The form's equations") struct EquationTests {
  @Test(
    "The form has 42 equations, the form of 2019 has 40", arguments: [(Edition.edition2021, 42), (.edition2019, 40)])
  func count(_ edition: Edition, _ count: Int) {
    #expect(EquationForm.forms(of: edition).count == count)
    #expect(Set(EquationForm.forms(of: edition).map(\.id)).count == count)
  }

  @Test("No cell stands twice in an equation, and every cell of the form stands in one", arguments: Edition.allCases)
  func cells(_ edition: Edition) {
    var seen: Set<CellAddress> = []
    for form in EquationForm.forms(of: edition) {
      let terms = form.left + form.right
      #expect(Set(terms).count == terms.count)
      seen.formUnion(terms)
    }
    #expect(seen.count == RequestRow.rows(of: edition).count * 7 + 15)
  }

  @Test("Made-up reports are true: every equation holds before anything is written", arguments: 0..<60)
  func generated(_ seed: Int) {
    let report = GeneratedReport(seed: UInt64(seed))
    for form in EquationForm.forms(of: report.edition) {
      let left = form.left.reduce(0) { $0 + report[$1] }
      let right = form.right.reduce(0) { $0 + report[$1] }
      #expect(left == right, "\(form.id)")
    }
    #expect(report.addresses.allSatisfy { report[$0] >= 0 })
  }
}
