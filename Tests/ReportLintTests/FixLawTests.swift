import AnnualReport
import FixtureSupport
import ReportLint
import Testing

/// What fixing everything at once promises, over any bytes and over whole reports.
@Suite("Laws of fixing") struct FixLawTests {
  @Test("Fixing everything that is safe comes to an end: no safe fix is left, and again nothing changes")
  func settles() async {
    let failures = await Laws.failures(
      of: { bytes in
        let once = fixed(SourceText(bytes), rules: .all, unsafe: false)
        let left = lint(Document(once.text), rules: .all).filter { $0.fixes.contains { $0.safety == .safe } }
        if let finding = left.first { return "left over: \(finding.rule): \(finding.message.en)" }
        if fixed(once.text, rules: .all, unsafe: false).applied > 0 { return "fixes its own result" }
        return once.applied == 0 && once.text.bytes != SourceText(bytes).bytes ? "changes without a fix" : nil
      }, runs: runs("NIANBAO_LAW_RUNS", default: 3_000), seed: 5)
    #expect(failures == [])
  }

  @Test("The edits of fixing everything lead from the old text to the new one in one step")
  func oneStep() async {
    let failures = await Laws.failures(
      of: { bytes in
        let text = SourceText(bytes)
        for unsafe in [false, true] {
          let result = fixingAll(text, rules: .all, unsafe: unsafe)
          if text.applying(result.edits).bytes != result.text.bytes { return "edits and text differ (unsafe: \(unsafe))" }
          for (edit, next) in zip(result.edits, result.edits.dropFirst()) where edit.range.end > next.range.start {
            return "edits overlap"
          }
        }
        return nil
      }, runs: runs("NIANBAO_LAW_RUNS", default: 3_000) / 3, seed: 6)
    #expect(failures == [])
  }

  @Test("No safe fix changes a figure or makes one")
  func figures() async {
    let failures = await Laws.failures(
      of: { bytes in
        let text = SourceText(bytes)
        let result = fixed(text, rules: .all, unsafe: false)
        let before = FixLawTests.figures(Document(text))
        let after = FixLawTests.figures(Document(result.text))
        for (address, figure) in before where figure.number != nil {
          if let now = after[address], now.number != nil, now != figure { return "\(address): \(figure) became \(now)" }
        }
        return nil
      }, runs: runs("NIANBAO_LAW_RUNS", default: 3_000), seed: 7)
    #expect(failures == [])
  }

  /// The figures of the only report of a document, by address.
  private static func figures(_ document: Document) -> [CellAddress: Figure] {
    guard document.reports.count == 1, let report = document.reports.first else { return [:] }
    let addresses = EquationForm.forms(of: report.equationEdition).flatMap { $0.left + $0.right }
    return addresses.reduce(into: [:]) { table, address in table[address] = report.cell(address)?.figure }
  }
}
