import FixtureSupport
import Foundation
import JSON
import Testing

extension SplitMix64 {
  mutating func value(_ depth: Int = 0) -> JSON {
    switch Int.random(in: 0..<(depth > 4 ? 6 : 9), using: &self) {
    case 0: return .null
    case 1: return .bool(Bool.random(using: &self))
    case 2: return .integer(Int(truncatingIfNeeded: next() >> UInt64.random(in: 0..<64, using: &self)))
    case 3: return .number(Double.random(in: -1e6...1e6, using: &self))
    case 4, 5: return .string(string())
    case 6: return .array((0..<Int.random(in: 0..<5, using: &self)).map { _ in value(depth + 1) })
    default:
      var object = JSONObject()
      for _ in 0..<Int.random(in: 0..<5, using: &self) { object[string()] = value(depth + 1) }
      return .object(object)
    }
  }

  mutating func string() -> String {
    let alphabet: [Unicode.Scalar] = [
      "a", "\"", "\\", "/", "\n", "\u{0}", "\u{1F}", "\u{7F}", "年", "\u{2000B}", "😀", "\u{301}", "é", "\u{2028}", "1",
      " ",
    ]
    var text = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0..<20, using: &self) {
      text.append(alphabet[Int.random(in: 0..<alphabet.count, using: &self)])
    }
    return String(text)
  }
}

/// Our value as Foundation's classes would hold it.
func foundation(_ value: JSON) -> Any {
  switch value {
  case .null: NSNull()
  case .bool(let value): NSNumber(value: value)
  case .integer(let value): NSNumber(value: value)
  case .number(let value): NSNumber(value: value)
  case .string(let value): value as NSString
  case .array(let elements): elements.map(foundation) as NSArray
  case .object(let object):
    Dictionary(object.members.map { ($0.key, foundation($0.value)) }, uniquingKeysWith: { $1 }) as NSDictionary
  case .encoded(let written): (try? JSON(parsing: written)).map(foundation) ?? NSNull()
  }
}

/// Whether Foundation's value says the same as ours.
func agrees(_ ours: JSON, _ theirs: Any) -> Bool {
  switch ours {
  case .null: return theirs is NSNull
  case .bool(let value): return (theirs as? NSNumber)?.boolValue == value
  case .integer(let value): return (theirs as? NSNumber)?.stringValue == String(value)
  case .number(let value):
    // Foundation keeps some numbers as decimals and loses the last binary digits on the way back.
    guard let theirs = (theirs as? NSNumber)?.doubleValue else { return false }
    return abs(theirs - value) <= 8 * value.ulp
  case .string(let value): return (theirs as? String).map { Array($0.utf8) == Array(value.utf8) } ?? false
  case .encoded(let written): return (try? JSON(parsing: written)).map { agrees($0, theirs) } ?? false
  case .array(let elements):
    guard let array = theirs as? [Any], array.count == elements.count else { return false }
    return zip(elements, array).allSatisfy(agrees)
  case .object(let object):
    guard let members = theirs as? [String: Any] else { return false }
    return object.members.allSatisfy { member in
      guard let theirs = members[member.key], let last = object[member.key] else { return false }
      return agrees(last, theirs)
    }
  }
}

@Suite struct JSONOracle {
  @Test func generatedValuesComeBack() throws {
    var dice = SplitMix64(seed: 20_241_121)
    for _ in 0..<3_000 {
      let value = dice.value()
      for pretty in [false, true] {
        let bytes = value.bytes(pretty: pretty)
        #expect(try JSON(parsing: bytes) == value)
        let theirs = try JSONSerialization.jsonObject(with: Data(bytes), options: [.fragmentsAllowed])
        #expect(agrees(value, theirs))
      }
      let theirs = try JSONSerialization.data(withJSONObject: foundation(value), options: [.fragmentsAllowed])
      let back = try JSON(parsing: ContiguousArray(theirs))
      #expect(agrees(back, foundation(value)))
    }
  }

  /// Whatever Foundation reads of mutated bytes we read equally, and what we read it reads; the few differences are
  /// named.
  @Test func mutatedBytesAreJudgedAsFoundationDoes() throws {
    var dice = SplitMix64(seed: 7)
    var accepted = 0
    let pieces: [[UInt8]] =
      ["[", "]", "{", "}", ",", ":", "\"", "\\", "\\u", "d800", "1", "-", ".", "e", "0", "true", " ", "\u{1}"]
      .map { Array($0.utf8) } + [[0xFF], [0xC0], [0xE5, 0xB9], [0xED, 0xA0, 0x80]]
    for _ in 0..<20_000 {
      var bytes = Array(dice.value(3).bytes())
      for _ in 0..<Int.random(in: 0..<3, using: &dice) {
        let at = Int.random(in: 0...bytes.count, using: &dice)
        if Bool.random(using: &dice), at < bytes.count {
          bytes.remove(at: at)
        } else {
          bytes.insert(contentsOf: pieces[Int.random(in: 0..<pieces.count, using: &dice)], at: at)
        }
      }
      let theirs = try? JSONSerialization.jsonObject(with: Data(bytes), options: [.fragmentsAllowed])
      switch verdict(ContiguousArray(bytes)) {
      case .success(let ours):
        accepted += 1
        // Foundation also refuses numbers it cannot hold; we never accept more than it does otherwise.
        let value = try #require(theirs, "refused by Foundation: \(String(decoding: bytes, as: UTF8.self))")
        #expect(agrees(ours, value), "\(String(decoding: bytes, as: UTF8.self))")
      case .failure(let error):
        #expect(error.offset <= bytes.count)
        if theirs != nil {
          // Foundation is laxer about lone surrogates and bytes that are not UTF-8 in places, and about NUL around a
          // value.
          #expect([.invalidUTF8, .loneSurrogate].contains(error.reason), "\(error) \(bytes)")
        }
      }
    }
    #expect(accepted > 5_000)
  }

  @Test func anyBytesAreSurvived() {
    var dice = SplitMix64(seed: 3)
    for _ in 0..<50_000 {
      let count = Int.random(in: 0..<40, using: &dice)
      let bytes = ContiguousArray((0..<count).map { _ in UInt8.random(in: 0...255, using: &dice) })
      if case .success(let value) = verdict(bytes) { #expect((try? JSON(parsing: value.bytes())) == value) }
    }
  }
}
