import AnnualReport
import FixtureSupport
import Foundation
import Testing

@testable import ReportWorkspace

typealias Bytes = ContiguousArray<UInt8>
typealias Encoding = ReportWorkspace.Encoding

extension ContiguousArray<UInt8> {
  /// Bytes from their hexadecimal digits.
  init(hex: String) {
    self = []
    var digits = hex.utf8.compactMap { Character(Unicode.Scalar($0)).hexDigitValue }[...]
    while let high = digits.popFirst(), let low = digits.popFirst() { append(UInt8(high << 4 | low)) }
  }
}

func detected(_ bytes: Bytes, isHTML: Bool = false) throws -> (encoding: Encoding, text: String) {
  let (encoding, text) = try Encoding.detected(in: bytes, isHTML: isHTML)
  return (encoding, String(decoding: text, as: UTF8.self))
}

@Suite("Encodings")
struct EncodingTests {
  /// As Python 3.11 encodes it, U+1E3F apart, which is A8BC since 2005 (`8135f437` in Python's table of 2000).
  static let sample = "年报告２０２４：—“①”€、㐀𠂇ｍḿ\r\n龥。"
  static let sampleInGB18030 = Bytes(
    hex: "c4eab1a8b8e6a3b2a3b0a3b2a3b4a3baa1aaa1b0a2d9a1b1a2e3a1a28139ee3995329031a3eda8bc0d0afd9ba1a3")
  static let sampleInUTF16LE = Bytes(
    hex: "745ea5624a5412ff10ff12ff14ff1aff14201c2060241d20ac200130003440d887dc4dff3f1e0d000a00a59f0230")
  static let sampleInUTF16BE = Bytes(
    stride(from: 0, to: sampleInUTF16LE.count, by: 2).flatMap { [sampleInUTF16LE[$0 + 1], sampleInUTF16LE[$0]] })

  @Test("known bytes are read, and written back the same")
  func samples() throws {
    for (encoding, bytes) in [
      (Encoding.utf8, Bytes(Self.sample.utf8)), (.gb18030, Self.sampleInGB18030), (.utf16LE, Self.sampleInUTF16LE),
      (.utf16BE, Self.sampleInUTF16BE),
    ] {
      #expect(try encoding.decoded(bytes).elementsEqual(Self.sample.utf8), "\(encoding)")
      #expect(try encoding.bytes([], applying: [.init(TextRange(0, 0), Self.sample)]) == bytes, "\(encoding)")
      #expect(try encoding.decoded([]) == [])
    }
  }

  @Test("the byte-order mark decides, and stays in the text")
  func marks() throws {
    for (mark, encoding, bytes) in [
      ("efbbbf", Encoding.utf8, Bytes(Self.sample.utf8)), ("84319533", .gb18030, Self.sampleInGB18030),
      ("fffe", .utf16LE, Self.sampleInUTF16LE), ("feff", .utf16BE, Self.sampleInUTF16BE),
    ] {
      let found = try detected(Bytes(hex: mark) + bytes)
      #expect(found.encoding == encoding)
      #expect(found.text.unicodeScalars.elementsEqual(("\u{FEFF}" + Self.sample).unicodeScalars))
    }
    #expect(throws: FileProblem.unreadEncoding("utf-32")) { try detected(Bytes(hex: "fffe00007f5e0000")) }
  }

  @Test("without a mark: UTF-8 where it is valid, else GB18030")
  func validity() throws {
    #expect(try detected(Bytes(Self.sample.utf8)) == (.utf8, Self.sample))
    #expect(try detected(Self.sampleInGB18030) == (.gb18030, Self.sample))
    #expect(try detected(Bytes("a\n".utf8)) == (.utf8, "a\n"))
    #expect(try detected(Bytes(hex: "80352e32cdf2d4aa")) == (.gb18030, "€5.2万元"))
  }

  @Test(
    "what cannot be decoded is refused by its encoding and row",
    arguments: [
      ("e5b9b4e68aa50a8080", .undecodable(.utf8, row: 2)),  // UTF-8, then stray bytes
      ("efbbbfb4", .undecodable(.utf8, row: 1)), ("610a0ac4eab1", .undecodable(.gb18030, row: 3)),
      ("c4ea0d0ab1a80dc4eaff", .undecodable(.gb18030, row: 3)), ("c4eab17f", .undecodable(.gb18030, row: 1)),
      ("c4ea0a81308130ff", .undecodable(.gb18030, row: 2)), ("c4ea0a813081", .undecodable(.gb18030, row: 2)),
      ("c4ea0a8431a530", .undecodable(.gb18030, row: 2)), ("c4eae3329a36", .undecodable(.gb18030, row: 1)),
      ("c4ea0a00", .zeroByte(row: 2)), ("fffe41", .undecodable(.utf16LE, row: 1)),
      ("fffe0a0040d8", .undecodable(.utf16LE, row: 2)), ("feff000add1e", .undecodable(.utf16BE, row: 2)),
      ("feff000ad8400041", .undecodable(.utf16BE, row: 2)), ("feff000a000ad840", .undecodable(.utf16BE, row: 3)),
    ] as [(String, FileProblem)])
  func refused(_ hex: String, _ problem: FileProblem) {
    #expect(throws: problem) { try detected(Bytes(hex: hex)) }
  }

  @Test("an encoding that is asked for is taken as it is")
  func asked() throws {
    let bytes = Bytes(hex: "c1aacda8")
    #expect(try SourceFile("-", bytes: bytes, encoding: .gb18030).text.bytes.elementsEqual("联通".utf8))
    #expect(throws: FileProblem.undecodable(.utf8, row: 1)) { try SourceFile("-", bytes: bytes, encoding: .utf8) }
    #expect(try SourceFile("-", bytes: Self.sampleInUTF16BE, encoding: .utf16BE).text.bytes == Bytes(Self.sample.utf8))
    for label in ["gbk", "GB2312", "gb18030", "cp936"] { #expect(Encoding(label: label) == .gb18030) }
    #expect(Encoding(label: "auto") == nil && Encoding(label: "utf-32") == nil)
  }

  @Test("a page's charset counts where the bytes allow it")
  func charset() throws {
    func page(_ charset: String, _ bytes: Bytes) -> Bytes {
      Bytes("<html><head><meta http-equiv=content-type content=\"text/html; charset=\(charset)\"></head>".utf8) + bytes
    }
    // 露梅 in GBK, and also ¶÷ in UTF-8.
    let ambiguous = Bytes(hex: "c2b6c3b7")
    #expect(try detected(page("GB2312", ambiguous), isHTML: true).text.hasSuffix("露梅"))
    #expect(try detected(page("GB2312", ambiguous)).encoding == .utf8)
    #expect(try detected(page("utf-8", ambiguous), isHTML: true).encoding == .utf8)
    #expect(try detected(page("gbk", Bytes(Self.sample.utf8)), isHTML: true).encoding == .utf8)
    #expect(try detected(page("gbk", Bytes("年报".utf8)), isHTML: true).encoding == .utf8)
    #expect(try detected(page("utf-8", Self.sampleInGB18030), isHTML: true).encoding == .gb18030)
    #expect(throws: FileProblem.unreadEncoding("big5")) { try detected(page("Big5", [0xA6, 0x7E]), isHTML: true) }
    #expect(try detected(page("big5", Bytes(Self.sample.utf8)), isHTML: true).encoding == .utf8)
    let far = Bytes(repeating: 0x20, count: 1024) + page("GB2312", ambiguous)
    #expect(try detected(far, isHTML: true).encoding == .utf8)
    #expect(Encoding.declaredLabel(in: Bytes("<meta CHARSET = 'GBK'>".utf8)) == "gbk")
    #expect(Encoding.declaredLabel(in: Bytes("charset charset=".utf8)) == nil)
    let folder = try Folder()
    #expect(try SourceFile(try folder.write("a.HTM", page("gbk", ambiguous))).encoding == .gb18030)
    #expect(try SourceFile(try folder.write("a.md", page("gbk", ambiguous))).encoding == .utf8)
  }

  @Test("no bytes trap, and what is read is valid", arguments: 0..<8)
  func anyBytes(_ seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    for _ in 0..<4000 {
      let isNear = random.next() % 2 == 0
      let bytes = Bytes(
        (0..<Int(random.next() % 40)).map { _ in
          // Half of them of bytes that can follow one another in GB18030.
          isNear
            ? [0x30, 0x39, 0x81, 0x84, 0x90, 0xFE, 0xA1, 0x7E, 0x0A, 0xD8][Int(random.next() % 10)]
            : UInt8(truncatingIfNeeded: random.next())
        })
      for encoding in Encoding.allCases {
        guard let text = try? encoding.decoded(bytes) else { continue }
        #expect(String(validating: text, as: UTF8.self) != nil)
        #expect(try encoding.bytes(bytes, applying: []) == bytes)
      }
      if let found = try? Encoding.detected(in: bytes, isHTML: isNear) {
        #expect(String(validating: found.text, as: UTF8.self) != nil)
      }
    }
  }

  @Test("large files: the same text as piece by piece")
  func large() throws {
    let oneByte = Bytes(repeating: 0x80, count: 100_000)
    #expect(try Encoding.gb18030.decoded(oneByte).elementsEqual(String(repeating: "€", count: 100_000).utf8))
    for count in [16_383, 16_384, 16_385] {
      let bytes = Bytes(repeating: 0x61, count: count) + Self.sampleInGB18030
      #expect(try Encoding.gb18030.decoded(bytes) == Bytes(repeating: 0x61, count: count) + Bytes(Self.sample.utf8))
    }
    let many = Array(repeating: Self.sampleInUTF16LE, count: 5000).joined()
    #expect(
      try Encoding.utf16LE.decoded(Bytes(many))
        == Bytes(Array(repeating: Array(Self.sample.utf8), count: 5000).joined()))
  }
}
