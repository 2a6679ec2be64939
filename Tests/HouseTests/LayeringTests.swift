import FixtureSupport
import Testing

/// The house rules that a reader of the sources can see.
@Suite("House") struct LayeringTests {
  static let sources = Fixture.tree(of: "Sources", extensions: ["swift"])

  /// Which targets each target may import, besides the standard library.
  static let arrows: [String: Set<String>] = [
    "AnnualReport": [],
    "ReportLint": ["AnnualReport"],
    "JSON": [],
    "ReportWorkspace": ["AnnualReport", "ReportLint", "JSON"],
    "ReportServer": ["AnnualReport", "ReportLint", "ReportWorkspace", "JSON"],
    "ReportCommand": ["AnnualReport", "ReportLint", "ReportWorkspace", "ReportServer", "JSON"],
    "nianbao": ["ReportCommand"],
  ]
  /// The modules of the operating systems, and the locks beside them.
  static let systems: Set<String> = ["Synchronization", "Glibc", "Musl", "Darwin", "WinSDK", "Android", "ucrt"]

  @Test("There are sources to look at")
  func sourcesExist() {
    #expect(Set(LayeringTests.sources.map(\.target)) == Set(LayeringTests.arrows.keys))
  }

  @Test("Arrows between targets run one way; only the system folder knows the operating system", arguments: sources)
  func imports(_ file: Fixture) throws {
    let allowed = try #require(LayeringTests.arrows[file.target])
    let isSystem = file.path.hasPrefix("Sources/ReportWorkspace/System/")
    for module in file.imports where !allowed.contains(module) {
      #expect(isSystem && LayeringTests.systems.contains(module), "\(file) imports \(module)")
    }
  }

  @Test("The manifest draws the same arrows, and no package is depended on")
  func manifest() throws {
    let manifest = Fixture("Package.swift").string
    #expect(manifest.contains("dependencies: [],"))
    #expect(!manifest.contains(".package("))
    for (target, allowed) in LayeringTests.arrows {
      let names = [
        ".target(name: \"\(target)\"", ".target(\n      name: \"\(target)\"", ".executableTarget(name: \"\(target)\"",
      ]
      let start = try #require(names.compactMap { manifest.range(of: $0) }.first, "no target \(target)").upperBound
      let declaration = manifest[start...].prefix(while: { $0 != ")" })
      let quoted = declaration.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
        .filter { $0.offset % 2 == 1 }.map { String($0.element) }
      #expect(Set(quoted) == allowed, "\(target)")
      #expect(declaration.contains("swiftSettings: strict"), "\(target) is not strict")
    }
  }

  @Test("Offsets inside, columns at the edge: no Position below the doors", arguments: sources)
  func positions(_ file: Fixture) {
    guard !["ReportServer", "ReportCommand", "nianbao"].contains(file.target) else { return }
    for (number, line) in file.codeLines {
      #expect(!line.words.contains("Position"), "\(file):\(number)")
    }
  }

  @Test("The doors own no knowledge of reports: no Han character", arguments: sources)
  func doors(_ file: Fixture) {
    guard ["ReportServer", "ReportCommand", "nianbao"].contains(file.target) else { return }
    for (number, line) in file.lines {
      #expect(!line.unicodeScalars.contains { LayeringTests.isHan($0.value) }, "\(file):\(number) \(line)")
    }
  }

  /// Han characters and the punctuation of Chinese.
  private static func isHan(_ value: UInt32) -> Bool {
    (0x2E80...0x9FFF).contains(value) || (0xF900...0xFAFF).contains(value) || (0xFF00...0xFFEF).contains(value)
      || (0x20000...0x3FFFF).contains(value)
  }

  @Test("Nothing traps by intent: no force-unwrap, no try!, no fatalError", arguments: sources)
  func traps(_ file: Fixture) {
    let forbidden = ["try!", "as!", "fatalError(", "preconditionFailure(", "precondition(", "unowned("]
    for (number, line) in file.codeLines {
      for word in forbidden { #expect(!line.contains(word), "\(file):\(number) \(word)") }
      #expect(!line.hasForceUnwrap, "\(file):\(number) unwraps by force: \(line)")
    }
  }

  @Test("Files and lines keep their size", arguments: sources)
  func sizes(_ file: Fixture) {
    let isGenerated = file.path.hasPrefix("Sources/ReportLint/Handbook/")
    let lines = file.lines
    #expect(isGenerated || lines.count <= 400, "\(file) has \(lines.count) lines: split it")
    for (number, line) in lines where !isGenerated {
      #expect(line.unicodeScalars.count <= 130, "\(file):\(number) is too long")
    }
  }
}
