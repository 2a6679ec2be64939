import Foundation

/// A file below `Fixtures`, or any other file of the package, for a test.
public struct Fixture: Sendable, CustomStringConvertible {
  /// Path from the root of the package: `Fixtures/Reports/true-tabs.md`.
  public let path: String

  /// A fixture at a path from the root of the package.
  public init(_ path: String) { self.path = path }

  /// The root of the package, found from this very file; ends without a slash.
  public static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().path

  /// The reports of `Fixtures/Reports`, sorted by name.
  public static let reports = files(in: "Fixtures/Reports", extensions: ["md", "txt", "html"])
  /// The rule pages of `Fixtures/Rules`, sorted by name.
  public static let rulePages = files(in: "Fixtures/Rules", extensions: ["md"])

  /// The files of a folder with one of the extensions, sorted by name; not recursive.
  public static func files(in folder: String, extensions: Set<String>) -> [Fixture] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: root + "/" + folder)) ?? []
    return names.sorted().filter { extensions.contains(URL(fileURLWithPath: $0).pathExtension) }
      .map { Fixture(folder + "/" + $0) }
  }

  /// The files below a folder with one of the extensions, sorted by path; recursive.
  public static func tree(of folder: String, extensions: Set<String>) -> [Fixture] {
    let paths = (try? FileManager.default.subpathsOfDirectory(atPath: root + "/" + folder)) ?? []
    return paths.sorted().filter { extensions.contains(URL(fileURLWithPath: $0).pathExtension) }
      .map { Fixture(folder + "/" + $0) }
  }

  /// The file's name without folder and extension.
  public var name: String { URL(fileURLWithPath: path).deletingPathExtension().lastPathComponent }
  /// The file's name with its extension.
  public var fileName: String { URL(fileURLWithPath: path).lastPathComponent }
  /// The bytes; empty where the file cannot be read.
  public var bytes: ContiguousArray<UInt8> {
    ContiguousArray(FileManager.default.contents(atPath: Fixture.root + "/" + path) ?? Data())
  }
  /// The text; empty where the file cannot be read.
  public var string: String { String(decoding: bytes, as: UTF8.self) }
  /// Whether the file is there.
  public var exists: Bool { FileManager.default.fileExists(atPath: Fixture.root + "/" + path) }
  /// The fixture beside this one with another extension (`.findings`, `.tree`).
  public func sibling(_ ending: String) -> Fixture {
    Fixture((path as NSString).deletingPathExtension + "." + ending)
  }
  /// The name a test case is shown under.
  public var description: String { path }

  /// Writes the file, and its folder where it is not there.
  public func write(_ text: String) throws {
    let url = URL(fileURLWithPath: Fixture.root + "/" + path)
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }
}

/// Whether expected output is to be rewritten: `UPDATE=1 swift test`.
public let isUpdating = ProcessInfo.processInfo.environment["UPDATE"] == "1"

/// A number out of the environment: `NIANBAO_LAW_RUNS=100000 swift test`.
public func runs(_ variable: String, default standard: Int) -> Int {
  ProcessInfo.processInfo.environment[variable].flatMap(Int.init) ?? standard
}

extension Fixture {
  /// Compares expected output with what was made; rewrites it when updating. The answer is nil where both agree, else a
  /// sentence that shows the first line they differ in.
  public func difference(from actual: String) throws -> String? {
    if exists, string == actual { return nil }
    if isUpdating {
      try write(actual)
      return nil
    }
    guard exists else { return "\(path) is not there; run UPDATE=1 swift test and read the diff" }
    let wanted = string.split(separator: "\n", omittingEmptySubsequences: false)
    let made = actual.split(separator: "\n", omittingEmptySubsequences: false)
    let line = zip(wanted, made).prefix { $0 == $1 }.count
    let a = line < wanted.count ? String(wanted[line]) : "(end)"
    let b = line < made.count ? String(made[line]) : "(end)"
    return "\(path):\(line + 1)\n  expected: \(a)\n  made:     \(b)"
  }
}
