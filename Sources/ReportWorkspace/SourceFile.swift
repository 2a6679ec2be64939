import AnnualReport
import ReportLint

/// A file that was read: its text, and how and in what state it was read.
public struct SourceFile: Sendable {
  /// Files of this size and larger are refused: 1 GiB.
  public static let sizeLimit = 1 << 30

  /// The name it was asked for by.
  public let path: FilePath
  /// The text as UTF-8, a byte-order mark kept.
  public let text: SourceText
  /// The encoding of the file's own bytes.
  public let encoding: Encoding
  /// The file's own bytes; shared with the text where that is UTF-8.
  private let bytes: ContiguousArray<UInt8>
  /// What the file was like when it was read.
  let stamp: System.Stamp?

  /// Reads a file; the encoding is found out where none is given.
  public init(_ path: FilePath, encoding: Encoding? = nil) throws(FileProblem) {
    let (bytes, stamp) = try System.contents(of: path, limit: SourceFile.sizeLimit)
    try self.init(path, bytes, stamp, encoding)
  }

  /// Bytes that came another way (standard input) under a name; the encoding is found out where none is given.
  public init(
    _ path: FilePath, bytes: ContiguousArray<UInt8>, encoding: Encoding? = nil
  ) throws(FileProblem) {
    guard bytes.count < SourceFile.sizeLimit else { throw .tooLarge }
    try self.init(path, bytes, nil, encoding)
  }

  private init(
    _ path: FilePath, _ bytes: ContiguousArray<UInt8>, _ stamp: System.Stamp?, _ encoding: Encoding?
  ) throws(FileProblem) {
    self.path = path
    self.bytes = bytes
    self.stamp = stamp
    if let encoding {
      self.encoding = encoding
      self.text = SourceText(try encoding.decoded(bytes))
    } else {
      let isHTML = path.hasSuffix(".html") || path.hasSuffix(".htm")
      let (encoding, text) = try Encoding.detected(in: bytes, isHTML: isHTML)
      self.encoding = encoding
      self.text = SourceText(text)
    }
  }

  /// The file's own bytes with edits of ``text`` (in order and apart) made in them, in the file's own encoding: nothing
  /// outside the edits is touched. Refuses characters that the encoding has not.
  public func bytes(applying edits: [Edit]) throws(FileProblem) -> ContiguousArray<UInt8> {
    try encoding.bytes(bytes, applying: edits)
  }

  /// Makes edits of ``text`` (in order and apart) in the file: whole or not at all, in the file's own encoding, nothing
  /// outside the edits touched, permissions kept, a symbolic link left a link. Refuses when the file is no longer as it
  /// was read. A hard link to it keeps the old bytes, and extended attributes are not copied.
  public func replaceContents(applying edits: [Edit]) throws(FileProblem) {
    try System.replace(path, with: try bytes(applying: edits), expected: stamp)
  }

  /// Puts another text in the file's place as ``replaceContents(applying:)`` does: what both texts begin and end with
  /// is not touched.
  public func replaceContents(with text: SourceText) throws(FileProblem) {
    try replaceContents(applying: [SourceFile.difference(from: self.text.bytes, to: text.bytes)])
  }

  /// The one edit that leads from a text to another; it begins and ends between code points.
  static func difference(from old: ContiguousArray<UInt8>, to new: ContiguousArray<UInt8>) -> Edit {
    let shorter = min(old.count, new.count)
    var start = 0
    while start < shorter, old[start] == new[start] { start += 1 }
    func isInside(_ bytes: ContiguousArray<UInt8>, _ offset: Int) -> Bool {
      offset < bytes.count && bytes[offset] & 0xC0 == 0x80
    }
    while start > 0, isInside(old, start) || isInside(new, start) { start -= 1 }
    var tail = 0
    while tail < shorter - start, old[old.count - 1 - tail] == new[new.count - 1 - tail] { tail += 1 }
    while tail > 0, isInside(old, old.count - tail) || isInside(new, new.count - tail) { tail -= 1 }
    let text = String(decoding: new[start..<(new.count - tail)], as: UTF8.self)
    return Edit(TextRange(start, old.count - tail), text)
  }
}
