import AnnualReport
import FixtureSupport
import Foundation
import ReportLint
import Testing

@testable import ReportCommand

@Suite("Differences")
struct DiffTests {
  private func diff(_ text: String, _ edits: [Edit], of name: String = "a.md") -> String {
    var output = Bytes()
    UnifiedDiff(SourceText(text), edits).write(
      name: name, Paint("never", isTerminal: false) { _ in nil }, into: &output)
    return String(decoding: output, as: UTF8.self)
  }

  @Test("a change stands between three lines of context")
  func context() {
    #expect(
      diff("1\n2\n3\n4\n5\n6\n7\n8\n9\n", [Edit(TextRange(8, 9), "five")]) == """
        --- a.md
        +++ a.md
        @@ -2,7 +2,7 @@
         2
         3
         4
        -5
        +five
         6
         7
         8

        """)
  }

  @Test("a name with blanks ends with a tab, as `patch` wants it")
  func nameWithBlanks() {
    #expect(diff("a\n", [Edit(TextRange(0, 1), "b")], of: "a b.md").hasPrefix("--- a b.md\t\n+++ a b.md\t\n@@"))
  }

  @Test("a last line without a break is said to be one")
  func lastLine() {
    #expect(
      diff("a\nb", [Edit(TextRange(3, 3), "\nc")]) == """
        --- a.md
        +++ a.md
        @@ -1,2 +1,3 @@
         a
        -b
        \\ No newline at end of file
        +b
        +c
        \\ No newline at end of file

        """)
  }

  @Test("`patch` makes the fixed text of the original, whatever the edits", .enabled(if: DiffTests.hasPatch))
  func patch() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("nianbao-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    var generator = SplitMix64(seed: 7)
    for round in 0..<150 {
      let lines = (0..<Int.random(in: 0...40, using: &generator)).map { _ in
        ["", "a", "年", "x\r", "b\rc"].randomElement(using: &generator) ?? ""
      }
      var text = lines.joined(separator: "\n")
      if Bool.random(using: &generator), !lines.isEmpty { text += "\n" }
      let source = SourceText(text)
      let edits = edits(of: source, &generator)
      var output = Bytes()
      let difference = UnifiedDiff(source, edits)
      let expected = source.applying(edits)
      #expect(difference.isEmpty == (expected.bytes == source.bytes), "round \(round)")
      if difference.isEmpty { continue }
      difference.write(name: "a.md", Paint("never", isTerminal: false) { _ in nil }, into: &output)
      let file = folder.appendingPathComponent("a.md")
      try Data(text.utf8).write(to: file)
      try Data(output).write(to: folder.appendingPathComponent("diff"))
      let process = Process()
      process.executableURL = URL(fileURLWithPath: "/usr/bin/patch")
      process.arguments = ["-s", "--binary", "-d", folder.path, "-i", "diff", "a.md"]
      try process.run()
      process.waitUntilExit()
      #expect(process.terminationStatus == 0, "round \(round)")
      let patched = (try? Data(contentsOf: file)) ?? Data()
      #expect(patched.elementsEqual(expected.bytes), "round \(round): \(String(decoding: output, as: UTF8.self))")
    }
  }

  /// Edits at boundaries of characters, in order and apart.
  private func edits(of source: SourceText, _ generator: inout SplitMix64) -> [Edit] {
    let boundaries = (0...source.count).filter { source.byte(at: $0) & 0xC0 != 0x80 }
    let places = (0..<(2 * Int.random(in: 1...5, using: &generator))).map { _ in
      boundaries.randomElement(using: &generator) ?? 0
    }.sorted()
    var edits: [Edit] = []
    for index in stride(from: 0, to: places.count, by: 2) {
      if let last = edits.last, Int(last.range.end) >= places[index] { continue }
      let text = ["", "new", "a\nb", "\n", "c\n"].randomElement(using: &generator) ?? ""
      edits.append(Edit(TextRange(places[index], places[index + 1]), text))
    }
    return edits
  }

  static let hasPatch = FileManager.default.isExecutableFile(atPath: "/usr/bin/patch")
}
