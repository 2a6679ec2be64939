import AnnualReport
import Foundation
import Testing

@testable import ReportWorkspace

@Suite("GB18030's table")
struct EncodingTableTests {
  /// FNV-1a, 64 bits, over three bytes for each code point, the highest first.
  private func checksum(_ codePoints: some Sequence<UInt32>) -> UInt64 {
    var sum: UInt64 = 0xCBF2_9CE4_8422_2325
    for codePoint in codePoints {
      for shift in [16, 8, 0] { sum = (sum ^ UInt64(codePoint >> shift & 0xFF)) &* 0x100_0000_01B3 }
    }
    return sum
  }

  private static let pairs: [Bytes] = (0x81...0xFE).flatMap { lead in
    (0x40...0xFE).filter { $0 != 0x7F }.map { Bytes([UInt8(lead), UInt8($0)]) }
  }

  private static func four(_ linear: Int) -> Bytes {
    [
      UInt8(0x81 + linear / 12600), UInt8(0x30 + linear / 1260 % 10), UInt8(0x81 + linear / 10 % 126),
      UInt8(0x30 + linear % 10),
    ]
  }

  private func codePoints(_ codes: some Sequence<Bytes>) throws -> [UInt32] {
    let text = try Encoding.gb18030.decoded(Bytes(codes.joined()))
    return String(decoding: text, as: UTF8.self).unicodeScalars.map(\.value)
  }

  /// Where this table leaves Python's (2000): what Python has instead.
  private static let pythons: [UInt32: UInt32] = [
    0xA3A0: 0xE5E5, 0xA6D9: 0xE78D, 0xA6DA: 0xE78E, 0xA6DB: 0xE78F, 0xA6DC: 0xE790, 0xA6DD: 0xE791, 0xA6DE: 0xE792,
    0xA6DF: 0xE793, 0xA6EC: 0xE794, 0xA6ED: 0xE795, 0xA6F3: 0xE796, 0xA8BC: 0xE7C7, 0xFE59: 0xE81E, 0xFE61: 0xE826,
    0xFE66: 0xE82B, 0xFE67: 0xE82C, 0xFE6D: 0xE832, 0xFE7E: 0xE843, 0xFE90: 0xE854, 0xFEA0: 0xE864,
  ]

  @Test("every code of two bytes stands for what Python's codec has, the later editions' changes apart")
  func twoBytes() throws {
    var codePoints = try codePoints(Self.pairs)
    try #require(codePoints.count == 23_940 && Self.pairs.count == 23_940)
    for (place, bytes) in Self.pairs.enumerated() {
      guard let pythons = Self.pythons[UInt32(bytes[0]) << 8 | UInt32(bytes[1])] else { continue }
      #expect(codePoints[place] != pythons)
      codePoints[place] = pythons
    }
    #expect(checksum(codePoints) == 0x9447_2A4F_2666_8BE5)
  }

  @Test("every code of four bytes of the first plane stands for what Python's codec has, U+1E3F apart")
  func fourBytes() throws {
    var codePoints = try codePoints((0..<39_420).map(Self.four))
    let place = try #require(codePoints.firstIndex(of: 0xE7C7))
    codePoints[place] = 0x1E3F
    #expect(codePoints.count == 39_420 && checksum(codePoints) == 0x87B3_3EF8_B70A_0B0D)
    #expect(try self.codePoints([189_000, 189_000 + 0xFFFFF].map(Self.four)) == [0x10000, 0x10FFFF])
    #expect(throws: FileProblem.undecodable(.gb18030, row: 1)) { try Encoding.gb18030.decoded(Self.four(39_420)) }
  }

  @Test("every code point can be written and read again, but for nineteen of private use")
  func everyCodePoint() throws {
    var refused: [UInt32] = []
    var written = Bytes()
    var text = Bytes()
    // The first plane whole, of the others one in 257.
    for value in Array(UInt32(0x80)...0xFFFF) + Array(stride(from: 0x10000, through: 0x10FFFF, by: 257)) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      if GB18030().append(scalar, to: &written) {
        text += Bytes(String(scalar).utf8)
      } else {
        refused.append(value)
      }
    }
    #expect(try Encoding.gb18030.decoded(written) == text)
    #expect(refused == Self.pythons.values.filter { $0 != 0xE7C7 }.sorted())
  }

  @Test("Foundation writes Han the same way")
  func foundation() throws {
    let encoding = String.Encoding(rawValue: 0x8000_0632)
    let han = (UInt32(0x4E00)...0x9FA5).compactMap(Unicode.Scalar.init)
    var text = String(String.UnicodeScalarView(han))
    text += "，。：；（）《》“”①②③ⅠⅡⅢ０１２３ＡＢ％—…\u{3000}"
    let data = try #require(text.data(using: encoding))
    #expect(try Encoding.gb18030.decoded(Bytes(data)).elementsEqual(text.utf8))
    #expect(try Encoding.gb18030.bytes([], applying: [.init(TextRange(0, 0), text)]) == Bytes(data))
  }
}
