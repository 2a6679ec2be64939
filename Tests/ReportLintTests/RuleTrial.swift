import AnnualReport
import FixtureSupport
import ReportLint

/// A block of a rule page, in one of its variations, put to its rule.
struct RuleTrial {
  let rule: Rule
  let marked: MarkedText
  let block: RulePage.Block
  /// Which variation it is.
  let variation: String
  /// Whether ranges are compared with the blanks around them let go.
  var isLoose = false

  var text: SourceText { SourceText(marked.bytes) }
  private func findings(_ text: SourceText) -> [Finding] { judged(text, RuleSelection(rules: [rule])) }

  /// What rules find in a text among the reports beside it.
  private func judged(_ text: SourceText, _ rules: RuleSelection = .standard) -> [Finding] {
    let document = Document(text)
    var neighbourhood = Neighbourhood()
    neighbourhood.set(document.digests, for: DocumentID(0))
    for (index, other) in block.beside.enumerated() {
      neighbourhood.set(Document(SourceText(other.bytes)).digests, for: DocumentID(index + 1))
    }
    return lint(document, rules: rules, compared: compare(DocumentID(0), in: neighbourhood, rules: rules))
  }

  /// What the rule finds otherwise than marked.
  func missesOfMarks() -> [String] {
    let text = text
    var found = findings(text)
    var faults: [String] = []
    for expectation in block.expectations {
      guard let severity = expectation.severity else { continue }
      guard let mark = marked.marks.first(where: { $0.number == expectation.mark }) else {
        faults.append("no mark \(expectation.mark)")
        continue
      }
      let hit = found.firstIndex { finding in
        isSame(finding.range, mark.range, in: text) && finding.severity.name == severity
          && finding.message.zh.contains(expectation.text)
      }
      guard let hit else {
        faults.append("not found: \(expectation.mark) \(severity) \(expectation.text)")
        continue
      }
      let titles = block.expectations.filter { $0.mark == expectation.mark && $0.severity == nil }.map(\.text)
      for title in titles where !found[hit].fixes.contains(where: { $0.title.zh.contains(title) }) {
        faults.append("no fix \(title) among \(found[hit].fixes.map(\.title.zh))")
      }
      found.remove(at: hit)
    }
    if !marked.marks.isEmpty, block.expectations.isEmpty { faults.append("marks without expectations") }
    return faults + found.map { "found unasked: \(describe($0, in: text))" }
  }

  /// What any rule finds in a good block at warning or above, and this rule at all. Where the variation itself is not good
  /// writing, this rule alone is asked.
  func noise() -> [String] {
    let text = text
    let loud = isLoose ? [] : judged(text).filter { $0.severity >= .warning }
    return (loud + findings(text).filter { $0.severity < .warning }).map { describe($0, in: text) }
  }

  /// Fixes of the rule that do not apply, do not silence, or, being safe, are not final.
  func unfinishedFixes() -> [String] {
    let text = text
    let before = findings(text)
    var faults: [String] = []
    for finding in before {
      for fix in finding.fixes {
        let fault = self.fault(of: fix, of: finding, among: before, in: text)
        if let fault { faults.append("\(fix.title.zh): \(fault)") }
      }
    }
    return faults
  }

  private func fault(of fix: Fix, of finding: Finding, among before: [Finding], in text: SourceText) -> String? {
    if fix.edits.isEmpty { return "no edits" }
    for (edit, next) in zip(fix.edits, fix.edits.dropFirst()) where edit.range.end > next.range.start {
      return "edits overlap or are out of order"
    }
    if fix.edits.contains(where: { !text.range.contains($0.range) }) { return "an edit lies outside" }
    let after = text.applying(fix.edits)
    var alone = finding
    alone.fixes = [fix]
    let taken = fixingAll(text, rules: .all, unsafe: true, findings: [alone]) { _, _ in [] }
    if taken.text.bytes != after.bytes { return "fixing everything makes another text of it" }
    let remaining = findings(after)
    if remaining.count >= before.count { return "does not silence: \(remaining.map { describe($0, in: after) })" }
    guard fix.safety == .safe else { return nil }
    let all = lint(Document(text), rules: .all)
    let allAfter = lint(Document(after), rules: .all)
    var known = Dictionary(grouping: all, by: \.rule).mapValues(\.count)
    for new in allAfter {
      known[new.rule, default: 0] -= 1
      if known[new.rule, default: 0] < 0 { return "adds \(describe(new, in: after))" }
    }
    return nil
  }

  /// The text after the first fix of every finding.
  func afterFirstFixes() -> MarkedText {
    let text = text
    let edits = findings(text).compactMap { $0.fixes.first }.flatMap(\.edits)
    return MarkedText(bytes: text.applying(edits.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }).bytes)
  }

  /// A finding for a failure message.
  func describe(_ finding: Finding, in text: SourceText) -> String {
    let line = text.line(at: finding.range.start) + 1
    return "\(finding.rule) \(finding.severity.name) line \(line) [\(text[finding.range])]: \(finding.message.zh)"
  }

  private func isSame(_ a: TextRange, _ b: TextRange, in text: SourceText) -> Bool {
    if a == b || !isLoose { return a == b }
    let (a, b) = (trimmed(a, in: text), trimmed(b, in: text))
    return a == b || a.isEmpty && b.isEmpty && a.start <= b.end + 4 && b.start <= a.end + 4
  }

  private func trimmed(_ range: TextRange, in text: SourceText) -> TextRange {
    let blanks: Set<UInt8> = [0x20, 0x09, 0x7C]
    var start = Int(range.start)
    var end = Int(range.end)
    while start < end, blanks.contains(text.byte(at: start)) { start += 1 }
    while start < end, blanks.contains(text.byte(at: end - 1)) { end -= 1 }
    return TextRange(start, end)
  }
}

extension RuleTrial {
  /// The block as it stands, then with everything done to it that changes nothing in what it says.
  static func variations(of block: RulePage.Block, _ rule: Rule) -> [RuleTrial] {
    func trial(_ text: MarkedText, _ name: String, isLoose: Bool = false) -> RuleTrial {
      RuleTrial(rule: rule, marked: text, block: block, variation: name, isLoose: isLoose)
    }
    var trials = [trial(block.text, "as it stands")]
    if block.isVerbatim { return trials }
    trials.append(trial(block.text.withCRLF, "with CRLF"))
    trials.append(trial(block.text.withBOM, "behind a byte-order mark"))
    let document = Document(SourceText(block.text.bytes))
    if let line = RuleTrial.lineBehindTitle(document) {
      trials.append(trial(block.text.withAstralParagraph(before: line), "behind four-byte characters"))
    }
    if !rule.id.hasPrefix("number-"), !rule.id.hasPrefix("fee-") {
      let digits = block.text.withFullWidthDigits(in: RuleTrial.figures(document))
      if digits.bytes != block.text.bytes { trials.append(trial(digits, "with full-width digits", isLoose: true)) }
    }
    if block.text.bytes.contains(0x09) {
      trials.append(trial(block.text.withBlanksAroundCells, "with blanks around cells", isLoose: true))
      trials.append(trial(block.text.withPipes, "with pipes", isLoose: true))
    }
    return trials
  }

  /// The first byte behind the title's last line and the blank line after it, where there is a blank line.
  private static func lineBehindTitle(_ document: Document) -> Int? {
    guard let title = document.reports.first?.title else { return nil }
    let line = document.text.line(at: title.range.end) + 1
    guard line < document.text.lineCount, document.text.lineRange(line).isEmpty else { return nil }
    return Int(document.text.fullLineRange(line).end)
  }

  /// The ranges of the figures of tables three and four.
  private static func figures(_ document: Document) -> [TextRange] {
    document.reports.flatMap { report in
      let three = (report.requests?.rows ?? []).flatMap(\.figures)
      let four = report.remedies?.figures ?? []
      return (three + four).filter { $0.number != nil }.map(\.range)
    }
  }
}
