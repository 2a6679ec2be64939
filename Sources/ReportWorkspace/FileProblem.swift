import ReportLint

/// Why a file could not be read or written.
public enum FileProblem: Error, Hashable, Sendable {
  /// There is no such file or folder.
  case notFound
  /// Reading or writing is not permitted.
  case forbidden
  /// A folder where a file was expected, or the reverse.
  case isFolder, isNoFolder
  /// Larger than ``SourceFile/sizeLimit``.
  case tooLarge
  /// Symbolic links lead in a circle.
  case linksInCircle
  /// The file system is full or read-only.
  case noSpace, readOnlySystem
  /// The file was changed by someone else between reading and writing.
  case changedMeanwhile
  /// The bytes are no UTF-8: what they look like, and the row (1-based) of the first byte that cannot be read.
  case notUTF8(ForeignEncoding, row: Int)
  /// Another refusal of the system, by its number.
  case system(Int32)

  /// What happened, in one line, without the file's name.
  public var wording: Wording {
    switch self {
    case .notFound: Wording(zh: "文件或文件夹不存在", en: "no such file or folder")
    case .forbidden: Wording(zh: "没有权限", en: "permission denied")
    case .isFolder: Wording(zh: "是文件夹，不是文件", en: "is a folder, not a file")
    case .isNoFolder: Wording(zh: "路径中有一段不是文件夹", en: "a part of the path is not a folder")
    case .tooLarge: Wording(zh: "文件达到或超过 1 GiB，未检查", en: "1 GiB or larger, not checked")
    case .linksInCircle: Wording(zh: "符号链接循环", en: "symbolic links lead in a circle")
    case .noSpace: Wording(zh: "磁盘空间不足", en: "no space left on the disk")
    case .readOnlySystem: Wording(zh: "文件系统只读", en: "the file system is read-only")
    case .changedMeanwhile:
      Wording(zh: "检查期间文件被其他程序修改，未写入", en: "changed by another program meanwhile, not written")
    case .notUTF8(let encoding, let row):
      Wording(
        zh: "不是 UTF-8 编码（第 \(row) 行起\(encoding.wording.zh)），未检查；请另存为 UTF-8",
        en: "not UTF-8 (from row \(row); \(encoding.wording.en)), not checked; save it as UTF-8")
    case .system(let number):
      Wording(
        zh: "系统错误 \(number)（\(System.text(of: number))）", en: "system error \(number) (\(System.text(of: number)))")
    }
  }
}

/// What bytes that are no UTF-8 look like.
public enum ForeignEncoding: Hashable, Sendable {
  /// Begins with the byte-order mark of UTF-16 or UTF-32.
  case utf16, utf32
  /// Pairs of bytes as GBK and GB18030 have them.
  case gb18030
  /// A few stray bytes, or nothing known.
  case unknown

  var wording: Wording {
    switch self {
    case .utf16: Wording(zh: "似为 UTF-16", en: "looks like UTF-16")
    case .utf32: Wording(zh: "似为 UTF-32", en: "looks like UTF-32")
    case .gb18030: Wording(zh: "似为 GBK/GB18030", en: "looks like GBK/GB18030")
    case .unknown: Wording(zh: "有无法识别的字节", en: "bytes that cannot be read")
    }
  }
}
