import AnnualReport
import ReportLint

/// How the bytes of a file stand for text.
public enum Encoding: String, CaseIterable, Hashable, Sendable {
  /// UTF-8.
  case utf8 = "utf-8"
  /// GB18030, and with it GBK, code page 936 and GB 2312, which are parts of it.
  case gb18030
  /// UTF-16, the low byte first.
  case utf16LE = "utf-16le"
  /// UTF-16, the high byte first.
  case utf16BE = "utf-16be"

  /// The encoding of a label as HTML and the command line have it, in any case; nil for a label of no encoding read here.
  public init?(label: String) {
    switch label.lowercased() {
    case "utf-8", "utf8": self = .utf8
    case "gb18030", "gbk", "x-gbk", "gb2312", "gb_2312-80", "cp936", "936": self = .gb18030
    case "utf-16le": self = .utf16LE
    case "utf-16be": self = .utf16BE
    default: return nil
    }
  }

  /// The name it goes by.
  var name: String {
    switch self {
    case .utf8: "UTF-8"
    case .gb18030: "GB18030"
    case .utf16LE: "UTF-16LE"
    case .utf16BE: "UTF-16BE"
    }
  }

  /// The text of `bytes` as UTF-8, a byte-order mark kept; UTF-8 is not copied. Refuses what cannot be decoded.
  func decoded(_ bytes: ContiguousArray<UInt8>) throws(FileProblem) -> ContiguousArray<UInt8> {
    switch self {
    case .utf8:
      guard let offset = Encoding.firstInvalidByte(in: bytes) else { return bytes }
      throw .undecodable(self, row: SourceText(ContiguousArray(bytes[..<offset])).lineCount)
    case .gb18030: return try GB18030().decoded(bytes)
    case .utf16LE: return try UTF16Coding(isBigEndian: false).decoded(bytes)
    case .utf16BE: return try UTF16Coding(isBigEndian: true).decoded(bytes)
    }
  }

  /// `original` with edits made in it. The edits' ranges are those of the decoded text, in order and apart; every byte
  /// outside them stays as it is, and so does an oddly written one.
  func bytes(
    _ original: ContiguousArray<UInt8>, applying edits: [Edit]
  ) throws(FileProblem) -> ContiguousArray<UInt8> {
    switch self {
    case .utf8: try UTF8Coding().bytes(original, applying: edits)
    case .gb18030: try GB18030().bytes(original, applying: edits)
    case .utf16LE: try UTF16Coding(isBigEndian: false).bytes(original, applying: edits)
    case .utf16BE: try UTF16Coding(isBigEndian: true).bytes(original, applying: edits)
    }
  }
}
