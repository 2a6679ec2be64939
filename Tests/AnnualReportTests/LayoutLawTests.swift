import AnnualReport
import FixtureSupport
import Testing

/// Invariants of readings over damaged pages and cell lines, and their cost.
@Suite("Laws of readings") struct LayoutLawTests {
  @Test("Reading damaged pages and cell lines never traps; every range lies in the document")
  func total() async {
    let count = runs("NIANBAO_READING_RUNS", default: 400)
    let workers = 2
    let failures = await withTaskGroup(of: [String].self) { group in
      for worker in 0..<workers {
        group.addTask {
          var found: [String] = []
          for run in stride(from: worker, to: count, by: workers) where found.count < 3 {
            if let fault = LayoutLawTests.fault(UInt64(run)) { found.append("run \(run): \(fault)") }
          }
          return found
        }
      }
      var all: [String] = []
      for await found in group { all += found }
      return all
    }
    #expect(failures == [])
  }

  private static func fault(_ run: UInt64) -> String? {
    var random = SplitMix64(seed: run ^ 0x1A4E)
    let layout = LayoutClass.allCases[Int(run) % LayoutClass.allCases.count]
    var bytes = ContiguousArray(
      GeneratedReport(seed: run % 50).written(in: layout, hasPageMarks: random.chance(30)).utf8)
    for _ in 0..<random.pick(1...6) {
      if random.chance(60) {
        bytes = Mutation.several(on: bytes, using: &random)
      } else {
        let piece = ContiguousArray(random.pick(LayoutLawTests.pieces).utf8)
        bytes.insert(contentsOf: piece, at: random.below(bytes.count + 1))
      }
    }
    let document = Document(SourceText(bytes))
    if let fault = LawTests.tiling(document.tree, document.reading.text) { return fault }
    for report in document.reports {
      for (name, range) in report.allRanges {
        if !document.reading.text.range.contains(range) { return "\(name) \(range) lies outside the reading" }
        let source = document.source(range)
        if source.start > source.end || !document.text.range.contains(source) {
          return "\(name) \(source) lies outside"
        }
      }
    }
    return nil
  }

  private static let pieces = [
    "<", "</", "<!--", "-->", "<td colspan=\"99999999999999999999\" rowspan=0>", "<td rowspan='60'>", "<table><tr><td>",
    "</table></table></table>", "<script>", "</script>", "<p", "&#", "&#x110000;", "&#xD800;", "&nbsp", "<br/>",
    "<tr><tr>",
    "<style><table>", "|", "||||||", "\n|\n|\n", "<![CDATA[", "<?", "<html>", "</td>", "\u{A0}", "\n0 |\n", "| | |\n",
    "<td></td><td></td>", "<svg>", "<table", "colspan=", "\"", "'",
  ]

  @Test("The cost stays linear: ten times the text, not a hundred times the time", arguments: hostile)
  func linear(_ piece: String) {
    func cost(_ count: Int) -> Duration {
      let text = "<html><body><p>政府信息公开工作年度报告</p>" + String(repeating: piece, count: count)
      let source = SourceText(ContiguousArray(text.utf8))
      return (0..<2).map { _ in ContinuousClock().measure { _ = Document(source).reports.count } }.min() ?? .zero
    }
    let count = 60_000 / piece.utf8.count
    let small = cost(count / 10)
    let large = cost(count)
    #expect(large < small * 40 + .milliseconds(400), "\(small) for a tenth, \(large) for all")
  }

  static let hostile = [
    "<", "<a ", "</", "<table>", "<table><tr><td>", "<td rowspan=60 colspan=60>", "<script>", "<style>a", "<!--", "<!",
    "<?",
    "<p>", "<br>", "&", "&#", "<table><tr>", "</table>", "<a href=\"", "<svg><", "<head>", "<tr><td colspan=60>",
    "<table><tr><td rowspan=60>1</td>", "一、总体情况\n", "0 |\n", "|\n", "第二十条第（一）项\n", "<td>一、本年新收政府信息公开申请数量</td>",
  ]
}
