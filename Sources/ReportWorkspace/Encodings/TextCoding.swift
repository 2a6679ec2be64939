import AnnualReport
import ReportLint

/// A way of writing code points as bytes, read one code point at a time.
protocol TextCoding {
  /// The encoding it is.
  var encoding: Encoding { get }
  /// Whether a byte below 0x80, where a code point begins, is that character of ASCII.
  static var keepsASCII: Bool { get }
  /// The code point at a byte of `bytes` and the number of its bytes: 0 where they are none.
  func codePoint(in bytes: Span<UInt8>, at index: Int) -> (value: UInt32, length: Int)
  /// Appends a code point; false where the encoding has none.
  func append(_ scalar: Unicode.Scalar, to bytes: inout ContiguousArray<UInt8>) -> Bool
}

extension TextCoding {
  /// The text of `bytes` as UTF-8. Refuses what cannot be decoded, by the row it stands in.
  func decoded(_ bytes: ContiguousArray<UInt8>) throws(FileProblem) -> ContiguousArray<UInt8> {
    // Han has two bytes here and three in UTF-8; a single byte may become three.
    let block = min(1 << 14, bytes.count)
    var output = ContiguousArray<UInt8>(repeating: 0, count: bytes.count / 2 * 3 + 3 * block + 16)
    var index = 0
    var filled = 0
    while index < bytes.count {
      if output.count - filled < 3 * block + 16 {
        output.append(contentsOf: repeatElement(0, count: bytes.count + 3 * block + 16))
      }
      let end = min(index + block, bytes.count)
      var span = output.mutableSpan
      (index, filled) = decode(bytes.span, from: index, to: end, into: &span, at: filled)
      if index < end {
        output.removeLast(output.count - filled)
        throw .undecodable(encoding, row: SourceText(output).lineCount)
      }
    }
    output.removeLast(output.count - filled)
    return output
  }

  /// Decodes the code points that begin in a stretch, which must find room; stops before what cannot be decoded.
  /// Returns where reading and writing stopped.
  @inline(__always)
  private func decode(
    _ input: Span<UInt8>, from start: Int, to end: Int, into output: inout MutableSpan<UInt8>, at offset: Int
  ) -> (index: Int, offset: Int) {
    var index = start
    var filled = offset
    while index < end {
      if Self.keepsASCII, input[index] < 0x80 {
        output[filled] = input[index]
        index += 1
        filled += 1
        continue
      }
      let (value, length) = codePoint(in: input, at: index)
      if length == 0 { break }
      index += length
      if value < 0x80 {
        output[filled] = UInt8(truncatingIfNeeded: value)
        filled += 1
      } else if value < 0x800 {
        output[filled] = UInt8(truncatingIfNeeded: 0xC0 | value >> 6)
        output[filled + 1] = UInt8(truncatingIfNeeded: 0x80 | value & 0x3F)
        filled += 2
      } else if value < 0x10000 {
        output[filled] = UInt8(truncatingIfNeeded: 0xE0 | value >> 12)
        output[filled + 1] = UInt8(truncatingIfNeeded: 0x80 | value >> 6 & 0x3F)
        output[filled + 2] = UInt8(truncatingIfNeeded: 0x80 | value & 0x3F)
        filled += 3
      } else {
        output[filled] = UInt8(truncatingIfNeeded: 0xF0 | value >> 18)
        output[filled + 1] = UInt8(truncatingIfNeeded: 0x80 | value >> 12 & 0x3F)
        output[filled + 2] = UInt8(truncatingIfNeeded: 0x80 | value >> 6 & 0x3F)
        output[filled + 3] = UInt8(truncatingIfNeeded: 0x80 | value & 0x3F)
        filled += 4
      }
    }
    return (index, filled)
  }

  /// See ``Encoding/bytes(_:applying:)``.
  func bytes(
    _ original: ContiguousArray<UInt8>, applying edits: [Edit]
  ) throws(FileProblem) -> ContiguousArray<UInt8> {
    var place = Place()
    var output = ContiguousArray<UInt8>()
    output.reserveCapacity(original.count + edits.count * 16)
    for edit in edits {
      let kept = place.index
      guard advance(&place, to: edit.range.start, in: original) else {
        throw .unwritable(encoding, row: place.row)
      }
      output.append(contentsOf: original[kept..<place.index])
      for scalar in edit.text.unicodeScalars {
        guard append(scalar, to: &output) else { throw .unwritable(encoding, row: place.row) }
      }
      guard advance(&place, to: edit.range.end, in: original) else {
        throw .unwritable(encoding, row: place.row)
      }
    }
    output.append(contentsOf: original[place.index...])
    return output
  }

  /// Goes on to an offset of the decoded text; false where no code point begins there.
  private func advance(_ place: inout Place, to offset: UInt32, in bytes: ContiguousArray<UInt8>) -> Bool {
    let span = bytes.span
    while place.offset < Int(offset), place.index < span.count {
      let (value, length) = codePoint(in: span, at: place.index)
      if length == 0 { return false }
      place.index += length
      place.offset += value < 0x80 ? 1 : value < 0x800 ? 2 : value < 0x10000 ? 3 : 4
      if value == 0x0A { place.row += 1 }
    }
    return place.offset == Int(offset)
  }
}

/// A place between two code points: in the file's bytes, in the decoded text, and its row (1-based).
private struct Place {
  var index = 0
  var offset = 0
  var row = 1
}
