import Foundation
import ReportLint
import Testing

@testable import ReportWorkspace

@Suite("Finding settings") struct SettingsFinderTests {
  private func isOn(_ id: Rule.ID, _ file: FilePath, _ finder: inout SettingsFinder) -> Bool {
    finder.settings(for: file).selection.rules.contains { $0.id == id }
  }

  @Test("The nearest file counts whole; without one, the rules' own say")
  func nearest() throws {
    let folder = try Folder()
    let outer = try folder.write("a/nianbao.json", #"{"rules": {"t3-balance": "off"}}"#)
    let inner = try folder.write("a/b/nianbao.json", #"{"rules": {"t3-row-total": "off"}}"#)
    let (x, y, z) = (try folder.write("a/x.md"), try folder.write("a/b/c/y.md"), try folder.write("z.md"))
    var finder = SettingsFinder()
    #expect(finder.settings(for: x).settings?.path == outer)
    #expect(finder.settings(for: y).settings?.path == inner)
    #expect(finder.settings(for: z).settings == nil && finder.settings(for: z).identity == 0)
    #expect(isOn("t3-balance", y, &finder) && !isOn("t3-row-total", y, &finder))
    #expect(!isOn("t3-balance", x, &finder) && isOn("t3-row-total", x, &finder))
    #expect(finder.inUse.map(\.path) == [inner, outer])
    var isolated = SettingsFinder(.isolated)
    #expect(isOn("t3-balance", x, &isolated) && isolated.inUse.isEmpty)
    var named = SettingsFinder(.file(inner))
    #expect(!isOn("t3-row-total", z, &named))
    #expect(named.inUse.map(\.path) == [inner])
  }

  @Test("A change is seen at the next look, and not before")
  func change() throws {
    let folder = try Folder()
    let file = try folder.write("a/x.md")
    var finder = SettingsFinder()
    #expect(isOn("t3-balance", file, &finder))
    try folder.write("nianbao.json", #"{"rules": {"t3-balance": "off"}}"#)
    #expect(isOn("t3-balance", file, &finder))
    finder.lookAgain()
    #expect(!isOn("t3-balance", file, &finder))
    try folder.write("a/nianbao.json", "{}")
    finder.lookAgain()
    #expect(isOn("t3-balance", file, &finder))
    try folder.write("a/nianbao.json", #"{"rules": {"t3-balance": "off", "totals": "on"}}"#)
    finder.lookAgain()
    #expect(!isOn("t3-balance", file, &finder))
    try FileManager.default.removeItem(atPath: folder.path + "/a/nianbao.json")
    try FileManager.default.removeItem(atPath: folder.path + "/nianbao.json")
    finder.lookAgain()
    #expect(isOn("t3-balance", file, &finder) && finder.inUse.isEmpty)
  }

  @Test("A folder or a pipe of the name is no settings file")
  func otherKinds() throws {
    let folder = try Folder()
    let settings = try folder.write("nianbao.json", "{}")
    let file = try folder.write("a/b/x.md")
    try FileManager.default.createDirectory(atPath: folder.path + "/a/nianbao.json", withIntermediateDirectories: false)
    mkfifo(folder.path + "/a/b/nianbao.json", 0o600)
    var finder = SettingsFinder()
    #expect(finder.settings(for: file).settings?.path == settings)
  }

  @Test("What cannot be read is said: circles, links to nowhere, too large a file")
  func unreadable() throws {
    let folder = try Folder()
    try folder.link("a", to: "b")
    for name in ["circle", "nowhere", "huge"] { try folder.write("\(name)/x.md") }
    try folder.link("circle/nianbao.json", to: "nianbao.json")
    try folder.link("nowhere/nianbao.json", to: "none")
    try folder.write("huge/nianbao.json", Array(repeating: 0x20, count: Settings.sizeLimit))
    var finder = SettingsFinder()
    func said(_ name: String) -> [String] {
      let settings = finder.settings(for: FilePath(folder.path + "/\(name)/x.md")).settings
      return settings.map { $0.problems.map(\.message.en) } ?? ["none"]
    }
    #expect(said("circle") == ["settings that cannot be read: symbolic links lead in a circle"])
    #expect(said("nowhere").first?.contains("No such file") == true)
    #expect(said("huge") == ["settings of 1 MiB or more are not read"])
  }

  @Test("Excluded files are passed over in folders and checked when they are named")
  func exclusion() throws {
    let folder = try Folder()
    try folder.write("nianbao.json", #"{"exclude": ["old", "/b.md", "**/draft-*.md"]}"#)
    for name in ["a.md", "b.md", "x/b.md", "old/c.md", "x/old/d.md", "x/y/draft-1.md"] { try folder.write(name) }
    var finder = SettingsFinder()
    #expect(folder.names(FileList([FilePath(folder.path)], settings: &finder)) == ["a.md", "x/b.md"])
    #expect(folder.names(FileList([FilePath(folder.path + "/old")], settings: &finder)) == [])
    let named = FilePath(folder.path + "/old/c.md")
    #expect(FileList([named], settings: &finder).files == [named])
    #expect(finder.settings(for: named).exclusion?.value.pattern == "old")
    #expect(folder.names(FileList([FilePath(folder.path)])).count == 6)
  }

  @Test("Overrides apply to their files, the later before the earlier")
  func overrides() throws {
    let folder = try Folder()
    try folder.write(
      "nianbao.json",
      #"""
      {"rules": {"signoff-late": {"severity": "error", "lastDay": "03-01"}},
       "overrides": [{"files": ["towns"], "rules": {"signoff-late": {"lastDay": "01-20"}, "totals": "info"}},
                     {"files": ["towns/old/*"], "rules": {"t3-balance": "off"}}]}
      """#)
    var finder = SettingsFinder()
    func applied(_ name: String) -> FileSettings { finder.settings(for: FilePath(folder.path + "/" + name)) }
    let (outside, town, old) = (applied("a.md"), applied("towns/a.md"), applied("towns/old/a.md"))
    #expect(outside.selection.options.lastDay == RuleOptions.Day(month: 3, day: 1))
    #expect(town.selection.options.lastDay == RuleOptions.Day(month: 1, day: 20))
    #expect(outside.selection.severities == ["signoff-late": .error])
    #expect(town.selection.severities["t3-balance"] == .info && town.selection.severities["signoff-late"] == .error)
    #expect(town.selection.rules.contains { $0.id == "t3-balance" })
    #expect(!old.selection.rules.contains { $0.id == "t3-balance" })
    #expect(Set([outside.identity, town.identity, old.identity]).count == 3)
  }
}

@Suite("Absolute paths and their URIs") struct AbsolutePathTests {
  @Test(arguments: [
    ("a.md", "/c/d/a.md"), ("./a.md", "/c/d/a.md"), ("/x//y/./z", "/x/y/z"), (".", "/c/d"), ("/", "/"),
    ("/none-such/../x", "/x"), ("../x", "/c/x"),
  ])
  func absolute(_ path: FilePath, _ expected: FilePath) { #expect(path.absolute(in: "/c/d") == expected) }

  @Test("A path comes back out of its URI, whatever its bytes")
  func roundTrip() {
    for bytes: [UInt8] in [Array("/a b/年报%20#?.md".utf8), [0x2F, 0xFF, 0x01], Array("/".utf8)] {
      #expect(FilePath(uri: FilePath(bytes: bytes).uri)?.bytes == bytes)
    }
    #expect(FilePath("/a b/年.md").uri == "file:///a%20b/%E5%B9%B4.md")
  }

  @Test(arguments: [
    ("file:///a%20b", "/a b"), ("FILE:///a", "/a"), ("file:/a", "/a"), ("file://localhost/a", "/a"),
    ("file:///a#b", "/a"),
  ])
  func uri(_ uri: String, _ expected: FilePath) { #expect(FilePath(uri: uri) == expected) }

  @Test(arguments: ["untitled:Untitled-1", "file://host/a", "file:///a%2", "file:///a%zz", "", "file:", "file:///a%00"])
  func noPath(_ uri: String) { #expect(FilePath(uri: uri) == nil) }
}
