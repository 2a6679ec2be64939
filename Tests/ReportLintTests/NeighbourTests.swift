import AnnualReport
import FixtureSupport
import ReportLint
import Testing

/// Reports beside one another: what leads from one year to the next is checked in both.
@Suite("Neighbours") struct NeighbourTests {
  /// Two reports of an organ, for two years that follow each other; true.
  struct Pair {
    var last: GeneratedReport
    var next: GeneratedReport

    init(seed: Int) {
      // 2025 is the last year the generator knows; the pair must end there.
      var seed = UInt64(seed)
      while GeneratedReport(seed: seed).year == 2025 { seed += 1_000_003 }
      last = GeneratedReport(seed: seed)
      next = GeneratedReport(seed: seed &+ 77_777_777, following: last)
    }

    /// What is found in each, the year before first, with the document read.
    func judged(in dialect: Dialect, rules: RuleSelection = .standard) -> [(document: Document, findings: [Finding])] {
      let documents = [last, next].map { Document(SourceText($0.written(in: dialect))) }
      var neighbourhood = Neighbourhood()
      for (index, document) in documents.enumerated() { neighbourhood.set(document.digests, for: DocumentID(index)) }
      return documents.enumerated().map { index, document in
        (document, compare(DocumentID(index), in: neighbourhood, rules: rules))
      }
    }
  }

  static let count = runs("NIANBAO_PAIR_RUNS", default: 1_000)

  @Test("A true pair of years is silent", arguments: Dialect.allCases)
  func quiet(_ dialect: Dialect) {
    var failures: [String] = []
    for seed in 0..<NeighbourTests.count / Dialect.allCases.count + 1 where failures.count < 3 {
      let judged = Pair(seed: seed).judged(in: dialect)
      for (document, findings) in judged {
        if document.digests.count != 1 { failures.append("seed \(seed): \(document.digests.count) digests") }
        failures += findings.map { "seed \(seed): \($0.rule) \($0.message.zh)" }
      }
    }
    #expect(failures == [])
  }

  @Test("Of very many copies of a report none is the one meant: nothing is said, and soon")
  func copies() {
    var pair = Pair(seed: 3)
    pair.next[.request(.carriedIn, .total)] += 1
    let own = Document(SourceText(pair.next.written(in: .tabs)))
    let last = Document(SourceText(pair.last.written(in: .tabs)))
    func found(copies: Int) -> [Finding] {
      var neighbourhood = Neighbourhood()
      neighbourhood.set(own.digests, for: DocumentID(0))
      neighbourhood.set(Array(repeating: last.digests, count: copies).flatMap { $0 }, for: DocumentID(1))
      neighbourhood.remove(DocumentID(2))
      return compare(DocumentID(0), in: neighbourhood)
    }
    #expect(found(copies: 1).map(\.rule) == ["x-carry-over"])
    #expect(found(copies: 16).map(\.rule) == ["x-carry-over"])
    #expect(found(copies: 17).isEmpty)
    #expect(found(copies: 20_000).isEmpty)
  }

  @Test("A changed figure that was carried over is found in its cell of both files", arguments: RequestColumn.allCases)
  func carried(_ column: RequestColumn) throws {
    var failures: [String] = []
    for seed in 0..<60 where failures.count < 3 {
      for dialect in Dialect.allCases {
        for isLast in [true, false] {
          var pair = Pair(seed: seed)
          if isLast { pair.last[.request(.carriedOut, column)] += 1 + seed % 3 }
          if !isLast { pair.next[.request(.carriedIn, column)] += 1 + seed % 3 }
          let judged = pair.judged(in: dialect)
          let severity = column == .total ? Severity.error : .warning
          for (index, row) in [RequestRow.carriedOut, .carriedIn].enumerated() {
            let (document, findings) = judged[index]
            let cell = document.reports.first?.cell(.request(row, column))
            let other = judged[1 - index].document.reports.first?.cell(
              .request(index == 0 ? .carriedIn : .carriedOut, column))
            let isRight =
              findings.count == 1
              && findings.allSatisfy { finding in
                finding.rule == "x-carry-over" && finding.severity == severity && finding.range == cell?.range
                  && finding.related.contains { $0.document == DocumentID(1 - index) && $0.range == other?.range }
              }
            if !isRight { failures.append("seed \(seed) \(dialect) \(row): \(findings.map(\.message.zh))") }
          }
        }
      }
    }
    #expect(failures == [])
  }

  @Test("A changed number of documents in force is found where last year's can be compared")
  func stock() {
    var found = 0
    for seed in 0..<100 {
      var pair = Pair(seed: seed)
      guard let index = pair.next.disclosure.firstIndex(where: { $0.row == .normativeDocuments }) else { continue }
      pair.next.disclosure[index].figures[2] = String((Int(pair.next.disclosure[index].figures[2]) ?? 0) + 1)
      let judged = pair.judged(in: .tabs)
      #expect(judged[0].findings.isEmpty)
      #expect(judged[1].findings.map(\.rule) == (pair.next.year > 2021 ? ["x-stock-flow"] : []), "seed \(seed)")
      let cell = judged[1].document.reports.first?.disclosure?[.normativeDocuments, .inForce]
      if let first = judged[1].findings.first {
        #expect(first.range == cell?.range)
        found += 1
      }
    }
    #expect(found > 40)
  }

  @Test("The text of last year with the year changed is a copy")
  func copy() throws {
    let text = Fixture("Fixtures/Reports/true-tabs.md").string
    let last = text.replacingYears(2024, by: 2023)
    var neighbourhood = Neighbourhood()
    neighbourhood.set(Document(SourceText(text)).digests, for: DocumentID(0))
    neighbourhood.set(Document(SourceText(last)).digests, for: DocumentID(1))
    let found = compare(DocumentID(0), in: neighbourhood)
    #expect(Set(found.map(\.rule)) == ["x-near-duplicate", "x-same-figures", "x-carry-over", "x-stock-flow"])
    #expect(found.first { $0.rule == "x-near-duplicate" }?.message.zh.contains("100%") == true)
    #expect(Set(compare(DocumentID(1), in: neighbourhood).map(\.rule)) == ["x-carry-over"])
  }
}

extension String {
  fileprivate func replacingYears(_ year: Int, by other: Int) -> String {
    let marked = components(separatedBy: "\(year + 1)").joined(separator: "\u{1}")
    return marked.components(separatedBy: "\(year)").joined(separator: "\(other)")
      .components(separatedBy: "\u{1}").joined(separator: "\(other + 1)")
  }
}

/// Whose report it is.
@Suite("Organs by name") struct OrganNameTests {
  private func title(_ organ: String, _ year: Int) -> [ReportDigest] {
    let report = Fixture("Fixtures/Reports/true-tabs.md").string.replacingYears(2024, by: year)
    return Document(SourceText(report.replacingTitle("\(organ)\(year)年政府信息公开工作年度报告"))).digests
  }

  /// Whether the carry-over of the two titles' reports is compared, with `others` beside them: table three carries 4 in and 2
  /// out, so it is wrong wherever it is compared; and how serious that is.
  private func severity(_ organ: String, _ other: String, others: [String] = []) -> Severity? {
    var neighbourhood = Neighbourhood()
    neighbourhood.set(title(organ, 2024), for: DocumentID(0))
    neighbourhood.set(title(other, 2023), for: DocumentID(1))
    for (index, name) in others.enumerated() { neighbourhood.set(title(name, 2022), for: DocumentID(index + 2)) }
    return compare(DocumentID(0), in: neighbourhood).first { $0.rule == "x-carry-over" }?.severity
  }

  @Test(
    "One organ under several names",
    arguments: [
      ("青溪县云岭镇人民政府", "青溪县云岭镇人民政府", Severity.error), ("青溪县云岭镇人民政府", "青溪县云岭镇政府", .error),
      ("青溪县云岭镇人民政府", "青溪县云岭镇", .error), ("云岭镇人民政府", "青溪县云岭镇人民政府", .warning),
      ("临湖市青溪县云岭镇", "云岭镇", .warning), ("临湖市北塘区柳浪街道办事处", "北塘区柳浪街道", .warning),
      ("柳浪街道办事处", "柳浪街道", .error), ("青溪县人民政府", "青溪县政府", .error), ("青溪县统计局", "青溪县统计局", .error),
      ("统计局", "青溪县统计局", .warning),
    ])
  func same(_ a: String, _ b: String, _ severity: Severity) {
    #expect(self.severity(a, b) == severity)
    #expect(self.severity(b, a) == severity)
  }

  @Test(
    "Several organs under like names",
    arguments: [
      ("青溪县云岭镇人民政府", "松川县云岭镇人民政府"), ("青溪县人民政府", "青溪县人民政府办公室"), ("青溪县", "青溪县统计局"),
      ("青溪县云岭镇人民政府", "青溪县白石乡人民政府"), ("青溪县统计局", "松川县统计局"), ("青溪县", "临湖市"),
    ])
  func different(_ a: String, _ b: String) {
    #expect(severity(a, b) == nil)
    #expect(severity(b, a) == nil)
  }

  @Test("A name that two counties have is neither's")
  func ambiguous() {
    #expect(severity("云岭镇人民政府", "青溪县云岭镇人民政府", others: ["松川县云岭镇人民政府"]) == nil)
    #expect(severity("云岭镇人民政府", "青溪县云岭镇人民政府", others: ["临湖市青溪县云岭镇"]) == .warning)
    #expect(severity("青溪县云岭镇", "青溪县云岭镇人民政府", others: ["松川县云岭镇人民政府"]) == .error)
  }

  @Test("What is taken out is no longer compared, and what is put in again is")
  func removal() {
    var neighbourhood = Neighbourhood()
    neighbourhood.set(title("青溪县云岭镇", 2024), for: DocumentID(0))
    neighbourhood.set(title("青溪县云岭镇", 2023), for: DocumentID(1))
    #expect(compare(DocumentID(0), in: neighbourhood).contains { $0.rule == "x-carry-over" })
    neighbourhood.set(title("青溪县白石乡", 2023), for: DocumentID(1))
    #expect(!compare(DocumentID(0), in: neighbourhood).contains { $0.rule == "x-carry-over" })
    neighbourhood.set(title("青溪县云岭镇", 2023), for: DocumentID(1))
    #expect(compare(DocumentID(0), in: neighbourhood).contains { $0.rule == "x-carry-over" })
    neighbourhood.remove(DocumentID(1))
    #expect(compare(DocumentID(0), in: neighbourhood).isEmpty)
    neighbourhood.remove(DocumentID(0))
    #expect(neighbourhood.isEmpty)
  }
}

extension String {
  fileprivate func replacingTitle(_ title: String) -> String {
    let lines = split(separator: "\n", omittingEmptySubsequences: false)
    return (["# " + title] + lines.dropFirst().map(String.init)).joined(separator: "\n")
  }
}
