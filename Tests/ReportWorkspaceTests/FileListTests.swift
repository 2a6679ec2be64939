import Foundation
import ReportWorkspace
import Testing

@Suite("Files that paths stand for")
struct FileListTests {
  @Test("a folder gives its reports, sorted by bytes, without what is hidden")
  func folder() throws {
    let folder = try Folder()
    for name in ["b.md", "a.txt", "a/z.markdown", "a/b/c.MD", "a-1.md", "年报.md", "x.html", "noextension", ".hidden.md"]
    {
      try folder.write(name)
    }
    for name in [".git/a.md", ".build/a.md", "node_modules/p/a.md", "a/node_modules/a.md", ".md"] {
      try folder.write(name)
    }
    let list = FileList([FilePath(folder.path)])
    #expect(folder.names(list) == ["a-1.md", "a.txt", "a/b/c.MD", "a/z.markdown", "b.md", "x.html", "年报.md"])
    #expect(list.problems.isEmpty)
  }

  @Test("a file given by name is taken, whatever its name")
  func explicit() throws {
    let folder = try Folder()
    let paths = [try folder.write("report"), try folder.write(".hidden.md"), try folder.write("r.html")]
    #expect(FileList(paths).files == paths)
  }

  @Test("none is given twice: by two paths, a path in a folder, dots, a link")
  func twice() throws {
    let folder = try Folder()
    let file = try folder.write("sub/a.md")
    try folder.write("sub/b.md")
    try folder.link("sub/c.md", to: "a.md")
    let dotted = FilePath(folder.path + "/sub/../sub/./a.md")
    let list = FileList([file, dotted, file, FilePath(folder.path + "/sub"), FilePath(folder.path)])
    #expect(folder.names(list) == ["sub/a.md", "sub/b.md"])
  }

  @Test("hard links are two files")
  func hardLinks() throws {
    let folder = try Folder()
    try folder.write("a.md")
    try FileManager.default.linkItem(atPath: folder.path + "/a.md", toPath: folder.path + "/b.md")
    #expect(folder.names(FileList([FilePath(folder.path)])) == ["a.md", "b.md"])
  }

  @Test("links that lead in a circle end the search nowhere", .timeLimit(.minutes(15)))
  func circles() throws {
    let folder = try Folder()
    try folder.write("a/r.md")
    try folder.link("a/up", to: "..")
    try folder.link("a/self", to: "self")
    try folder.link("loop.md", to: "loop.md")
    let list = FileList([FilePath(folder.path)])
    #expect(folder.names(list) == ["a/r.md", "loop.md"])
    #expect(throws: FileProblem.linksInCircle) { try SourceFile(FilePath(folder.path + "/loop.md")) }
    // A link to a folder is entered when it is the path given.
    #expect(folder.names(FileList([FilePath(folder.path + "/a/up/a")])) == ["a/up/a/r.md"])
  }

  @Test("a path that is not there is a problem and hides nothing")
  func missing() throws {
    let folder = try Folder()
    let file = try folder.write("a.md")
    let list = FileList([FilePath(folder.path + "/none.md"), file, FilePath(folder.path + "/a.md/below")])
    #expect(list.files == [file])
    #expect(list.problems.map(\.problem) == [.notFound, .isNoFolder])
  }

  @Test("a name that is not UTF-8 is found, read and replaced")
  func strangeName() throws {
    let folder = try Folder()
    let name = FilePath(bytes: Array((folder.path + "/").utf8) + [0xC4, 0xEA, 0xB1, 0xA8] + Array(".md".utf8))
    // Foundation cannot write such a name; `sh` can.
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = [
      "-c", "cd \"$1\" && printf 'a\\n' > \"$(printf '\\304\\352\\261\\250').md\"", "sh", folder.path,
    ]
    try process.run()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0)
    let list = FileList([FilePath(folder.path)])
    #expect(list.files == [name])
    let file = try SourceFile(name)
    try file.replaceContents(with: file.text.replacing(file.text.range, with: Array("b\n".utf8)))
    #expect(try SourceFile(name).text.bytes == [0x62, 0x0A])
  }

  @Test("an entry of `.` is named without it; other folders keep the name they were given by")
  func names() {
    #expect(FilePath(".").appending(Array("a.md".utf8)).text == "a.md")
    #expect(FilePath("./x/").appending(Array("a.md".utf8)).text == "./x/a.md")
    #expect(FilePath("/").appending(Array("a.md".utf8)).text == "/a.md")
    #expect(FilePath("x/y.md").folder == "x" && FilePath("y.md").folder == "." && FilePath("/y.md").folder == "/")
  }
}
