import AnnualReport
import FixtureSupport
import Testing

/// The tools of the tests are tested too: a runner that reads a page wrongly would pass anything.
@Suite("Fixture support") struct FixtureSupportTests {
  @Test("Marks enclose ranges, nest, and count bytes without marks")
  func marks() {
    let text = MarkedText("年⟦1|报⟦22|a⟧⟧b⟦3|⟧")
    #expect(text.string == "年报ab")
    #expect(text.marks.map(\.number) == [1, 22, 3])
    #expect(text.marks.map(\.range) == [TextRange(3, 7), TextRange(6, 7), TextRange(8, 8)])
  }

  @Test("What is put in at the edge of a mark stays outside it")
  func edges() {
    let text = MarkedText("a⟦1|b\tc⟧\t⟦2|⟧\t⟦3|d⟧")
    let spaced = text.withBlanksAroundCells
    #expect(spaced.string == "ab \t c \t  \t d")
    let source = SourceText(spaced.bytes)
    #expect(source[spaced.marks[0].range] == "b \t c")
    #expect(source[spaced.marks[2].range] == "d")
    #expect(MarkedText("⟦1|x\ny⟧\n").withCRLF.marks.map(\.range) == [TextRange(0, 4)])
    #expect(MarkedText("⟦1|x⟧").withBOM.marks.map(\.range) == [TextRange(3, 4)])
  }

  @Test("Digits replaced at the edge of a mark stay inside it")
  func fullWidth() {
    let text = MarkedText("a⟦1|12⟧").withFullWidthDigits(in: [TextRange(1, 3)])
    #expect(text.string == "a１２")
    #expect(text.marks.map(\.range) == [TextRange(1, 7)])
  }

  @Test("Tabs become a GFM table with one separator, and marks stay on their cells")
  func pipes() {
    let text = MarkedText("# h\na\tb\n\n⟦1|c⟧\td\n").withPipes
    #expect(text.string == "# h\n| a | b |\n| --- | --- |\n\n| c | d |\n")
    #expect(SourceText(text.bytes)[text.marks[0].range] == "c")
  }

  @Test("A page is prose, blocks and expectations")
  func page() throws {
    let source = """
      # `x`

      Why.

      ```report bad base=true-tabs.md
      -规章\t0\t0\t0
      +⟦1|规章⟧\t0\t0\t1
      ```

      - 1: error 规章
      1 fix: 改为 0

      ```report good
      年
      ```

      More.
      """
    let page = RulePage(rule: "x", source: source)
    #expect(page.faults == [])
    #expect(page.prose == "# `x`\n\nWhy.\n\nMore.\n")
    #expect(page.blocks.map(\.purpose) == [.bad, .good])
    let bad = try #require(page.blocks.first)
    #expect(bad.expectations.map(\.severity) == ["error", nil])
    #expect(bad.expectations.map(\.text) == ["规章", "改为 0"])
    #expect(bad.text.string.contains("\n规章\t0\t0\t1\n"))
    #expect(SourceText(bad.text.bytes)[try #require(bad.text.marks.first).range] == "规章")
    #expect(page.blocks.last?.text.string == "年\n")
  }

  @Test(
    "A replacement that does not match once is a fault",
    arguments: ["-no such line\n+x", "-信息内容\t本年处理决定数量\t\t\n+x", "+x"])
  func hunks(_ lines: String) {
    let page = RulePage(rule: "x", source: "```report good base=true-tabs.md\n\(lines)\n```\n")
    #expect(page.faults.count == 1)
  }

  @Test("Generated reports repeat, and every dialect says every figure")
  func generated() {
    for seed in 0..<20 as Range<UInt64> {
      let report = GeneratedReport(seed: seed)
      for dialect in Dialect.allCases {
        let text = report.written(in: dialect)
        #expect(text == GeneratedReport(seed: seed).written(in: dialect))
        #expect(text.contains(report.signingDate))
      }
    }
  }
}
