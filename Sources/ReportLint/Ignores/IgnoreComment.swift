import AnnualReport

/// A comment that speaks to Nianbao: `<!-- nianbao-ignore t3-row-total, t3-balance: reason -->`.
public struct IgnoreComment: Sendable {
  /// What a comment reaches.
  public enum Reach: Sendable {
    /// `nianbao-ignore`: the block behind it (title, heading, paragraph, table), or within a table the next row.
    case next
    /// `nianbao-ignore-file`: the whole document.
    case file
  }
  /// A rule it names.
  public struct Name: Sendable {
    /// The id as it is written, right or wrong.
    public let id: String
    /// Where it stands.
    public let range: TextRange
  }

  /// The comment, from `<!--` to `-->`, in the document.
  public let range: TextRange
  /// The word it begins with.
  public let keyword: TextRange
  /// What it reaches; nil where its first word says neither.
  public let reach: Reach?
  /// The rules it names, in order.
  public let names: [Name]
  /// Why, as it is written; nil where nothing is said.
  public let reason: TextRange?

  /// Reads a comment; nil where it does not begin with `nianbao-` or does not end.
  init?(_ text: SourceText, _ comment: TextRange) {
    var reader = Reader(text: text, offset: Int(comment.start) + 4, end: Int(comment.end) - 3)
    guard reader.offset < reader.end, text[TextRange(reader.end, reader.end + 3)] == "-->" else { return nil }
    reader.skipBlanks()
    let word = reader.word()
    let keyword = text[word]
    guard keyword.hasPrefix("nianbao-") else { return nil }
    self.range = comment
    self.keyword = word
    self.reach = ["nianbao-ignore": Reach.next, "nianbao-ignore-file": .file][keyword]
    var names: [Name] = []
    while reader.skipSeparators() {
      let range = reader.word()
      names.append(Name(id: text[range], range: range))
    }
    self.names = names
    reader.skipMark()
    let reason = text.trimmed(TextRange(reader.offset, reader.end))
    self.reason = reason.isEmpty ? nil : reason
  }

  /// Walks over the bytes of a comment.
  private struct Reader {
    let text: SourceText
    var offset: Int
    let end: Int

    private func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte >= 0x09 && byte <= 0x0D }
    private func stands(_ a: UInt8, _ b: UInt8, _ c: UInt8) -> Bool {
      offset + 3 <= end && text.byte(at: offset) == a && text.byte(at: offset + 1) == b
        && text.byte(at: offset + 2) == c
    }
    /// How many bytes a comma takes here: , ， 、
    private var comma: Int {
      if text.byte(at: offset) == 0x2C { return 1 }
      return stands(0xEF, 0xBC, 0x8C) || stands(0xE3, 0x80, 0x81) ? 3 : 0
    }
    /// How many bytes a colon takes here: : ：
    private var colon: Int { text.byte(at: offset) == 0x3A ? 1 : stands(0xEF, 0xBC, 0x9A) ? 3 : 0 }

    mutating func skipBlanks() {
      while offset < end, isBlank(text.byte(at: offset)) { offset += 1 }
    }

    /// Passes over blanks and commas; whether a word follows.
    mutating func skipSeparators() -> Bool {
      while offset < end, isBlank(text.byte(at: offset)) || comma > 0 { offset += max(1, comma) }
      return offset < end && colon == 0
    }

    mutating func skipMark() { offset = min(end, offset + colon) }

    /// The word that begins here.
    mutating func word() -> TextRange {
      let start = offset
      while offset < end, !isBlank(text.byte(at: offset)), comma == 0, colon == 0 { offset += 1 }
      return TextRange(start, offset)
    }
  }
}
