import AnnualReport
import Foundation
import ReportLint
import Testing

@testable import ReportWorkspace

@Suite("Edits in a file's own encoding")
struct EncodingEditTests {
  /// A text in an encoding, edited, and edited as text: read again both are the same, and every byte before and after
  /// the edits is the file's own.
  @Test("edits in any encoding are the edits of the text", arguments: Encoding.allCases, ["\n", "\r\n"])
  func anywhere(_ encoding: Encoding, _ lineBreak: String) throws {
    let lines = ["# 青溪县云岭镇人民政府2024年年报", "合计\t3\t4，𠀀", "€ 结转①", ""]
    let text = SourceText(lines.joined(separator: lineBreak))
    let original = try encoding.bytes([], applying: [Edit(TextRange(0, 0), text[text.range])])
    let starts = (0...text.count).filter { $0 == text.count || text.bytes[$0] & 0xC0 != 0x80 }
    for (index, start) in starts.enumerated() {
      for end in starts[index...].prefix(4) {
        for new in ["", "7", "共７项𠀁", lineBreak] {
          let edits = [Edit(TextRange(start, end), new)]
          let edited = try encoding.bytes(original, applying: edits)
          let expected = text.replacing(TextRange(start, end), with: new.utf8)
          #expect(try encoding.decoded(edited) == expected.bytes)
          let before = try encoding.bytes([], applying: [Edit(TextRange(0, 0), text[TextRange(0, start)])])
          let after = try encoding.bytes([], applying: [Edit(TextRange(0, 0), text[TextRange(end, text.count)])])
          #expect(edited.starts(with: before) && edited.suffix(after.count) == after[...])
        }
      }
    }
  }

  @Test("bytes outside the edits stay, oddly written ones too")
  func odd() throws {
    // A euro sign of code page 936, a blank A3A0, U+FE10 in its old code of four bytes; 年 is edited away.
    let original = Bytes(hex: "80a3a08431 8236c4ea0d0a80a3a084318236")
    let text = try Encoding.gb18030.decoded(original)
    #expect(text.elementsEqual("€\u{3000}︐年\r\n€\u{3000}︐".utf8))
    let edited = try Encoding.gb18030.bytes(original, applying: [Edit(TextRange(9, 12), "€︐")])
    #expect(edited == Bytes(hex: "80a3a084318236a2e3a6d90d0a80a3a084318236"))
    #expect(
      try Encoding.gb18030.bytes(original, applying: [Edit(TextRange(0, 0), "a"), Edit(TextRange(3, 6), "")])
        == Bytes(hex: "6180843182 36c4ea0d0a80a3a084318236"))
  }

  @Test("a character that the encoding has not refuses the writing, by row; so do edits inside a character")
  func unwritable() throws {
    let original = EncodingTests.sampleInGB18030
    let text = try Encoding.gb18030.decoded(original)
    let end = text.count
    for character in ["\u{E5E5}", "\u{E78D}", "\u{E81E}"] {
      #expect(throws: FileProblem.unwritable(.gb18030, row: 2)) {
        try Encoding.gb18030.bytes(original, applying: [Edit(TextRange(end, end), character)])
      }
    }
    for (encoding, bytes) in [(Encoding.gb18030, original), (.utf8, text), (.utf16LE, EncodingTests.sampleInUTF16LE)] {
      for edits in [
        [Edit(TextRange(1, 3), "")], [Edit(TextRange(0, 4), "")], [Edit(TextRange(end, end + 1), "")],
        [Edit(TextRange(3, 6), ""), Edit(TextRange(0, 3), "")],
      ] {
        #expect(throws: FileProblem.self) { try encoding.bytes(bytes, applying: edits) }
      }
    }
  }

  @Test("a file is replaced in its own encoding, by edits or by a whole text")
  func files() throws {
    let folder = try Folder()
    let path = try folder.write("a.md", EncodingTests.sampleInGB18030)
    let file = try SourceFile(path)
    #expect(file.encoding == .gb18030 && file.text.bytes.elementsEqual(EncodingTests.sample.utf8))
    try file.replaceContents(applying: [Edit(TextRange(3, 6), "表")])
    let edited =
      EncodingTests.sampleInGB18030.prefix(2) + Bytes(hex: "b1ed") + EncodingTests.sampleInGB18030.dropFirst(4)
    #expect(try folder.bytes("a.md") == Array(edited))
    let again = try SourceFile(path)
    try again.replaceContents(with: SourceText(EncodingTests.sample))
    #expect(try folder.bytes("a.md") == Array(EncodingTests.sampleInGB18030))
    let marked = try SourceFile(try folder.write("b.md", Bytes(hex: "fffe") + EncodingTests.sampleInUTF16LE))
    try marked.replaceContents(with: SourceText("\u{FEFF}" + EncodingTests.sample + "完\n"))
    #expect(
      try folder.bytes("b.md") == Array(Bytes(hex: "fffe") + EncodingTests.sampleInUTF16LE + Bytes(hex: "8c5b0a00")))
  }
}
