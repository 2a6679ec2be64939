import AnnualReport

extension Encoding {
  /// The encoding of bytes of which nothing is known, and their text: by the byte-order mark, else UTF-8 where they are
  /// valid in it, else GB18030. A page's `charset` tips the scales where the bytes allow both, and names encodings that
  /// are not read.
  static func detected(
    in bytes: ContiguousArray<UInt8>, isHTML: Bool
  ) throws(FileProblem) -> (Encoding, text: ContiguousArray<UInt8>) {
    if let marked = try marked(bytes) { return (marked, try marked.decoded(bytes)) }
    let label = isHTML ? declaredLabel(in: bytes) : nil
    let declared = label.flatMap { Encoding(label: $0) }
    guard firstInvalidByte(in: bytes) != nil else {
      // Pairs of GBK may happen to be valid UTF-8; sequences of three bytes hardly ever do, page after page.
      if declared == .gb18030, !isMostlyUTF8(bytes), let text = try? GB18030().decoded(bytes) {
        return (.gb18030, text)
      }
      return (.utf8, bytes)
    }
    if let label, unread.contains(where: { label.hasPrefix($0) }) { throw .unreadEncoding(label) }
    if isMostlyUTF8(bytes) { return (.utf8, try Encoding.utf8.decoded(bytes)) }
    if let zero = bytes.firstIndex(of: 0) {
      throw .zeroByte(row: bytes[..<zero].count { $0 == 0x0A } + 1)
    }
    return (.gb18030, try GB18030().decoded(bytes))
  }

  /// The encoding that a byte-order mark names.
  private static func marked(_ bytes: ContiguousArray<UInt8>) throws(FileProblem) -> Encoding? {
    let lead = bytes.prefix(4)
    if lead.elementsEqual([0xFF, 0xFE, 0, 0]) || lead.elementsEqual([0, 0, 0xFE, 0xFF]) {
      throw .unreadEncoding("utf-32")
    }
    if lead.starts(with: [0xFF, 0xFE]) { return .utf16LE }
    if lead.starts(with: [0xFE, 0xFF]) { return .utf16BE }
    if lead.starts(with: [0xEF, 0xBB, 0xBF]) { return .utf8 }
    return lead.elementsEqual([0x84, 0x31, 0x95, 0x33]) ? .gb18030 : nil
  }

  /// Encodings of East Asia whose text may pass for GB18030, by the beginnings of their labels.
  private static let unread = ["big5", "shift", "sjis", "euc-", "iso-2022"]

  /// What a page's first 1024 bytes declare as its `charset`, in small letters; the first declaration counts.
  static func declaredLabel(in bytes: ContiguousArray<UInt8>) -> String? {
    let head = bytes.prefix(1024).map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
    let key = Array("charset".utf8)
    var index = 0
    func skip(_ bytes: String) {
      while index < head.count, bytes.utf8.contains(head[index]) { index += 1 }
    }
    while index + key.count < head.count {
      guard head[index..<(index + key.count)].elementsEqual(key) else {
        index += 1
        continue
      }
      index += key.count
      skip(" \t\r\n")
      guard index < head.count, head[index] == 0x3D else { continue }
      index += 1
      skip(" \t\r\n\"'")
      let label = head[index...].prefix { byte in
        byte >= 0x61 && byte <= 0x7A || byte >= 0x30 && byte <= 0x3A || byte == 0x2D || byte == 0x5F
      }
      if !label.isEmpty { return String(decoding: label, as: UTF8.self) }
    }
    return nil
  }
}
