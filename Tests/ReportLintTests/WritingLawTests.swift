import AnnualReport
import FixtureSupport
import Testing

@testable import ReportLint

/// Laws of writing a document in another form.
enum WritingLaws {
  /// What does not hold for a document written in a form.
  static func failure(_ document: Document, _ form: WrittenForm) -> String? {
    let written = document.written(as: form)
    let again = Document(SourceText(written.text))
    if let lost = lost(document, written, again, form) { return "\(form): lost \(lost)" }
    if let other = otherwise(document, again, written) { return "\(form): \(other)" }
    return nil
  }

  /// Writing what was written once more changes nothing.
  static func repetition(_ document: Document, _ form: WrittenForm) -> String? {
    let written = document.written(as: form)
    // HTML has no lines to refuse tables by, and of a page without a report nothing is written.
    if form == .html, !written.kept.isEmpty || document.reports.isEmpty { return nil }
    let once = written.text
    let twice = Document(SourceText(once)).written(as: form).text
    if once == twice { return nil }
    let lines = zip(once.split(separator: "\n"), twice.split(separator: "\n"))
    let first = lines.first { $0 != $1 }
    return "\(form): written twice: \(first.map { "\($0.prefix(120)) then \($1.prefix(120))" } ?? "more lines")"
  }

  /// A table that is read otherwise though it was not kept.
  private static func otherwise(_ document: Document, _ again: Document, _ written: WrittenDocument) -> String? {
    let kept = Set(written.kept.map(\.kind))
    let places = TableFigures(document).differences(to: TableFigures(again)).filter { place in
      let report = document.reports[place.report]
      let wasRead =
        switch place.kind {
        case .disclosure: report.disclosure != nil
        case .requests: report.requests != nil
        case .remedies: report.remedies != nil
        }
      return wasRead && !kept.contains(place.kind)
    }
    return places.first.map { "\($0.kind) is read otherwise" }
  }

  /// A line outside the tables whose words do not stand, in order, in what was written.
  private static func lost(
    _ document: Document, _ written: WrittenDocument, _ again: Document, _ form: WrittenForm
  ) -> String? {
    if form == .html, document.reports.isEmpty { return nil }
    let output = form == .html ? again.reading.text : SourceText(written.text)
    let words = ContiguousArray(solid(output[output.range]).utf8)
    let lines = WrittenLines(document)
    let text = lines.text
    var rewritten: Set<Int> = []
    for report in document.reports {
      let frames = [
        (TableKind.disclosure, report.disclosure?.frame), (.requests, report.requests?.frame),
        (.remedies, report.remedies?.frame),
      ]
      for case (let kind, let frame?) in frames where !written.kept.contains(where: { $0.kind == kind }) {
        rewritten.formUnion(lines.lines(frame.range))
      }
    }
    // On the pages of a PDF the title runs on; the report needs it once.
    let titles = document.reports.compactMap { report in
      report.title.map {
        (words: ContiguousArray(solid(text[lines.place($0.range)]).utf8), last: lines.lines($0.range).upperBound)
      }
    }
    for line in rewritten where !text.isPageMark(line: line) {
      let pieces = text[text.lineRange(line)].split { $0 == "|" || $0 == "\t" || $0 == " " }
      let lost = pieces.first { piece in
        let own = ContiguousArray(solid(String(piece)).utf8)
        return piece.unicodeScalars.count > 8 && !isNearForm(piece)
          && !titles.contains { $0.words == own } && find(own, in: words, from: 0) == nil
      }
      if let lost { return "words on line \(line + 1): \(lost.prefix(80))" }
    }
    var cursor = 0
    for line in 0..<text.lineCount where !rewritten.contains(line) && !text.isPageMark(line: line) {
      if document.reading.isMarkup, !document.reports.contains(where: { $0.range.intersects(text.lineRange(line)) }) {
        continue
      }
      let wanted = ContiguousArray(solid(text[text.lineRange(line)]).utf8)
      if wanted.isEmpty || titles.contains(where: { $0.words == wanted && $0.last < line }) { continue }
      if document.reading.isMarkup, isOfSite(line, text, document) { continue }
      // Comments stay comments, and no reading of a page holds them.
      let isComment = Reflow.trimmed(text[text.lineRange(line)]).hasPrefix("<!--")
      if isComment, form == .html, written.text.contains(Reflow.trimmed(text[text.lineRange(line)])) { continue }
      if let found = find(wanted, in: words, from: cursor) {
        // Figures alone stand in many places: they do not tell how far the words have come.
        if wanted.contains(where: { $0 >= 0x80 }) { cursor = found + wanted.count }
      } else if !isOfForm(text[text.lineRange(line)]) {
        return "line \(line + 1): \(text[text.lineRange(line)].prefix(80))"
      }
    }
    return nil
  }

  /// Whether a line is what a site writes above or below the report.
  private static func isOfSite(_ line: Int, _ text: SourceText, _ document: Document) -> Bool {
    let place = text.lineRange(line)
    return document.reports.contains { report in
      let isBelow = report.signOff?.date.map { $0.range.end < place.start } ?? false
      let isAbove = report.sections.first.map { place.end < $0.heading.start } ?? false
      return isBelow && SiteFurniture.footer(text, line..<text.line(at: report.range.end))?.contains(line) ?? false
        || isAbove && SiteFurniture.isByline(text.trimmed(line))
    }
  }

  private static func find(_ wanted: ContiguousArray<UInt8>, in all: ContiguousArray<UInt8>, from start: Int) -> Int? {
    guard let first = wanted.first, all.count >= wanted.count else { return nil }
    var at = start
    while at + wanted.count <= all.count {
      if all[at] == first, all[at..<at + wanted.count].elementsEqual(wanted) { return at }
      at += 1
    }
    return nil
  }

  /// The text without blanks and marks of headings.
  private static func solid(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\u{0}"..."\u{20}", "\u{A0}", "\u{3000}", "\u{FEFF}", "\u{2002}", "\u{2003}", "#", "*", "-", "|": continue
      default: scalars.append(scalar)
      }
    }
    return String(scalars)
  }

  /// Whether words beside a table stand in the form itself.
  private static func isOfForm(_ line: String) -> Bool {
    // 结 结 其 尚: letters of the column names, torn one by one.
    let pieces = line.split(separator: " ")
    let isLetters = pieces.allSatisfy { $0.unicodeScalars.count == 1 && formLetters.isSuperset(of: $0.unicodeScalars) }
    return isLetters || forms.contains { $0.head(line) }
  }

  private static let formLetters = Set(
    TableKind.allCases.flatMap { kind in
      Edition.allCases.flatMap { FormTable.empty(kind, $0).rows.flatMap { $0.flatMap { $0.text.unicodeScalars } } }
    })

  /// Whether words stand in the form, a few damaged characters aside: every other pair of neighbours at least.
  private static func isNearForm(_ words: some StringProtocol) -> Bool {
    let own = pairs(words)
    return own.count { formPairs.contains($0) } * 2 >= own.count
  }

  private static func pairs(_ words: some StringProtocol) -> [UInt32] {
    let units = FormWords.folded(words)
    return zip(units, units.dropFirst()).map { UInt32($0) << 16 | UInt32($1) }
  }

  private static let formPairs = Set(
    TableKind.allCases.flatMap { kind in
      Edition.allCases.flatMap { FormTable.empty(kind, $0).rows.flatMap { $0.flatMap { pairs($0.text) } } }
    })
  private static let forms = TableKind.allCases.flatMap { kind in
    Edition.allCases.map { FormWords(FormTable.empty(kind, $0), kind) }
  }
}

@Suite("Laws of writing") struct WritingLawTests {
  static let forms = WrittenForm.allCases

  @Test("Nothing is lost, and writing twice is writing once, in every layout", arguments: LayoutClass.allCases)
  func layouts(_ layout: LayoutClass) {
    for seed in 200..<UInt64(200 + runs("NIANBAO_WRITING_RUNS", default: 160) / 20) {
      let text = GeneratedReport(seed: seed).written(in: layout, hasPageMarks: seed % 2 == 1 && layout.takesPageMarks)
      let document = Document(SourceText(text))
      for form in WritingLawTests.forms {
        #expect(WritingLaws.failure(document, form) == nil, "\(seed)")
        #expect(WritingLaws.repetition(document, form) == nil, "\(seed)")
      }
    }
  }

  @Test("So it is with fixtures", arguments: Fixture.reports, forms)
  func fixtures(_ fixture: Fixture, _ form: WrittenForm) {
    let document = Document(SourceText(fixture.bytes))
    #expect(WritingLaws.failure(document, form) == nil)
    #expect(WritingLaws.repetition(document, form) == nil)
  }

  private static let good = Fixture.reports.filter { $0.path.contains("/true-") || $0.path.contains("/rich-") }

  @Test("A report without faults has none in any form", arguments: good, forms)
  func quiet(_ fixture: Fixture, _ form: WrittenForm) {
    let written = Document(SourceText(fixture.bytes)).written(as: form).text
    #expect(lint(Document(SourceText(written))).filter { $0.severity > .info }.map(\.message.zh) == [])
  }

  @Test("Nothing is lost of what becomes of fixtures")
  func mutated() async {
    let failures = await Laws.failures(runs: runs("NIANBAO_WRITING_RUNS", default: 250), seed: 23) { bytes in
      let document = Document(SourceText(bytes))
      return WritingLawTests.forms.compactMap { form in WritingLaws.failure(document, form).map { ("writing", $0) } }
    }
    #expect(failures == [:])
  }

  @Test("Nor of whole reports whose lines are deleted, doubled, swapped, torn", arguments: LayoutClass.allCases)
  func damaged(_ layout: LayoutClass) {
    for run in 0..<UInt64(runs("NIANBAO_WRITING_RUNS", default: 160) / 20) {
      var random = SplitMix64(seed: run ^ 0x3717)
      var bytes = ContiguousArray(
        GeneratedReport(seed: run).written(in: layout, hasPageMarks: layout.takesPageMarks && random.chance(30)).utf8)
      for _ in 0..<random.pick(1...3) { bytes = Mutation.several(on: bytes, using: &random) }
      let document = Document(SourceText(bytes))
      for form in WritingLawTests.forms { #expect(WritingLaws.failure(document, form) == nil, "\(layout) \(run)") }
    }
  }
}
