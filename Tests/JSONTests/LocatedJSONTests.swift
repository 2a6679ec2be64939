import JSON
import Testing

extension LocatedJSON {
  /// The value without its places; of a name that stands twice both members are kept, as the strict reader keeps them.
  fileprivate var plain: JSON {
    switch value {
    case .scalar(let value): value
    case .array(let elements): .array(elements.map(\.plain))
    case .object(let members): .object(JSONObject(members.map { .init($0.key, $0.value.plain) }))
    }
  }
}

@Suite("JSON with comments and places") struct LocatedJSONTests {
  private func read(_ text: String) throws -> LocatedJSON { try LocatedJSON(parsing: ContiguousArray(text.utf8)) }

  private func refusal(_ text: String) -> JSONError? {
    do throws(JSONError) {
      _ = try LocatedJSON(parsing: ContiguousArray(text.utf8))
      return nil
    } catch { return error }
  }

  @Test("What the strict reader accepts, this one reads alike", arguments: 0..<300)
  func agrees(_ seed: UInt64) throws {
    var dice = Dice(state: seed)
    let value = dice.value()
    for pretty in [false, true] {
      let bytes = value.bytes(pretty: pretty)
      #expect(try LocatedJSON(parsing: bytes).plain == (try JSON(parsing: bytes)))
    }
  }

  @Test("The bytes of every value and name are its own", arguments: 0..<100)
  func places(_ seed: UInt64) throws {
    var dice = Dice(state: seed &+ 1_000)
    let bytes = dice.value().bytes(pretty: true)
    func check(_ value: LocatedJSON) throws {
      #expect(try JSON(parsing: bytes, in: value.range) == value.plain)
      for element in value.array ?? [] { try check(element) }
      for member in value.members ?? [] {
        #expect(try JSON(parsing: bytes, in: member.keyRange) == .string(member.key))
        try check(member.value)
      }
    }
    try check(try LocatedJSON(parsing: bytes))
  }

  @Test("Comments, a last comma and a byte-order mark may stand there")
  func lenience() throws {
    let text = "\u{FEFF}// a\n{ /* b * / **/ \"x\" /**/ : [1, 2,], // c\r\n \"y\": {},\n}//"
    let value = try read(text)
    #expect(value.plain == ["x": [1, 2], "y": [:]])
    #expect(value.range.lowerBound == 8)
  }

  @Test(
    "What is wrong is said where it stands",
    arguments: [
      ("", JSONError.Reason.unexpectedEnd, 0), ("{", .unexpectedEnd, 1), ("[,]", .unexpectedByte, 1),
      ("[1,,]", .unexpectedByte, 3), ("{,}", .unexpectedByte, 1), ("[1 2]", .unexpectedByte, 3),
      ("{\"a\":1 \"b\":2}", .unexpectedByte, 7), ("{a:1}", .unexpectedByte, 1), ("[1} ", .unexpectedByte, 2),
      ("1 /* x", .unexpectedEnd, 2), ("1 / 2", .unexpectedByte, 2), ("{} {}", .trailingBytes, 3),
      ("[tru]", .unexpectedByte, 4), ("{\"a\": 01}", .badNumber, 7), ("\"a\nb\"", .controlCharacter, 2),
    ])
  func refusals(_ text: String, _ reason: JSONError.Reason, _ offset: Int) {
    let error = refusal(text)
    #expect(error?.reason == reason && error?.offset == offset, "\(error.debugDescription)")
  }

  @Test("Nesting is limited, and the limit itself is allowed")
  func depth() throws {
    let limit = LocatedJSON.depthLimit
    func nested(_ depth: Int) -> String { String(repeating: "[", count: depth) + String(repeating: "]", count: depth) }
    #expect(try read(nested(limit)).array != nil)
    #expect(refusal(nested(limit + 1))?.reason == .tooDeep)
    #expect(refusal(String(repeating: "{\"a\":", count: 100_000))?.reason == .tooDeep)
  }

  @Test("Any bytes are read or refused, and a refusal lies within them", arguments: 0..<2_000)
  func total(_ seed: UInt64) {
    var dice = Dice(state: seed &+ 5_000)
    let seedText = "// c\n{\"rules\": {\"a\": \"off\", /* x */ \"b\": [1.5e3, null, true,]}, \"年\": \"\\u5e74\"}\n"
    var bytes = ContiguousArray(seedText.utf8)
    for _ in 0..<Int.random(in: 1...6, using: &dice) {
      let place = Int.random(in: 0..<bytes.count, using: &dice)
      switch Int.random(in: 0..<3, using: &dice) {
      case 0: bytes[place] = UInt8(truncatingIfNeeded: dice.next())
      case 1: bytes.remove(at: place)
      default: bytes.insert(UInt8(truncatingIfNeeded: dice.next()), at: place)
      }
    }
    do throws(JSONError) {
      let value = try LocatedJSON(parsing: bytes)
      #expect(value.range.upperBound <= bytes.count)
    } catch {
      #expect((0...bytes.count).contains(error.offset))
    }
  }
}
