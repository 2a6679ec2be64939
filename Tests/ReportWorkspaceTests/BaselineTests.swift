import AnnualReport
import FixtureSupport
import ReportLint
import Testing

@testable import ReportWorkspace

/// A made-up report with mistakes in it.
private struct Wrong {
  var report: GeneratedReport
  /// The figures that are wrong, and how they should read.
  var mistakes: [(address: CellAddress, right: Int)] = []

  /// A wrong total in each of two groups of table four, and of a row of table three.
  init(seed: UInt64) {
    report = GeneratedReport(seed: seed)
    let addresses: [CellAddress] = [
      .remedy(.review, .total), .remedy(.suitAfterReview, .total), .request(.granted, .total),
    ]
    for address in addresses {
      mistakes.append((address, report[address]))
      report[address] += 3
    }
  }

  func text(_ dialect: Dialect = .tabs) -> String { report.written(in: dialect) }
}

private func findings(_ text: String) -> (found: [Finding], document: Document) {
  let document = Document(SourceText(text))
  return (lint(document, rules: .all), document)
}

/// A baseline that accepts everything in a text.
private func baseline(of text: String, as file: String = "a.md", reason: String = "") -> Baseline {
  let (found, document) = findings(text)
  let empty = Baseline("/x/nianbao-baseline.json", bytes: [])
  return empty.replacing(
    [file], with: Baseline.entries(accepting: found, in: document, as: file, reason: reason))
}

/// What a baseline leaves of a text, and which of its entries nothing answers.
private func judged(_ text: String, by baseline: Baseline) -> (new: [Finding], stale: [Baseline.Entry], missing: Int) {
  let (found, document) = findings(text)
  let acceptance = baseline.accept(found, in: document, as: "a.md")
  let checked = Baseline.Checked(file: "a.md", met: acceptance.met, rules: Set(Catalog.rules.map(\.id)))
  let stale = baseline.stale(after: [checked])
  return (acceptance.reported, stale.keys.sorted().map { baseline.entries[$0] }, stale.values.reduce(0, +))
}

@Suite("Baselines") struct BaselineTests {
  @Test("What is accepted stays accepted, however the report is laid out", arguments: 0..<40 as Range<UInt64>)
  func moves(_ seed: UInt64) {
    let wrong = Wrong(seed: seed)
    let text = wrong.text()
    let baseline = baseline(of: text)
    #expect(baseline.count == findings(text).found.count && baseline.count > 0)
    var lines = text.components(separatedBy: "\n")
    lines.insert(contentsOf: ["", "以下为各部分的具体说明。", ""], at: 4)
    let variants = [
      "as it was": text, "pipes": wrong.text(.pipes), "lines inserted": lines.joined(separator: "\n"),
      "CRLF": String(decoding: MarkedText(text).withCRLF.bytes, as: UTF8.self),
      "BOM": String(decoding: MarkedText(text).withBOM.bytes, as: UTF8.self),
      "blanks": String(decoding: MarkedText(text).withBlanksAroundCells.bytes, as: UTF8.self),
    ]
    for (name, variant) in variants {
      let (new, stale, _) = judged(variant, by: baseline)
      #expect(new.map { "\($0.rule) \($0.message.zh)" } == [], "\(name)")
      #expect(stale.map { "\($0.key.rule) \($0.text)" } == [], "\(name)")
    }
  }

  @Test("A mistake put right leaves its entries stale and no other", arguments: 0..<40 as Range<UInt64>)
  func repairs(_ seed: UInt64) {
    let wrong = Wrong(seed: seed)
    let baseline = baseline(of: wrong.text())
    let before = findings(wrong.text()).found.count
    for (address, right) in wrong.mistakes {
      var better = wrong
      better.report[address] = right
      let (new, stale, missing) = judged(better.text(), by: baseline)
      #expect(new.map { "\($0.rule) \($0.message.zh)" } == [])
      #expect(missing == before - findings(better.text()).found.count && missing > 0)
      if case .remedy(let group, let column) = address {
        let own = stale.filter { $0.key.table == "remedies" }
        #expect(own.map(\.key.row) == [group.key] && own.map(\.key.column) == [column.key])
      }
    }
  }

  @Test("Another figure at the same place is another mistake", arguments: 0..<20 as Range<UInt64>)
  func otherFigures(_ seed: UInt64) {
    let wrong = Wrong(seed: seed)
    let baseline = baseline(of: wrong.text())
    var worse = wrong
    worse.report[.remedy(.review, .total)] += 1
    let (new, stale, _) = judged(worse.text(), by: baseline)
    #expect(new.map(\.rule) == ["t4-group-total"] && stale.map(\.key.rule) == ["t4-group-total"])
  }

  @Test("A sum is another mistake when one of its terms changes", arguments: 0..<20 as Range<UInt64>)
  func otherTerms(_ seed: UInt64) {
    let wrong = Wrong(seed: seed)
    let accepted = baseline(of: wrong.text())
    var worse = wrong
    worse.report[.remedy(.review, .upheld)] += 1
    let (new, stale, _) = judged(worse.text(), by: accepted)
    #expect(new.map(\.rule).contains("t4-group-total"))
    let own = stale.filter { $0.key.rule == "t4-group-total" }
    #expect(own.map(\.key.row) == [RemedyGroup.review.key] && own.map(\.key.column) == [RemedyColumn.total.key])
  }

  @Test("Findings that are alike are counted: one more is new, one less is stale")
  func counts() {
    let one = Fixture("Fixtures/Reports/true-tabs.md").string
    let line = "镇党政办逐件核对公开属性"
    let twice = one.replacingOccurrences(of: line, with: "截止2024年底。截止2024年底。" + line)
    let thrice = one.replacingOccurrences(of: line, with: "截止2024年底。截止2024年底。截止2024年底。" + line)
    let accepted = baseline(of: twice)
    #expect(accepted.count == 2)
    #expect(judged(thrice, by: accepted).new.count == 1)
    #expect(judged(twice, by: accepted).new.isEmpty && judged(twice, by: accepted).missing == 0)
    #expect(judged(one, by: accepted).missing == 2)
    let pruned = accepted.removing(
      accepted.stale(after: [Baseline.Checked(file: "a.md", met: [0: 1], rules: ["jiezhi"])]))
    #expect(pruned.count == 1)
  }

  @Test("What is written is read again, byte for byte")
  func writing() throws {
    let wrong = Wrong(seed: 7)
    let baseline = baseline(of: wrong.text(), reason: "台账\"如此\"\n")
    let again = Baseline(baseline.path, bytes: baseline.bytes)
    #expect(again.problem == nil)
    #expect(again.entries == baseline.entries)
    #expect(again.bytes == baseline.bytes)
    #expect(baseline.entries.allSatisfy { $0.reason == "台账\"如此\"\n" })
    // Reasons outlast a new recording, and so do other files.
    let (found, document) = findings(wrong.text())
    let recorded = again.replacing(
      ["a.md"], with: Baseline.entries(accepting: found, in: document, as: "a.md", reason: "new"))
    #expect(recorded.bytes == baseline.bytes)
    let other = again.replacing(
      ["b.md"], with: Baseline.entries(accepting: found, in: document, as: "b.md", reason: "new"))
    #expect(other.count == 2 * baseline.count && other.additions(to: baseline) == baseline.count)
    #expect(other.replacing(["b.md"], with: []).bytes == baseline.bytes)
  }

  @Test(
    "Findings accepted one after the other, each edit made for the file on disk, are all accepted",
    arguments: [
      "{\"version\": 1, \"findings\": []}", "{\n  \"version\": 1,\n  \"findings\": [\n  ]\n}\n",
      "{\"version\":1,\"findings\":[ // none\n]}",
      "{\"version\":1,\"findings\":[{\"file\":\"b.md\",\"rule\":\"x\",\"content\":\"0\"}]}",
    ])
  func acceptedInTurn(_ saved: String) {
    let text = Fixture("Fixtures/Reports/quirk-wrong-total.md").string
      .replacingOccurrences(of: "2024年1月1日", with: "2023年1月1日")
    let (found, document) = findings(text)
    #expect(found.count > 1)
    let baseline = Baseline("/x/nianbao-baseline.json", bytes: ContiguousArray(saved.utf8))
    #expect(baseline.problem == nil)
    var buffer = baseline.text
    for finding in found.prefix(2) {
      let edit = baseline.edit(accepting: finding, in: document, as: "a.md")
      #expect(edit.range.isEmpty)
      buffer = buffer.applying([edit])
      let now = Baseline("/x/nianbao-baseline.json", bytes: buffer.bytes)
      #expect(now.problem == nil && now.accept([finding], in: document, as: "a.md").reported.isEmpty)
    }
    let both = Baseline("/x/nianbao-baseline.json", bytes: buffer.bytes)
    #expect(both.entries.count == baseline.entries.count + 2)
  }

  @Test("A private number is accepted without standing in the baseline")
  func privacy() {
    let text = Fixture("Fixtures/Reports/quirk-drafter.md").string
    let baseline = baseline(of: text)
    #expect(baseline.entries.contains { $0.key.rule == "privacy-mobile" && $0.text.isEmpty })
    #expect(judged(text, by: baseline).new.isEmpty)
  }

  @Test("A file that is no baseline says what and where")
  func problems() throws {
    let cases: [(String, Int)] = [
      ("[]", 0), ("{", 1), ("{\"version\": 2, \"findings\": []}", 12), ("{\"version\": 1, \"findings\": {}}", 27),
      ("{\"version\": 1, \"findings\": [3]}", 28), ("{\"version\": 1, \"finding\": []}", 15), ("{}", 0),
      ("{\"version\": 1, \"findings\": [{\"file\": \"a.md\", \"rule\": \"t3-balance\"}]}", 28),
      ("{\"version\": 1, \"findings\": [{\"file\": 3}]}", 37),
    ]
    for (source, offset) in cases {
      let baseline = Baseline("/x.json", bytes: ContiguousArray(source.utf8))
      let problem = try #require(baseline.problem, "\(source)")
      #expect(Int(problem.range.start) == offset, "\(source)")
      #expect(baseline.entries.isEmpty)
    }
    #expect(Baseline("/x.json", bytes: []).problem == nil)
    #expect(Baseline("/x.json", bytes: [0xFF]).problem != nil)
  }

  @Test("Whatever becomes of its bytes, a baseline is read or refused")
  func mutated() {
    let bytes = baseline(of: Wrong(seed: 3).text(), reason: "台账如此").bytes
    var read = 0
    for seed in 0..<3_000 as Range<UInt64> {
      var random = SplitMix64(seed: seed)
      let damaged = Mutation.several(on: bytes, using: &random)
      let baseline = Baseline("/x.json", bytes: damaged)
      if let problem = baseline.problem {
        #expect(baseline.text.range.contains(problem.range) && baseline.entries.isEmpty)
        continue
      }
      read += 1
      #expect(Baseline("/x.json", bytes: baseline.bytes).entries == baseline.entries)
      _ = judged(Wrong(seed: 3).text(), by: baseline)
    }
    #expect(read > 50)
  }

  @Test("A file is named by its path from the baseline's folder")
  func names() {
    let baseline = Baseline("/archive/reports/nianbao-baseline.json", bytes: [])
    #expect(baseline.name(of: "/archive/reports/2024/云岭镇.md") == "2024/云岭镇.md")
    #expect(baseline.name(of: "/archive/reports/./2024//a.md") == "2024/a.md")
    #expect(baseline.name(of: "/archive/a.md") == "../a.md")
    #expect(baseline.name(of: "/archive/reports-2/a.md") == "../reports-2/a.md")
  }

  @Test("The settings' baseline goes before the nearest one; a changed one is read again")
  func finding() throws {
    let folder = try Folder()
    let empty = "{\"version\": 1, \"findings\": []}"
    try folder.write("nianbao-baseline.json", empty)
    try folder.write("2024/nianbao-baseline.json", empty)
    try folder.write("2024/named.json", empty)
    let file = try folder.write("2024/town/a.md")
    var finder = BaselineFinder()
    #expect(finder.baseline(for: file, .standard)?.path.text == folder.path + "/2024/nianbao-baseline.json")
    let other = try folder.write("2023/a.md")
    #expect(finder.baseline(for: other, .standard)?.path.text == folder.path + "/nianbao-baseline.json")
    let settings = Settings(
      FilePath(folder.path + "/2024/nianbao.json"), bytes: ContiguousArray("{\"baseline\": \"named.json\"}".utf8))
    let named = FileSettings(settings, overrides: [], RuleWish())
    #expect(finder.baseline(for: file, named)?.path.text == folder.path + "/2024/named.json")
    try folder.write("2024/named.json", baseline(of: Wrong(seed: 1).text()).bytes)
    finder.lookAgain()
    #expect(finder.baseline(for: file, named)?.entries.isEmpty == false)
    var none = BaselineFinder(.none)
    #expect(none.baseline(for: file, named) == nil)
    var missing = BaselineFinder(.file(FilePath(folder.path + "/no.json")))
    #expect(missing.baseline(for: file, named) == nil && missing.unreadable.count == 1)
  }
}
