import AnnualReport
import FixtureSupport
import Foundation
import Testing

/// A document may hold several reports, one after another, in any dialects.
@Suite("Compilations") struct CompilationTests {
  @Test("Every report of a compilation is read as it stands alone", arguments: 0..<20)
  func members(_ number: Int) {
    var random = SplitMix64(seed: UInt64(number))
    let members = (0..<random.pick(2...4)).map { GeneratedReport(seed: UInt64(number * 10 + $0)) }
    let dialect = random.pick(Dialect.allCases)
    let text = members.map { $0.written(in: dialect) }.joined(separator: "\n")
    let document = Document(SourceText(text))
    #expect(document.reports.map(\.organ?.name) == members.map(\.organ))
    #expect(document.reports.map(\.year) == members.map(\.year))
    for (read, member) in zip(document.reports, members) {
      for address in member.addresses {
        #expect(read.cell(address)?.number == Decimal6(member[address]), "\(dialect) \(address)")
      }
      #expect(read.sections.map { $0.kind?.ordinal } == [1, 2, 3, 4, 5, 6])
    }
  }

  @Test("Reading takes time in proportion to the length")
  func linear() {
    // The thread's own processor time: what else the machine does is no matter. Quadratic growth would be 64.
    func now() -> Double {
      var time = timespec()
      clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
      return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
    }
    func time(_ copies: Int, _ piece: String) -> Double {
      let text = SourceText(String(repeating: piece, count: copies))
      return (0..<3).map { _ in
        let start = now()
        _ = Document(text).reports.count
        return now() - start
      }.min() ?? 0
    }
    let report = GeneratedReport(seed: 5)
    let pieces =
      Dialect.allCases.map { report.written(in: $0) } + [
        "三、", "\t", "| ", "0 ", "（三）", "一、总体情况\n", "总计\n", "1.属于国家秘密 0\n", "2024年1月1日至", "\n", "《", "# ",
        "信息内容\t\n", "一、本年新收政府信息公开申请数量\n", "|---", "2024年政府信息公开工作年度报告\n", "\u{3000}", "\r",
      ]
    for piece in pieces {
      let copies = max(1, 20_000 / piece.utf8.count)
      var ratio = Double.infinity
      for _ in 0..<3 where ratio >= 32 { ratio = time(copies * 8, piece) / max(time(copies, piece), 1e-5) }
      #expect(ratio < 32, "eight times the text takes \(ratio) times as long: \(piece.prefix(20))")
    }
  }
}
