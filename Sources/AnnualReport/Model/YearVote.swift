/// Decides the report year (domain.md §3.1).
enum YearVote {
  private static let selfNaming = [
    "政府信息公开工作年度报告", "政府信息公开年度报告", "政府信息公开工作报告", "政府信息公开年报", "信息公开工作年度报告",
  ].map { folded($0) }

  /// Gathers the witnesses and sets the report's year: the title's, unless all the others agree on another.
  static func decide(_ bytes: Span<UInt8>, _ title: TextRange?, _ report: inout Report) {
    var witnesses: [YearWitness] = []
    witnesses.reserveCapacity(4)
    if let year = report.title?.year, let range = report.title?.yearRange {
      witnesses.append(YearWitness(source: .title, year: year, range: range))
    }
    addNamings(bytes, title, report, to: &witnesses)
    if let period = report.periods.first(where: { !$0.isMalformed && !$0.isUnreadable }),
      let date = period.start ?? period.end, let year = date.year
    {
      witnesses.append(YearWitness(source: .period, year: year, range: date.digits))
    }
    if let date = report.signOff?.date, let year = date.year {
      witnesses.append(YearWitness(source: .signOff, year: year - 1, range: date.digits))
    }
    report.yearWitnesses = witnesses
    report.year = verdict(witnesses)
  }

  private static func verdict(_ witnesses: [YearWitness]) -> Int? {
    guard let title = witnesses.first(where: { $0.source == .title }) else { return witnesses.first?.year }
    guard witnesses.count >= 3, let other = witnesses.first(where: { $0.source != .title }), other.year != title.year,
      witnesses.allSatisfy({ $0.source == .title || $0.year == other.year })
    else { return title.year }
    return other.year
  }

  /// Where the text before the first section names itself with a year: `现公布…2024年政府信息公开工作年度报告`.
  private static func addNamings(
    _ bytes: Span<UInt8>, _ title: TextRange?, _ report: Report, to witnesses: inout [YearWitness]
  ) {
    let preface = report.sections.first?.heading.start ?? report.range.start
    var found = 0
    for date in report.rawDates {
      if date.range.start >= preface { break }
      guard let year = date.year, date.month == nil, title.map({ !$0.contains(date.range) }) ?? true else { continue }
      var after = Context.after(bytes, date.range.end, limit: 18)
      if after.first == 0x5EA6 { after.removeFirst() }  // 度
      guard selfNaming.contains(where: { after.starts(with: $0) }), !isCited(bytes, date.range.start) else { continue }
      witnesses.append(YearWitness(source: .selfNaming, year: year, range: date.digits))
      found += 1
      if found == 2 { break }
    }
  }

  /// Whether an opening 《 or 〈 stands before the offset in its sentence without its closing.
  private static func isCited(_ bytes: Span<UInt8>, _ offset: UInt32) -> Bool {
    var position = Int(offset)
    let floor = max(0, position - 240)
    while position > floor {
      let start = Scalars.previous(bytes, 0, position)
      switch Scalars.decode(bytes, start, position).scalar {
      case 0x300A, 0x3008, 0x3C: return true
      case 0x300B, 0x3009, 0x3002, 0x3E: return false
      default: position = start
      }
    }
    return false
  }
}

/// Finds organ and date at the end of a report (domain.md §3.5).
enum SignOffReader {
  /// How many filled lines from the end are looked at; separators of tables do not count.
  private static let depth = 10

  static func signOff(_ text: SourceText, _ report: Report) -> SignOff? {
    let bytes = text.bytes.span
    var line = text.line(at: report.range.end > report.range.start ? report.range.end - 1 : report.range.start)
    let first = text.line(at: report.sections.last?.heading.end ?? report.range.start)
    var seen = 0
    while line > first, seen < depth {
      let range = trimmed(bytes, text.lineRange(line))
      if !range.isEmpty, !LineTable.isSeparator(bytes, Int(range.start), Int(range.end)) {
        seen += 1
        if let date = wholeDate(bytes, range) {
          return SignOff(organ: organ(bytes, text, range, date, above: line, first: first), date: date.mention)
        }
      }
      line -= 1
    }
    return nil
  }

  /// A line without blanks at its ends; empty for a comment.
  private static func trimmed(_ bytes: Span<UInt8>, _ range: TextRange) -> TextRange {
    let start = Scalars.skipBlanks(bytes, Int(range.start), Int(range.end))
    let end = Scalars.trimBlanks(bytes, start, Int(range.end))
    let isComment =
      end - start > 6 && bytes[start] == 0x3C && bytes[start + 1] == 0x21 && bytes[start + 2] == 0x2D
      && bytes[end - 1] == 0x3E && bytes[end - 2] == 0x2D
    return TextRange(start, isComment ? start : end)
  }

  /// The date a line ends with, where the line holds nothing else or only an organ before it.
  private static func wholeDate(_ bytes: Span<UInt8>, _ line: TextRange) -> RawDate? {
    guard line.count <= 150 else { return nil }
    var dates: [RawDate] = []
    DateScanner.scan(bytes, line, into: &dates)
    if dates.isEmpty, let date = NumeralDate.atEnd(of: line, bytes) { dates = [date] }
    guard dates.count == 1, let date = dates.first, date.isFull, date.range.end == line.end else { return nil }
    if date.range.start == line.start { return date }
    let before = head(bytes, line, date)
    return OrganKind.endsAsOrgan(before) && before.count <= 30 ? date : nil
  }

  private static func head(_ bytes: Span<UInt8>, _ line: TextRange, _ date: RawDate) -> ContiguousArray<UInt16> {
    var words = Folded()
    words.append(bytes, Int(line.start), Int(date.range.start))
    return words.units
  }

  /// The organ on the date's own line or the nearest filled line above it.
  private static func organ(
    _ bytes: Span<UInt8>, _ text: SourceText, _ line: TextRange, _ date: RawDate, above dateLine: Int, first: Int
  ) -> TextRange? {
    if date.range.start > line.start {
      return TextRange(Int(line.start), Scalars.trimBlanks(bytes, Int(line.start), Int(date.range.start)))
    }
    var index = dateLine - 1
    while index > first, index >= dateLine - 4 {
      let range = trimmed(bytes, text.lineRange(index))
      if !range.isEmpty {
        var words = Folded()
        words.append(bytes, Int(range.start), Int(range.end))
        let isName =
          words.count <= 30 && words.count >= 2 && OrganKind.endsAsOrgan(words.units)
          && !HeadingReader.endsSentence(bytes, Int(range.start), Int(range.end))
        return isName ? range : nil
      }
      index -= 1
    }
    return nil
  }
}

extension SourceText {
  /// The start of a sign-off's first line.
  package func start(of signOff: SignOff?) -> UInt32? {
    guard let organ = signOff?.organ?.start ?? signOff?.date?.range.start else { return nil }
    return lineRange(line(at: min(organ, signOff?.date?.range.start ?? organ))).start
  }
}
