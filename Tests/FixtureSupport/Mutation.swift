import AnnualReport

/// Damage done to a document, as people, converters and crawlers do it, and as nobody would.
public enum Mutation: CaseIterable, Sendable {
  case deleteLine, doubleLine, swapLines, tearLine, joinLines, widen, flipByte, insertByte, deleteBytes, cut, splice
  case tabsToBlanks, strayMark, carriageReturn, hugeNumber

  /// The damaged bytes.
  public func applied(
    to bytes: ContiguousArray<UInt8>, using random: inout SplitMix64
  ) -> ContiguousArray<UInt8> {
    var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map { ContiguousArray($0) }
    let at = random.below(lines.count)
    switch self {
    case .deleteLine: lines.remove(at: at)
    case .doubleLine: lines.insert(lines[at], at: at)
    case .swapLines: lines.swapAt(at, random.below(lines.count))
    case .tearLine:
      let place = random.below(lines[at].count + 1)
      let tail = ContiguousArray(lines[at][place...])
      lines[at].removeSubrange(place...)
      lines.insert(tail, at: at + 1)
    case .joinLines:
      if at + 1 < lines.count {
        lines[at] += lines[at + 1]
        lines.remove(at: at + 1)
      }
    case .widen: lines[at] = Mutation.widened(lines[at])
    case .strayMark: lines.insert(ContiguousArray(random.pick(Mutation.strays).utf8), at: at)
    case .tabsToBlanks:
      lines[at] = ContiguousArray(lines[at].map { $0 == 0x09 ? 0x20 : $0 })
    case .carriageReturn: lines[at].append(0x0D)
    case .hugeNumber: lines[at] += ContiguousArray("\t99999999999999999999".utf8)
    case .flipByte, .insertByte, .deleteBytes, .cut, .splice: return raw(bytes, using: &random)
    }
    return ContiguousArray(lines.joined(separator: CollectionOfOne(0x0A)))
  }

  private func raw(_ bytes: ContiguousArray<UInt8>, using random: inout SplitMix64) -> ContiguousArray<UInt8> {
    var bytes = bytes
    let at = random.below(bytes.count)
    switch self {
    case .flipByte where !bytes.isEmpty: bytes[at] = UInt8(truncatingIfNeeded: random.next())
    case .insertByte: bytes.insert(UInt8(truncatingIfNeeded: random.next()), at: at)
    case .deleteBytes where !bytes.isEmpty:
      bytes.removeSubrange(at..<min(bytes.count, at + random.pick(1...40)))
    case .cut: bytes.removeSubrange(at...)
    case .splice where !bytes.isEmpty:
      let from = random.below(bytes.count)
      let piece = Array(bytes[from..<min(bytes.count, from + random.pick(1...300))])
      bytes.insert(contentsOf: piece, at: at)
    default: break
    }
    return bytes
  }

  /// ASCII digits, brackets and letters of a line as their full-width forms.
  private static func widened(_ line: ContiguousArray<UInt8>) -> ContiguousArray<UInt8> {
    var out = ContiguousArray<UInt8>()
    for byte in line {
      if byte > 0x20, byte < 0x7F {
        out.append(contentsOf: String(UnicodeScalar(0xFF00 + UInt32(byte) - 0x20) ?? " ").utf8)
      } else {
        out.append(byte)
      }
    }
    return out
  }

  private static let strays = [
    "- 3 -", "— 4 —", "| --- | --- |", "| ", "\t\t\t", "---\t---", "总计商业", "三、", "0 0 0 0 0 0", "0", "## ", "一、",
    "（三）", "四、", "（七）总计", "\u{FEFF}", "𠀀𠀁", "2024年13月45日", "第二十条第（一）项", "至12月31日", "\u{3000}",
    "2019年政府信息公开工作年度报告", "政府信息公开工作年度报告",
  ]

  /// A few mutations, one after another.
  public static func several(
    on bytes: ContiguousArray<UInt8>, using random: inout SplitMix64
  ) -> ContiguousArray<UInt8> {
    var bytes = bytes
    for _ in 0..<random.pick(1...5) { bytes = random.pick(allCases).applied(to: bytes, using: &random) }
    return bytes
  }
}

extension MarkedText {
  /// The text with every line break a CRLF.
  public var withCRLF: MarkedText {
    var breaks: [(TextRange, [UInt8])] = []
    for (offset, byte) in bytes.enumerated() where byte == 0x0A && (offset == 0 || bytes[offset - 1] != 0x0D) {
      breaks.append((TextRange(offset, offset), [0x0D]))
    }
    return replacing(breaks)
  }

  /// The text behind a byte-order mark.
  public var withBOM: MarkedText { replacing([(TextRange(0, 0), [0xEF, 0xBB, 0xBF])]) }

  /// The text with one blank on each side of every tab.
  public var withBlanksAroundCells: MarkedText {
    var blanks: [(TextRange, [UInt8])] = []
    for (offset, byte) in bytes.enumerated() where byte == 0x09 {
      blanks.append((TextRange(offset, offset), [0x20]))
      blanks.append((TextRange(offset + 1, offset + 1), [0x20]))
    }
    return replacing(MarkedText.merged(blanks))
  }

  /// The text with a paragraph of four-byte characters before an offset that begins a line.
  public func withAstralParagraph(before offset: Int) -> MarkedText {
    replacing([(TextRange(offset, offset), Array("\n𠀀𠀁𠀂𠀃。\n\n".utf8))])
  }

  /// The text with the digits in the ranges full-width.
  public func withFullWidthDigits(in ranges: [TextRange]) -> MarkedText {
    var digits: [(TextRange, [UInt8])] = []
    for range in ranges.sorted(by: { $0.start < $1.start }) {
      for offset in Int(range.start)..<Int(range.end) where (0x30...0x39).contains(bytes[offset]) {
        digits.append((TextRange(offset, offset + 1), [0xEF, 0xBC, bytes[offset] - 0x30 + 0x90]))
      }
    }
    return replacing(digits)
  }

  /// The text with its tab-separated tables as GFM tables. A separator stands under the first row of every table; a table
  /// is what stands between two headings, so that blank lines inside one do not begin another.
  public var withPipes: MarkedText {
    var edits: [(TextRange, [UInt8])] = []
    var isInTable = false
    let text = SourceText(bytes)
    for line in 0..<text.lineCount {
      let range = text.lineRange(line)
      let content = bytes[Int(range.start)..<Int(range.end)]
      let tabs = content.indices.filter { bytes[$0] == 0x09 }
      if content.first == 0x23 { isInTable = false }
      guard !tabs.isEmpty else { continue }
      edits.append((TextRange(Int(range.start), Int(range.start)), Array("| ".utf8)))
      for tab in tabs { edits.append((TextRange(tab, tab + 1), Array(" | ".utf8))) }
      let separator = isInTable ? "" : "\n|" + String(repeating: " --- |", count: tabs.count + 1)
      edits.append((TextRange(Int(range.end), Int(range.end)), Array((" |" + separator).utf8)))
      isInTable = true
    }
    return replacing(MarkedText.merged(edits))
  }

  /// Insertions at one offset made one insertion.
  private static func merged(_ edits: [(TextRange, [UInt8])]) -> [(range: TextRange, bytes: [UInt8])] {
    var out: [(range: TextRange, bytes: [UInt8])] = []
    for (range, bytes) in edits {
      if let last = out.last, last.range == range, range.isEmpty {
        out[out.count - 1].bytes += bytes
      } else {
        out.append((range, bytes))
      }
    }
    return out
  }
}
