import FixtureSupport
import JSON
import Testing

@testable import ReportServer

/// What comes out of a stream that arrives in pieces of `size` bytes.
func frames(_ text: String, size: Int = .max) -> [String] { frames(Array(text.utf8), size: size) }

func frames(_ bytes: [UInt8], size: Int = .max) -> [String] {
  var framing = Framing()
  var found: [String] = []
  var rest = bytes[...]
  repeat {
    framing.append(rest.prefix(size))
    rest = rest.dropFirst(size)
    while let incoming = framing.next() { found.append(name(incoming)) }
  } while !rest.isEmpty
  return found
}

private func name(_ incoming: Incoming) -> String {
  switch incoming {
  case .message(let message): String(decoding: message.bytes(), as: UTF8.self)
  case .unreadable: "unreadable"
  case .tooLarge: "too large"
  case .badHeader: "bad header"
  }
}

@Suite struct FramingTests {
  @Test(arguments: [1, 2, 3, 7, 64, Int.max])
  func messagesInPiecesOfAnySize(_ size: Int) {
    let text = "Content-Length: 2\r\n\r\n{}Content-Length: 10\r\n\r\n[1, \"年\"]"
    #expect(frames(text, size: size) == ["{}", "[1,\"年\"]"])
  }

  @Test(arguments: [
    "content-length: 2\r\n\r\n{}", "CONTENT-LENGTH:2\r\n\r\n{}", "Content-Length : 2 \r\n\r\n{}",
    "Content-Type: application/vscode-jsonrpc; charset=utf-8\r\nContent-Length: 2\r\n\r\n{}",
    "Content-Length: 2\r\nContent-Type: text/x-nonsense; charset=latin-9\r\n\r\n{}",
    "X-What: 17:4\r\nContent-Length: 2\r\nX-Other\r\n\r\n{}", "Content-Length: 2\n\n{}",
    "\r\n\r\nContent-Length: 2\r\n\r\n{}",
  ])
  func headersAsTheyCome(_ text: String) {
    #expect(frames(text) == ["{}"])
    #expect(frames(text, size: 1) == ["{}"])
  }

  @Test(arguments: [
    "Content-Length: 99999999999999999999999999\r\n\r\n", "Content-Length: 9223372036854775808\r\n\r\n",
    "Content-Length: -2\r\n\r\n{}", "Content-Length: two\r\n\r\n{}", "Content-Length:\r\n\r\n{}",
    "Content-Length: 2.0\r\n\r\n{}",
    "Content-Lengths: 2\r\n\r\n{}", "X: 1\r\n\r\n{\"a\":1}", "Content-Length: 0x2\r\n\r\n{}", "nonsense\r\n\r\n",
    "Content-Length: 5000000000\r\n\r\n{}",
  ])
  func badHeadersAreAnsweredOnceAndTheNextMessageIsFound(_ text: String) {
    let next = "Content-Length: 7\r\n\r\n{\"a\":1}Content-Length: 2\r\n\r\n{}"
    #expect(frames(text + next) == ["bad header", "{\"a\":1}", "{}"])
    #expect(frames(text + next, size: 1) == ["bad header", "{\"a\":1}", "{}"])
  }

  @Test func bodiesThatAreNotJSON() {
    let text = "Content-Length: 3\r\n\r\n{a}Content-Length: 0\r\n\r\nContent-Length: 2\r\n\r\n{}"
    #expect(frames(text) == ["unreadable", "unreadable", "{}"])
    let invalid = Array("Content-Length: 3\r\n\r\n\"".utf8) + [0xFF, 0x22] + Array("Content-Length: 2\r\n\r\n{}".utf8)
    #expect(frames(invalid) == ["unreadable", "{}"])
  }

  @Test func largeBodiesArePassedOver() {
    var framing = Framing()
    framing.append(Array("Content-Length: \(Framing.limit + 1)\r\n\r\n".utf8)[...])
    guard case .tooLarge = framing.next() else {
      Issue.record("not refused")
      return
    }
    let megabyte = [UInt8](repeating: 0x20, count: 1 << 20)
    for _ in 0..<64 {
      framing.append(megabyte[...])
      #expect(framing.next() == nil)
    }
    framing.append(Array(" Content-Length: 2\r\n\r\n{}".utf8)[...])
    guard case .message(let message) = framing.next() else {
      Issue.record("not found")
      return
    }
    #expect(message == [:])
  }

  @Test func headersWithoutEnd() {
    var framing = Framing()
    var found: [String] = []
    for _ in 0..<1_000 {
      framing.append([UInt8](repeating: 0x61, count: 1_000)[...])
      while let incoming = framing.next() { found.append(name(incoming)) }
    }
    framing.append(Array("\r\n\r\nContent-Length: 2\r\n\r\n{}".utf8)[...])
    while let incoming = framing.next() { found.append(name(incoming)) }
    #expect(found == ["bad header", "{}"])
  }

  @Test func manyEmptyLinesNeedNoStack() {
    #expect(frames(String(repeating: "x\n\n", count: 300_000) + "Content-Length: 2\n\n{}") == ["bad header", "{}"])
  }

  @Test func anyBytesAreSurvived() {
    var dice = SplitMix64(seed: 5)
    let seed = Array("Content-Length: 7\r\n\r\n{\"a\":1}Content-Length: 2\r\n\r\n{}\r\nX: y\r\n\r\n".utf8)
    for _ in 0..<20_000 {
      var bytes = seed
      for _ in 0..<dice.below(6) {
        let at = dice.below(bytes.count)
        switch dice.below(3) {
        case 0: bytes.remove(at: at)
        case 1: bytes.insert(UInt8(truncatingIfNeeded: dice.next()), at: at)
        default: bytes.swapAt(at, dice.below(bytes.count))
        }
      }
      let whole = frames(bytes)
      #expect(whole == frames(bytes, size: 1 + dice.below(9)))
    }
  }

  @Test func writtenMessagesAreRead() {
    var bytes: ContiguousArray<UInt8> = []
    Framing.write(["年": "报"], into: &bytes)
    Framing.write([], into: &bytes)
    #expect(frames(Array(bytes)) == ["{\"年\":\"报\"}", "[]"])
  }
}

extension Incoming: Equatable {
  /// Whether both are the same kind of frame with the same message.
  public static func == (a: Incoming, b: Incoming) -> Bool { name(a) == name(b) }
}
