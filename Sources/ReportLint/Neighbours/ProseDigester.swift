import AnnualReport

/// Reads the prose of a report for its digest.
struct ProseDigester {
  let report: Report
  let text: SourceText
  let document: Document
  private let end: UInt32
  /// Where names of organs may end.
  private(set) var marks: [Int] = []
  /// What the prose explains.
  private(set) var explained: ReportDigest.Explanation = []

  init(_ report: Report, _ text: SourceText, _ document: Document) {
    self.report = report
    self.text = text
    self.document = document
    end = [report.signOff?.organ?.start, report.signOff?.date?.range.start].compactMap { $0 }.min() ?? .max
  }

  /// Section one from its first sub-heading on: what stands before is often the same throughout a county.
  mutating func overview(without name: OrganName) -> PassageDigest? {
    guard let section = report.section(.overview) else { return nil }
    var reader = PassageReader()
    let first = report.headings.first { $0.start >= section.body.start && $0.start < section.body.end }
    let start = first?.start ?? 0
    for range in stretches(section.body) {
      read(TextRange(max(range.start, start), max(range.end, start)), with: &reader)
    }
    marks += reader.organMarks
    reader.remove(name.stem)
    return PassageDigest(
      heading: document.source(section.heading), shingles: Shingles(reader.units, isBanded: true),
      figures: reader.figures)
  }

  /// Section five.
  mutating func problems() -> PassageDigest? {
    guard let section = report.section(.problems) else { return nil }
    var reader = PassageReader()
    for range in stretches(section.body) { read(range, with: &reader) }
    marks += reader.organMarks
    return PassageDigest(
      heading: document.source(section.heading), shingles: Shingles(reader.units, isBanded: false),
      figures: reader.figures)
  }

  /// Section six, of which nothing is kept.
  mutating func others() {
    guard let section = report.section(.others) else { return }
    var reader = PassageReader()
    for range in stretches(section.body) { read(range, with: &reader, isClosing: true) }
    marks += reader.organMarks
  }

  /// Reads a stretch, and what it explains.
  private mutating func read(_ range: TextRange, with reader: inout PassageReader, isClosing: Bool = false) {
    let start = reader.units.count
    reader.read(text, range)
    explained.formUnion(Reasons.explained(by: reader.units, from: start, isClosing: isClosing))
  }

  /// The stretches of prose within a section, up to the sign-off.
  private func stretches(_ body: TextRange) -> [TextRange] {
    report.prose(in: TextRange(body.start, max(body.start, min(body.end, end))))
  }
}
