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
  /// Bytes that are none of the encoding; the row (1-based) of the first.
  case undecodable(Encoding, row: Int)
  /// A byte-order mark or a page names an encoding that is not read.
  case unreadEncoding(String)
  /// Neither UTF-8 nor text: the row (1-based) of the first zero byte.
  case zeroByte(row: Int)
  /// A character to be written, near the row (1-based), that the file's encoding has not.
  case unwritable(Encoding, row: Int)
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
    case .undecodable(let encoding, let row):
      Wording(
        zh: "第 \(row) 行有不符合 \(encoding.name) 编码的字节，未检查；可用 --encoding 指定编码",
        en: "row \(row): bytes that are no \(encoding.name), not checked; --encoding tells which encoding it is")
    case .unreadEncoding(let name):
      Wording(zh: "编码 \(name) 无法读取，未检查；请另存为 UTF-8", en: "encoding \(name) is not read, not checked; save it as UTF-8")
    case .zeroByte(let row):
      Wording(
        zh: "第 \(row) 行有零字节，未检查：不是文本，或是没有字节序标记的 UTF-16（可用 --encoding 指定）",
        en: "row \(row): a zero byte, not checked: no text, or UTF-16 without its mark (--encoding tells)")
    case .unwritable(let encoding, let row):
      Wording(
        zh: "第 \(row) 行的修复含有 \(encoding.name) 没有的字符，未写入",
        en: "row \(row): a repair has a character that \(encoding.name) has not, not written")
    case .system(let number):
      Wording(
        zh: "系统错误 \(number)（\(System.text(of: number))）", en: "system error \(number) (\(System.text(of: number)))")
    }
  }
}
