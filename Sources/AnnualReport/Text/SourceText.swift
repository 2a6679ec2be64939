/// The bytes of a document and where its lines begin.
///
/// Any bytes are a text: invalid UTF-8 is kept as it is. Line breaks are LF, CRLF and a lone CR, as LSP 3.17 counts them.
public struct SourceText: Sendable {
  /// The document, byte for byte. At most `UInt32.max` bytes.
  public private(set) var bytes: ContiguousArray<UInt8>
  /// Byte offset of the first byte of each line; never empty, the first element is 0.
  public private(set) var lineStarts: ContiguousArray<UInt32>

  /// A text over `bytes`.
  public init(_ bytes: ContiguousArray<UInt8>) {
    self.bytes = bytes
    self.lineStarts = SourceText.lines(of: bytes)
  }

  /// A text over the UTF-8 of `string`.
  public init(_ string: String) {
    self.init(ContiguousArray(string.utf8))
  }

  /// Length in bytes.
  public var count: Int { bytes.count }
  /// The range of the whole document.
  public var range: TextRange { TextRange(0, bytes.count) }
  /// Number of lines; the empty line after a final break counts.
  public var lineCount: Int { lineStarts.count }

  /// The byte at `offset`, or 0 outside the document.
  @inlinable public func byte(at offset: Int) -> UInt8 {
    offset >= 0 && offset < bytes.count ? bytes[offset] : 0
  }

  /// The line (0-based) that holds `offset`; an offset past the end lies on the last line.
  public func line(at offset: UInt32) -> Int {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }

  /// The bytes of a line (0-based) without its break; empty past the last line.
  public func lineRange(_ line: Int) -> TextRange {
    var range = fullLineRange(line)
    if range.end > range.start, bytes[Int(range.end) - 1] == 0x0A { range.end -= 1 }
    if range.end > range.start, bytes[Int(range.end) - 1] == 0x0D { range.end -= 1 }
    return range
  }

  /// The bytes of a line (0-based) with its break; empty past the last line.
  public func fullLineRange(_ line: Int) -> TextRange {
    guard line >= 0, line < lineStarts.count else { return TextRange(bytes.count, bytes.count) }
    let end = line + 1 < lineStarts.count ? lineStarts[line + 1] : UInt32(clamping: bytes.count)
    return TextRange(lineStarts[line], end)
  }

  /// The text of a range, invalid UTF-8 shown as U+FFFD; clamped to the document.
  public subscript(range: TextRange) -> String {
    let end = min(Int(range.end), bytes.count)
    let start = min(Int(range.start), end)
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }

  /// The text with `range` replaced; the range is clamped to the document.
  public func replacing(_ range: TextRange, with replacement: some Collection<UInt8>) -> SourceText {
    var copy = self
    copy.replace(range, with: replacement)
    return copy
  }

  /// Replaces `range` in place. Cost: one move of the bytes behind it and of the line starts behind it.
  public mutating func replace(_ range: TextRange, with replacement: some Collection<UInt8>) {
    let end = min(Int(range.end), bytes.count)
    let start = min(Int(range.start), end)
    let delta = replacement.count - (end - start)
    // Of a known type: measured with callgrind, a generic one takes ten times as long.
    bytes.replaceSubrange(start..<end, with: ContiguousArray(replacement))
    // Lines from the one before the edit are found again: a CR that stood before the edit may now meet an LF.
    let firstLine = max(0, line(at: UInt32(clamping: start)) - 1)
    var lastLine = firstLine
    while lastLine < lineStarts.count, Int(lineStarts[lastLine]) <= end { lastLine += 1 }
    if lastLine < lineStarts.count { lastLine += 1 }
    let scanStart = Int(lineStarts[firstLine])
    let scanEnd = lastLine < lineStarts.count ? Int(lineStarts[lastLine]) + delta : bytes.count
    var fresh = ContiguousArray<UInt32>()
    SourceText.appendLines(of: bytes, from: scanStart, to: scanEnd, into: &fresh)
    for line in lastLine..<max(lastLine, lineStarts.count) {
      lineStarts[line] = UInt32(clamping: Int(lineStarts[line]) + delta)
    }
    // `fresh` may end with the start of the line that follows the scanned stretch.
    if lastLine < lineStarts.count, let last = fresh.last, last == lineStarts[lastLine] { fresh.removeLast() }
    lineStarts.replaceSubrange((firstLine + 1)..<min(lastLine, lineStarts.count), with: fresh)
  }

  /// The line break used most in the document; LF where there is none.
  public var lineBreak: String {
    var crlf = 0
    var lf = 0
    for start in lineStarts.dropFirst().prefix(200) {
      if byte(at: Int(start) - 1) == 0x0A, byte(at: Int(start) - 2) == 0x0D { crlf += 1 } else { lf += 1 }
    }
    return crlf > lf ? "\r\n" : "\n"
  }

  private static func lines(of bytes: ContiguousArray<UInt8>) -> ContiguousArray<UInt32> {
    var starts: ContiguousArray<UInt32> = [0]
    appendLines(of: bytes, from: 0, to: bytes.count, into: &starts)
    return starts
  }

  private static func appendLines(
    of bytes: ContiguousArray<UInt8>, from start: Int, to end: Int, into starts: inout ContiguousArray<UInt32>
  ) {
    let span = bytes.span
    var offset = start
    while offset < end {
      // Room for lines of 32 bytes; where they are shorter, for twice as many as there are.
      starts.append(addingCapacity: max(starts.count, (end - offset) / 32 + 16)) { output in
        while offset &+ 8 <= end, output.freeCapacity >= 8 {
          var marks = span.breakMarks(offset)
          while marks != 0 {
            appendLine(behind: offset &+ marks.trailingZeroBitCount / 8, span, to: &output)
            marks &= marks &- 1
          }
          offset &+= 8
        }
        while offset < end, end - offset < 8, !output.isFull {
          appendLine(behind: offset, span, to: &output)
          offset += 1
        }
      }
    }
  }

  /// Appends the start of the line behind a byte, where that ends one.
  @inline(__always)
  private static func appendLine(behind offset: Int, _ bytes: Span<UInt8>, to starts: inout OutputSpan<UInt32>) {
    let byte = bytes[offset]
    let next = offset &+ 1
    guard byte == 0x0A || byte == 0x0D && (next >= bytes.count || bytes[next] != 0x0A) else { return }
    starts.append(UInt32(truncatingIfNeeded: next))
  }
}
