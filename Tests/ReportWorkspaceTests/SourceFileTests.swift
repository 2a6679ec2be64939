import AnnualReport
import Foundation
import Testing

@testable import ReportWorkspace

@Suite("Reading and replacing files")
struct SourceFileTests {
  @Test("bytes are read as they are: byte-order mark, CRLF, nothing at all")
  func asTheyAre() throws {
    let folder = try Folder()
    for bytes in [Array("\u{FEFF}一\r\n二\r\n".utf8), [], [0x61], [0x00, 0x0A]] {
      let path = try folder.write("a.md", bytes)
      #expect(try SourceFile(path).text.bytes == ContiguousArray(bytes))
    }
    let large = (0..<300_000).map { UInt8($0 % 26) + 0x61 }
    #expect(try SourceFile(try folder.write("large.md", large)).text.bytes.elementsEqual(large))
  }

  @Test("a pipe is read to its end")
  func pipe() throws {
    let folder = try Folder()
    try #require(mkfifo(folder.path + "/p", 0o600) == 0)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", "seq 1 50000 > \"$1/p\"", "sh", folder.path]
    try process.run()
    let text = try SourceFile(FilePath(folder.path + "/p")).text
    process.waitUntilExit()
    #expect(text.lineCount == 50_001)
  }

  @Test("what is not there, a folder, and 1 GiB are refused")
  func refused() throws {
    let folder = try Folder()
    #expect(throws: FileProblem.notFound) { try SourceFile(FilePath(folder.path + "/none")) }
    #expect(throws: FileProblem.isFolder) { try SourceFile(FilePath(folder.path)) }
    let path = try folder.write("sparse.md")
    try #require(truncate(path.text, 1 << 30) == 0)
    #expect(throws: FileProblem.tooLarge) { try SourceFile(path) }
  }

  @Test("well-formed is what the standard library calls so")
  func oracle() {
    var generator = SystemRandomNumberGenerator()
    let pieces: [[UInt8]] = [
      [0x41], [0xC3, 0xA9], [0xE5, 0xB9, 0xB4], [0xF0, 0xA0, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xC0, 0x80],
      [0xE0, 0x80],
      [0xF4, 0x90, 0x80, 0x80], [0xF5], [0xBF], [0xE5], [0xF0, 0x8F],
    ]
    for _ in 0..<20_000 {
      let bytes = (0..<Int.random(in: 0...6, using: &generator)).flatMap { _ -> [UInt8] in
        pieces[Int.random(in: 0..<pieces.count, using: &generator)]
      }
      let isValid = String(validating: bytes, as: UTF8.self) != nil
      #expect((Encoding.firstInvalidByte(in: ContiguousArray(bytes)) == nil) == isValid, "\(bytes)")
    }
  }

  @Test("replacing keeps permissions and links, and leaves nothing else behind")
  func replacing() throws {
    let folder = try Folder()
    let path = try folder.write("real/a.md", "old")
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path.text)
    try folder.link("link.md", to: "real/a.md")
    let file = try SourceFile(FilePath(folder.path + "/link.md"))
    try file.replaceContents(with: SourceText("new"))
    #expect(try folder.bytes("real/a.md") == Array("new".utf8))
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: folder.path + "/link.md") == "real/a.md")
    let mode = try FileManager.default.attributesOfItem(atPath: path.text)[.posixPermissions] as? Int
    #expect(mode == 0o640)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path + "/real") == ["a.md"])
  }

  @Test("a file that was changed meanwhile is not replaced")
  func changed() throws {
    let folder = try Folder()
    let path = try folder.write("a.md", "old")
    let file = try SourceFile(path)
    try folder.write("a.md", "someone else's")
    #expect(throws: FileProblem.changedMeanwhile) { try file.replaceContents(with: SourceText("new")) }
    #expect(try folder.bytes("a.md") == Array("someone else's".utf8))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["a.md"])
  }

  @Test("a file that may not be written is not replaced", .enabled(if: getuid() != 0))
  func readOnly() throws {
    let folder = try Folder()
    let path = try folder.write("a.md", "old")
    try FileManager.default.setAttributes([.posixPermissions: 0o440], ofItemAtPath: path.text)
    let file = try SourceFile(path)
    #expect(throws: FileProblem.forbidden) { try file.replaceContents(with: SourceText("new")) }
    #expect(try folder.bytes("a.md") == Array("old".utf8))
  }
}

@Suite("Threads")
struct ThreadTests {
  @Test("results stand in order, whatever the number of cores", arguments: [0, 1, 2, 1000], [1, 2, 7])
  func order(_ count: Int, _ cores: Int) {
    #expect(System.onAllCores(count, cores: cores) { $0 * $0 } == (0..<count).map { $0 * $0 })
  }
}
