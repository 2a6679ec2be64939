import AnnualReport
import FixtureSupport
import Testing

/// Page marks that give the number of pages, too.
@Suite("Page marks with the number of pages") struct PageFractionTests {
  private static let marks = ["3 / 9", "12／12", "Page 3 of 9"]

  @Test(
    "Wherever a page ends, such a mark makes no figure wrong", arguments: marks,
    [LayoutClass.pdfRaw, .pdfLayout, .bareCells])
  func everywhere(_ mark: String, _ layout: LayoutClass) {
    var counts = (exact: 0, refused: 0)
    var faults: [String] = []
    for seed in [UInt64(3)] {
      let report = GeneratedReport(seed: seed)
      let lines = report.written(in: layout).split(separator: "\n", omittingEmptySubsequences: false)
      for place in lines.indices.dropFirst(3) {
        let text = (lines[..<place] + [Substring(mark)] + lines[place...]).joined(separator: "\n")
        guard let read = Document(SourceText(text)).reports.first else { continue }
        for kind in TableKind.allCases {
          switch LayoutVerdict(report, read, kind, isBlank: false) {
          case .exact: counts.exact += 1
          case .refused: counts.refused += 1
          case .partial(let why), .wrong(let why): faults.append("seed \(seed) line \(place) \(kind): \(why)")
          }
        }
      }
    }
    print("\(layout) \(mark): \(counts)")
    #expect(faults.prefix(5) == [])
    if layout == .pdfRaw { #expect(counts.refused * 100 <= counts.exact) }
  }

  @Test("Such marks on all pages are left out as others are", arguments: ["%d / %n", "%d/%n", "%d of %n"])
  func onEveryPage(_ form: String) {
    for seed in 0..<UInt64(10) {
      let report = GeneratedReport(seed: seed)
      let lines = report.written(in: .pdfRaw).split(separator: "\n", omittingEmptySubsequences: false)
      let verdicts = ["- %d -", form].map { form in
        var text = ""
        for (index, line) in lines.enumerated() {
          text += line + "\n"
          guard index % 40 == 39 - Int(seed) else { continue }
          let mark = form.replacing("%d", with: "\(index / 40 + 1)")
          text += mark.replacing("%n", with: "\(lines.count / 40 + 1)") + "\n"
        }
        let read = Document(SourceText(text)).reports
        return read.map { read in TableKind.allCases.map { LayoutVerdict(report, read, $0, isBlank: false) } }
      }
      #expect(verdicts[1] == verdicts[0], "seed \(seed)")
    }
  }

  @Test(
    "A sentence goes on over the end of a page",
    arguments: ["- 3 -", "3/9", "3 / 9", "3 of 9", "第 3 页，共 9 页", "第3页（共9页）", "第 3 页，总 9 页"])
  func sentences(_ mark: String) {
    let sentence = "本报告所列数据的统计期限自2024年1月1日起，至2024年12月31日止，电子版可在本机关网站下载。"
    let torn = sentence.replacing("31日", with: "31\n\(mark)\n日")
    let read = [sentence, torn].map { sentence in
      let text = "松川县审计局2024年政府信息公开工作年度报告\n\(sentence)\n一、总体情况\n本机关依法公开政府信息。\n"
      return Document(SourceText(text)).reports.flatMap {
        $0.dates.map { "\($0.year as Any) \($0.month as Any) \($0.day as Any)" }
      }
    }
    #expect(!read[0].isEmpty)
    #expect(read[1] == read[0])
  }

  @Test(
    "Figures with a slash for none between them are no page mark",
    arguments: [
      "规章\n3 / 9\n行政规范性文件\n2 1 5\n", "行政规范性文件\n1 / 1\n", "0 0 0 0\n1 / 4\n", "0 0 0 0 0 0 0 0 0 0 0 0\n1 / 4\n",
      "二、上年结转政府信息公开申请数量\n1 / 4\n0 0 0 0\n",
    ])
  func figures(_ lines: String) {
    let text = "松川县审计局2023年政府信息公开工作年度报告\n一、总体情况\n二、主动公开政府信息情况\n" + lines
    let tree = Document(SourceText(text)).tree
    let marks = tree.nodes.filter { $0.kind == .stray }
    #expect(marks.isEmpty)
  }
}
