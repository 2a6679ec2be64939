import AnnualReport

extension Rule {
  static let periodMalformed = Rule(
    "period-malformed", .periods, .warning,
    title: Wording(zh: "统计期限的日期书写完整", en: "The dates of the statistics period are written out"), fixes: .safe,
    source: Wording(zh: "GB/T 9704—2012 7.3.5.4（成文日期的写法）参照适用", en: "GB/T 9704—2012, 7.3.5.4, by analogy")
  ) { dossier in
    guard let year = dossier.report.year else { return [] }
    return dossier.report.periods.compactMap { statement in
      guard statement.isMalformed, !statement.isUnreadable else { return nil }
      let written = Context.words(of: dossier.text, statement.range)
      return Finding(
        "period-malformed", .warning, statement.range,
        Wording(
          zh: "统计期限写作“\(written.string)”，日期不完整或多了数字；应写作“\(year)年1月1日至\(year)年12月31日”。",
          en: "The statistics period reads “\(written.string)”: a date is incomplete or has digits too many; write "
            + "“\(year)年1月1日至\(year)年12月31日”."),
        fixes: fix(statement, written, year, dossier).map { [$0] } ?? [])
    }
  }

  private static let joints = ["至", "到", "—", "–", "-", "~", "～"]

  /// The repair: only what differs is edited, so that line breaks inside torn text stay. Safe where nothing but a unit
  /// or a doubled digit is wrong, nil where no start is given.
  private static func fix(
    _ statement: PeriodStatement, _ written: Words, _ year: Int, _ dossier: Dossier
  ) -> Fix? {
    guard written.contains(anyOf: joints) else { return nil }
    let end = written.tail(afterAnyOf: joints)
    let start = Words(bytes: written.bytes.dropLast(end.bytes.count)).dropping(suffixes: joints)
    let opening = start.hasSuffix("起") ? "起" : ""
    let right = "\(year)年1月1日\(opening)至\(year)年12月31日" + (written.hasSuffix("止") ? "止" : "")
    // A year of its own may stand before the dates, in bytes that cannot be read.
    let before = Words(bytes: dossier.text.bytes[..<Int(statement.range.start)].suffix(8).filter { $0 > 0x20 })
    let isSafe =
      means(start.dropping(suffixes: ["起"]), "1月1", year) && means(end.dropping(suffixes: ["止"]), "12月31", year)
      && !before.hasSuffix("年") && !before.hasSuffix("度") && dossier.isYearCertain(apartFrom: statement.range)
    return Fix(
      Wording(zh: "改为“\(right)”", en: "Change to “\(right)”"),
      [dossier.text.smallestEdit(of: statement.range, to: right).spaced(as: statement.range, dossier.text)],
      isSafe ? .safe : .unsafe, isPreferred: true)
  }

  /// Whether a date is this day of the year but for a missing 日 or doubled digits of the year (`202024年12月31日`).
  private static func means(_ date: Words, _ day: String, _ year: Int) -> Bool {
    let rest = date.dropping(suffixes: ["日"]).string
    let digits = String(year)
    let years = (0...digits.utf8.count).flatMap { kept -> [String] in
      [String(digits.prefix(kept)) + digits, digits + String(digits.suffix(kept))]
    }
    return rest == day || years.contains { rest == "\($0)年\(day)" }
  }
}

extension Context {
  /// The words of a range, blanks left out.
  static func words(of text: SourceText, _ range: TextRange) -> Words {
    Words(bytes: text[range].utf8.filter { $0 > 0x20 })
  }
}

extension Edit {
  /// The edit with blanks between digits and Han characters where the statement it mends sets them so.
  fileprivate func spaced(as statement: TextRange, _ source: SourceText) -> Edit {
    func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
    func touch(_ left: UInt8, _ right: UInt8) -> Bool {
      isDigit(left) && right >= 0x80 || left >= 0x80 && isDigit(right)
    }
    let written = Array(source[statement].utf8)
    let hasBlanks = written.indices.dropFirst(2).contains {
      written[$0 - 1] == 0x20 && touch(written[$0 - 2], written[$0])
    }
    guard hasBlanks, !text.isEmpty else { return self }
    var last = range.start > statement.start ? source.byte(at: Int(range.start) - 1) : 0x20
    var spaced: [UInt8] = []
    for byte in text.utf8 {
      if touch(last, byte) { spaced.append(0x20) }
      spaced.append(byte)
      last = byte
    }
    if range.end < statement.end, touch(last, source.byte(at: Int(range.end))) { spaced.append(0x20) }
    return Edit(range, String(decoding: spaced, as: UTF8.self))
  }
}

extension SourceText {
  /// The edit that makes a range read `right`, blanks aside, touching only what lies between the first and the last
  /// difference.
  func smallestEdit(of range: TextRange, to right: String) -> Edit {
    var start = Int(range.start)
    var end = Int(range.end)
    var target = Array(right.utf8)[...]
    while start < end, let first = target.first {
      if byte(at: start) <= 0x20 {
        start += 1
      } else if byte(at: start) == first {
        start += 1
        target = target.dropFirst()
      } else {
        break
      }
    }
    while end > start, let last = target.last {
      if byte(at: end - 1) <= 0x20 {
        end -= 1
      } else if byte(at: end - 1) == last {
        end -= 1
        target = target.dropLast()
      } else {
        break
      }
    }
    // An edit must not begin or end inside a code point.
    while start > Int(range.start), isContinuation(start) || target.first.map({ $0 & 0xC0 == 0x80 }) ?? false {
      start -= 1
      target = [byte(at: start)] + target
    }
    while end < Int(range.end), isContinuation(end) {
      target = target + [byte(at: end)]
      end += 1
    }
    return Edit(TextRange(start, end), String(decoding: target, as: UTF8.self))
  }

  private func isContinuation(_ offset: Int) -> Bool { byte(at: offset) & 0xC0 == 0x80 }
}
