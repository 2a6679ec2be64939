import AnnualReport
import JSON
import ReportLint

/// Reads a baseline. The first thing that cannot be understood is its problem: half a baseline is none.
struct BaselineReader {
  private let text: SourceText
  private(set) var problem: Finding?

  init(_ text: SourceText) { self.text = text }

  /// The names of an entry's members.
  enum Key: String, CaseIterable {
    case file, organ, year, section, table, row, column, rule, text, content, count, reason
  }

  mutating func read() -> [Baseline.Entry] {
    if let invalid = Encoding.firstInvalidByte(in: text.bytes) {
      complain(invalid..<(invalid + 1), BaselinePhrases.syntax)
      return []
    }
    do throws(JSONError) {
      // Two findings accepted into an empty list before it is saved: the editor inserts both at one place.
      return entries(try LocatedJSON(parsing: text.bytes, missesCommas: true))
    } catch {
      complain(error.offset..<(error.offset + 1), BaselinePhrases.syntax)
      return []
    }
  }

  private mutating func entries(_ root: LocatedJSON) -> [Baseline.Entry] {
    guard let members = root.members else {
      complain(root.range, BaselinePhrases.noBaseline)
      return []
    }
    var entries: [Baseline.Entry] = []
    var hasVersion = false
    for member in members {
      switch member.key {
      case "version":
        hasVersion = true
        if integer(member.value) != 1 { complain(member.value.range, BaselinePhrases.otherVersion) }
      case "findings":
        guard let list = member.value.array else {
          complain(member.value.range, BaselinePhrases.noBaseline)
          break
        }
        for element in list {
          if let entry = entry(element) { entries.append(entry) }
          if problem != nil { return [] }
        }
      default: complain(member.keyRange, BaselinePhrases.unknownKey(member.key))
      }
    }
    if !hasVersion { complain(root.range, BaselinePhrases.noBaseline) }
    return problem == nil ? entries : []
  }

  private mutating func entry(_ value: LocatedJSON) -> Baseline.Entry? {
    guard let members = value.members else {
      complain(value.range, BaselinePhrases.noEntry)
      return nil
    }
    var strings: [Key: String] = [:]
    var numbers: [Key: Int] = [:]
    for member in members {
      guard let key = Key(rawValue: member.key) else {
        complain(member.keyRange, BaselinePhrases.unknownKey(member.key))
        return nil
      }
      switch key {
      case .year, .section, .count:
        guard let number = integer(member.value) else {
          complain(member.value.range, BaselinePhrases.wantsNumber)
          return nil
        }
        numbers[key] = number
      default:
        guard let string = member.value.string else {
          complain(member.value.range, BaselinePhrases.wantsString)
          return nil
        }
        strings[key] = string
      }
    }
    guard let file = strings[.file], let rule = strings[.rule], let content = strings[.content],
      numbers[.count, default: 1] > 0
    else {
      complain(value.range, BaselinePhrases.noEntry)
      return nil
    }
    let key = FindingKey(
      rule: rule, organ: strings[.organ], year: numbers[.year], table: strings[.table], row: strings[.row],
      column: strings[.column], section: numbers[.section], content: content)
    return Baseline.Entry(
      file: file, key: key, text: strings[.text] ?? "", count: numbers[.count, default: 1],
      reason: strings[.reason] ?? "")
  }

  private func integer(_ value: LocatedJSON) -> Int? {
    if case .scalar(let scalar) = value.value { scalar.int } else { nil }
  }

  private mutating func complain(_ range: Range<Int>, _ wording: Wording) {
    guard problem == nil else { return }
    let end = min(range.upperBound, text.count)
    var start = min(range.lowerBound, end)
    while start > 0, start < end, text.byte(at: start) & 0xC0 == 0x80 { start -= 1 }
    var last = start
    // One line at most: the whole file is no place.
    while last < end, text.byte(at: last) != 0x0A, text.byte(at: last) != 0x0D { last += 1 }
    while last < text.count, text.byte(at: last) & 0xC0 == 0x80 { last += 1 }
    problem = Finding(Baseline.ruleID, .error, TextRange(start, last), wording)
  }
}
