import Foundation
import JSON
import Testing

/// Reads a string literal of the test.
func read(_ text: String) throws -> JSON { try JSON(parsing: ContiguousArray(text.utf8)) }

/// What reading says: a value, or the reason and offset of refusal.
func verdict(_ bytes: ContiguousArray<UInt8>) -> Result<JSON, JSONError> {
  do throws(JSONError) { return .success(try JSON(parsing: bytes)) } catch { return .failure(error) }
}

@Suite struct JSONReading {
  @Test func scalars() throws {
    #expect(try read(" null\n") == .null)
    #expect(try read("true") == true)
    #expect(try read("\tfalse\r") == false)
    #expect(try read("\"\"") == "")
    #expect(try read("[]") == [])
    #expect(try read("{ }") == .object(JSONObject()))
  }

  @Test(arguments: [
    ("0", JSON.integer(0)), ("-1", .integer(-1)), ("9223372036854775807", .integer(.max)),
    ("-9223372036854775808", .integer(.min)), ("9223372036854775808", .number(9223372036854775808)),
    ("1.0", .number(1)), ("1e2", .number(100)), ("-0", .number(-0.0)), ("0.1", .number(0.1)),
    ("123456789012345678901234567890", .number(0x1.8EE90FF6C373Ep96)), ("1E-2", .number(0.01)),
  ])
  func numbersAreExact(_ text: String, _ value: JSON) throws {
    #expect(try read(text) == value)
  }

  @Test(arguments: [
    ("", JSONError.Reason.unexpectedEnd, 0), ("[", .unexpectedEnd, 1), ("[1", .unexpectedEnd, 2),
    ("[1,]", .unexpectedByte, 3), ("[,1]", .unexpectedByte, 1), ("{\"a\":1,}", .unexpectedByte, 7),
    ("{\"a\"}", .unexpectedByte, 4), ("{\"a\":}", .unexpectedByte, 5), ("{1:2}", .unexpectedByte, 1),
    ("[1}", .unexpectedByte, 2), ("{\"a\":1]", .unexpectedByte, 6), ("1 2", .trailingBytes, 2),
    ("01", .badNumber, 1), ("-", .unexpectedEnd, 1), ("-a", .badNumber, 1), ("1.", .unexpectedEnd, 2),
    ("1.e", .badNumber, 2), ("1e+", .unexpectedEnd, 3), ("+1", .unexpectedByte, 0), (".5", .unexpectedByte, 0),
    ("1e400", .numberTooLarge, 0), ("tru", .unexpectedEnd, 3), ("trux", .unexpectedByte, 3),
    ("nul]", .unexpectedByte, 3),
    ("\"\n\"", .controlCharacter, 1), ("\"\\x\"", .badEscape, 2), ("\"\\u12G4\"", .badEscape, 5),
    ("\"\\ud800\"", .loneSurrogate, 1), ("\"\\udc00\\ud800\"", .loneSurrogate, 1), ("\"a", .unexpectedEnd, 2),
    ("\"\\ud800\\u0041\"", .loneSurrogate, 1), ("NaN", .unexpectedByte, 0), ("'a'", .unexpectedByte, 0),
    ("\u{FEFF}1", .unexpectedByte, 0), ("[1 2]", .unexpectedByte, 3), ("\"\\", .unexpectedEnd, 2),
  ])
  func refusals(_ text: String, _ reason: JSONError.Reason, _ offset: Int) {
    guard case .failure(let error) = verdict(ContiguousArray(text.utf8)) else {
      Issue.record("accepted")
      return
    }
    #expect(error.reason == reason)
    #expect(error.offset == offset)
  }

  @Test func escapes() throws {
    #expect(try read(#""\"\\\/\b\f\n\r\t""#) == .string("\"\\/\u{8}\u{c}\n\r\t"))
    #expect(try read(#""\u5e74\u62A5\ud840\uDC0b!""#) == .string("年报\u{2000B}!"))
    // Halves sent one by one: one UTF-16 unit each.
    let halves = ContiguousArray(#""\ud83d\u5e74\ude00\ud83d\ud83d\ude00\ud83d""#.utf8)
    #expect(
      try JSON(parsing: halves, keepsHalves: true) == .string("\u{FFFD}年\u{FFFD}\u{FFFD}\u{1F600}\u{FFFD}"))
    #expect(try read("\"\u{0}\"".replacingOccurrences(of: "\u{0}", with: "\\u0000")) == .string("\u{0}"))
  }

  @Test(
    arguments: [
      [0x22, 0xFF, 0x22], [0x22, 0xC0, 0x80, 0x22], [0x22, 0xED, 0xA0, 0x80, 0x22],
      [0x22, 0xF4, 0x90, 0x80, 0x80, 0x22],
      [0x22, 0xE5, 0xB9, 0x22],
    ] as [[UInt8]])
  func invalidUTF8IsRefusedWithItsPlace(_ bytes: [UInt8]) {
    guard case .failure(let error) = verdict(ContiguousArray(bytes)) else { return #expect(Bool(false)) }
    #expect(error.reason == .invalidUTF8)
    #expect(error.offset == 1)
    guard case .failure(let second) = verdict(ContiguousArray(Array("[\"年\\n".utf8) + bytes.dropFirst())) else {
      return #expect(Bool(false))
    }
    #expect(second.reason == .invalidUTF8)
    #expect(second.offset == 7)
  }

  @Test func depthIsLimitedAndSafe() throws {
    let most = String(repeating: "[", count: 512) + String(repeating: "]", count: 512)
    let value = try read(most)
    #expect(value.bytes() == ContiguousArray(most.utf8))
    let more = ContiguousArray(repeating: UInt8(0x5B), count: 3_000_000)
    guard case .failure(let error) = verdict(more) else { return #expect(Bool(false)) }
    #expect(error.reason == .tooDeep)
    #expect(error.offset == 512)
  }

  @Test func aRangeIsReadAlone() throws {
    let bytes = ContiguousArray("xx[1,\"a\"]yy".utf8)
    #expect(try JSON(parsing: bytes, in: 2..<9) == [1, "a"])
    #expect(throws: JSONError.self) { try JSON(parsing: bytes, in: 2..<8) }
    #expect(throws: JSONError.self) { try JSON(parsing: bytes, in: 2..<5_000) }
  }
}

@Suite struct JSONValues {
  @Test func membersKeepTheirOrderAndTheLastCounts() throws {
    let value = try read(#"{"b":1,"a":2,"b":3}"#)
    #expect(value.object?.members.map(\.key) == ["b", "a", "b"])
    #expect(value["b"] == 3)
    #expect(value["c"] == nil)
    #expect(String(decoding: value.bytes(), as: UTF8.self) == #"{"b":1,"a":2,"b":3}"#)
    var object = try #require(value.object)
    object["a"] = nil
    object["c"] = ["x"]
    object["b"] = 4
    #expect(String(decoding: JSON.object(object).bytes(), as: UTF8.self) == #"{"b":1,"b":4,"c":["x"]}"#)
  }

  @Test func accessors() {
    #expect(JSON.number(3).int == 3)
    #expect(JSON.number(3.5).int == nil)
    #expect(JSON.number(1e300).int == nil)
    #expect(JSON.number(.nan).int == nil)
    #expect(JSON.string("a").int == nil)
    #expect(JSON.null.isNull)
    #expect(JSON.null["a"] == nil)
    #expect(([true] as JSON).array == [true])
    #expect((nil as JSON) == .null)
  }

  @Test func pretty() {
    let value: JSON = ["a": [1, [:], []], "年": ["b": nil]]
    let text = String(decoding: value.bytes(pretty: true), as: UTF8.self)
    #expect(
      text == """
        {
          "a": [
            1,
            {},
            []
          ],
          "年": {
            "b": null
          }
        }
        """)
    #expect(JSON.number(.infinity).bytes() == ContiguousArray("null".utf8))
  }
}
