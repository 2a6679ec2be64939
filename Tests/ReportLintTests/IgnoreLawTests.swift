import AnnualReport
import FixtureSupport
import ReportLint
import Testing

/// The laws of linting, on documents with ignores in them.
@Suite("Laws of ignores") struct IgnoreLawTests {
  @Test("The laws of linting hold where comments ignore rules, whatever becomes of the document")
  func laws() async {
    let failures = await Laws.failures(runs: runs("NIANBAO_IGNORE_LAW_RUNS", default: 400), seed: 23) { bytes in
      LintLaws(IgnoreLawTests.commented(bytes)).failures
    }
    #expect(failures == [:])
  }

  /// What is silenced is left out, and nothing else comes or goes but what is said of the ignores themselves.
  @Test("An ignore takes findings away and adds none but its own")
  func subtraction() async {
    let failures = await Laws.failures(runs: runs("NIANBAO_IGNORE_LAW_RUNS", default: 400), seed: 29) { bytes in
      let plain = lint(Document(SourceText(bytes)), rules: .all)
      let mark = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
      // A rule on the first line opens the front matter, on the second it does not.
      guard let line = IgnoreLawTests.fileIgnore(of: plain), !bytes[mark...].starts(with: [0x2D, 0x2D]) else {
        return []
      }
      let commented = ContiguousArray(bytes[..<mark]) + Array(line.utf8) + bytes[mark...]
      let after = lint(Document(SourceText(commented)), rules: .all)
      let left = after.filter { !$0.rule.hasPrefix("ignore-") }.map(\.rule).sorted()
      let expected = plain.filter { !line.contains(" \($0.rule):") && !$0.rule.hasPrefix("ignore-") }
      return left == expected.map(\.rule).sorted() ? [] : [("subtraction", "\(expected.map(\.rule)) became \(left)")]
    }
    #expect(failures == [:])
  }

  private static func fileIgnore(of findings: [Finding]) -> String? {
    findings.first { !$0.rule.hasPrefix("ignore-") }.map { "<!-- nianbao-ignore-file \($0.rule): law -->\n" }
  }

  /// The document with ignores between its lines: of rules that find something in it, and of others.
  private static func commented(_ bytes: ContiguousArray<UInt8>) -> ContiguousArray<UInt8> {
    let seed = bytes.reduce(7 as UInt64) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
    var random = SplitMix64(seed: seed)
    let found = lint(Document(SourceText(bytes)), rules: .all).map(\.rule)
    var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map { ContiguousArray($0) }
    for _ in 0..<random.pick(1...4) {
      let names = (0..<random.pick(1...3)).map { _ in
        found.isEmpty || random.chance(40) ? random.pick(Catalog.rules.map(\.id)) : random.pick(found)
      }
      let keyword = random.chance(25) ? "nianbao-ignore-file" : "nianbao-ignore"
      let comment = "<!-- \(keyword) \(names.joined(separator: ", "))\(random.chance(80) ? ": law" : "") -->"
      lines.insert(ContiguousArray(comment.utf8), at: random.below(lines.count + 1))
    }
    return ContiguousArray(lines.joined(separator: CollectionOfOne(0x0A)))
  }
}
