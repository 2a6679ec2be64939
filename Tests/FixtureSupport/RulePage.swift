import AnnualReport

/// A page of the handbook read as a test: `Fixtures/Rules/<id>.md`.
public struct RulePage: Sendable {
  /// What a block shows.
  public enum Purpose: String, Sendable {
    /// The rule finds exactly what is marked.
    case bad
    /// No rule finds anything at warning or above.
    case good
    /// The block before, after the first fix of each marked finding.
    case fixed
    /// A report that lies beside those of the next block.
    case beside
  }
  /// What stands under a block: one finding, or the title of one of its fixes.
  public struct Expectation: Sendable {
    /// The number of the mark.
    public var mark: Int
    /// `error`, `warning` or `info`; nil for the title of a fix.
    public var severity: String?
    /// A part of the Chinese message or title.
    public var text: String
  }
  /// A fenced block.
  public struct Block: Sendable {
    /// The line of the fence, counted from 1.
    public var line: Int
    /// What it shows.
    public var purpose: Purpose
    /// The report, base applied.
    public var text: MarkedText
    /// The reports beside it.
    public var beside: [MarkedText] = []
    /// Whether the block is tried as it stands only, without variations.
    public var isVerbatim: Bool
    /// What stands under it.
    public var expectations: [Expectation]
  }

  /// The rule's id, from the file's name.
  public let rule: String
  /// The prose: the page without its blocks and their expectations.
  public let prose: String
  /// The blocks in order.
  public let blocks: [Block]
  /// What is wrong with the page itself.
  public let faults: [String]

  /// Reads a page.
  public init(_ fixture: Fixture) {
    self.init(rule: fixture.name, source: fixture.string)
  }

  /// Reads a page from its source.
  public init(rule: String, source: String) {
    var reader = RulePageReader()
    reader.read(source.split(separator: "\n", omittingEmptySubsequences: false).map(String.init))
    self.rule = rule
    self.prose = RulePage.tidy(reader.prose)
    self.blocks = reader.blocks
    self.faults = reader.faults
  }

  /// Joins lines; blank lines never stand in pairs, at the beginning or at the end.
  private static func tidy(_ lines: [String]) -> String {
    var out: [String] = []
    for line in lines where !(line.isEmpty && out.last?.isEmpty != false) { out.append(line) }
    while out.last?.isEmpty == true { out.removeLast() }
    return out.joined(separator: "\n") + "\n"
  }
}

/// The state of reading a page.
private struct RulePageReader {
  var prose: [String] = []
  var blocks: [RulePage.Block] = []
  var faults: [String] = []
  private var beside: [MarkedText] = []

  mutating func read(_ lines: [String]) {
    var index = 0
    while index < lines.count {
      if lines[index].hasPrefix("```report") {
        let fence = index
        index += 1
        while index < lines.count, lines[index] != "```" { index += 1 }
        append(Array(lines[min(fence + 1, index)..<index]), info: lines[fence], at: fence + 1)
      } else if let expectation = expectation(lines[index]) {
        if blocks.isEmpty {
          faults.append("line \(index + 1): an expectation without a block")
        } else {
          blocks[blocks.count - 1].expectations.append(expectation)
        }
      } else {
        prose.append(lines[index])
      }
      index += 1
    }
  }

  /// `1: error 合计 4` or `1 fix: 改为`; a list mark or back ticks may stand around it.
  private func expectation(_ line: String) -> RulePage.Expectation? {
    var rest = Substring(line)
    if rest.hasPrefix("- ") { rest = rest.dropFirst(2) }
    if rest.hasPrefix("`") { rest = rest.dropFirst() }
    while rest.hasSuffix(" ") || rest.hasSuffix("\\") || rest.hasSuffix("`") { rest = rest.dropLast() }
    let digits = rest.prefix { $0.isASCII && $0.isNumber }
    guard let mark = Int(digits) else { return nil }
    rest = rest.dropFirst(digits.count)
    if rest.hasPrefix(" fix: ") { return .init(mark: mark, severity: nil, text: String(rest.dropFirst(6))) }
    for severity in ["error", "warning", "info"] where rest.hasPrefix(": " + severity) {
      let text = rest.dropFirst(severity.count + 2)
      return .init(mark: mark, severity: severity, text: text.hasPrefix(" ") ? String(text.dropFirst()) : String(text))
    }
    return nil
  }

  private mutating func append(_ lines: [String], info: String, at line: Int) {
    let words = info.dropFirst("```report".count).split(separator: " ").map(String.init)
    guard let purpose = words.first.flatMap(RulePage.Purpose.init) else {
      faults.append("line \(line): a block is bad, good, fixed or beside, not \(words.first ?? "nothing")")
      return
    }
    var text = lines.joined(separator: "\n") + "\n"
    if let base = words.first(where: { $0.hasPrefix("base=") })?.dropFirst(5) {
      let fixture = Fixture("Fixtures/Reports/" + base)
      if !fixture.exists { faults.append("line \(line): no \(fixture.path)") }
      let (result, problems) = Hunk.apply(lines, to: fixture.string)
      faults += problems.map { "line \(line): \($0)" }
      text = result
    }
    if purpose == .beside { return beside.append(MarkedText(text)) }
    blocks.append(
      .init(
        line: line, purpose: purpose, text: MarkedText(text), beside: beside,
        isVerbatim: words.contains("verbatim"), expectations: []))
    beside = []
  }
}

/// A run of `-` lines and the `+` lines that stand for them.
struct Hunk {
  var old: [String] = []
  var new: [String] = []

  /// Applies the hunks of a block to a base; answers the text and what did not match. A line that begins with neither `-`
  /// nor `+` ends a hunk and says nothing else.
  static func apply(_ lines: [String], to base: String) -> (String, [String]) {
    var text = base.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    var problems: [String] = []
    for hunk in read(lines) {
      let places = text.indices.filter { $0 + hunk.old.count <= text.count && matches(hunk.old, text, at: $0) }
      guard !hunk.old.isEmpty, places.count == 1, let place = places.first else {
        let why = hunk.old.isEmpty ? "nothing to replace before" : "\(places.count) places for"
        problems.append("\(why) \(hunk.old.first ?? hunk.new.first ?? "")")
        continue
      }
      text.replaceSubrange(place..<(place + hunk.old.count), with: hunk.new)
    }
    return (text.joined(separator: "\n"), problems)
  }

  private static func matches(_ old: [String], _ text: [String], at place: Int) -> Bool {
    for index in old.indices where text[place + index] != old[index] { return false }
    return true
  }

  private static func read(_ lines: [String]) -> [Hunk] {
    var hunks: [Hunk] = []
    var current = Hunk()
    for line in lines {
      if line.hasPrefix("+") {
        current.new.append(String(line.dropFirst()))
        continue
      }
      if !current.new.isEmpty || !line.hasPrefix("-") {
        if !current.old.isEmpty || !current.new.isEmpty { hunks.append(current) }
        current = Hunk()
      }
      if line.hasPrefix("-") { current.old.append(String(line.dropFirst())) }
    }
    if !current.old.isEmpty || !current.new.isEmpty { hunks.append(current) }
    return hunks
  }
}
