import AnnualReport

/// A file that was read: its text and the state it was read in.
public struct SourceFile: Sendable {
  /// Files of this size and larger are refused: 1 GiB.
  public static let sizeLimit = 1 << 30

  /// The name it was asked for by.
  public let path: FilePath
  /// The bytes; UTF-8, a byte-order mark kept.
  public let text: SourceText
  /// What the file was like when it was read.
  let stamp: System.Stamp?

  /// Reads a file.
  public init(_ path: FilePath) throws(FileProblem) {
    let (bytes, stamp) = try System.contents(of: path, limit: SourceFile.sizeLimit)
    if let problem = Encoding.problem(of: bytes) { throw problem }
    self.path = path
    self.text = SourceText(bytes)
    self.stamp = stamp
  }

  /// Bytes that came another way (standard input) under a name.
  public init(_ path: FilePath, bytes: ContiguousArray<UInt8>) throws(FileProblem) {
    guard bytes.count < SourceFile.sizeLimit else { throw .tooLarge }
    if let problem = Encoding.problem(of: bytes) { throw problem }
    self.path = path
    self.text = SourceText(bytes)
    self.stamp = nil
  }

  /// Puts other bytes in the file's place: whole or not at all, permissions kept, a symbolic link left a link. Refuses
  /// when the file is no longer as it was read. A hard link to it keeps the old bytes, and extended attributes are not
  /// copied.
  public func replaceContents(with text: SourceText) throws(FileProblem) {
    try System.replace(path, with: text.bytes, expected: stamp)
  }
}
