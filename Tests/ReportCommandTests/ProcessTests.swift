import FixtureSupport
import Foundation
import ReportWorkspace
import Testing

/// The executable, where it stands beside the tests.
private enum Program {
  static let file: URL? = {
    let folder = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath().deletingLastPathComponent()
    let program = folder.appendingPathComponent("nianbao")
    return FileManager.default.isExecutableFile(atPath: program.path) ? program : nil
  }()
}

@Suite("The program", .enabled(if: Program.file != nil))
struct ProcessTests {
  /// Runs a shell script that knows the program as `$N`; gives its output, standard error in it.
  private func shell(_ script: String) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", "exec 2>&1; " + script]
    process.environment = ["N": try #require(Program.file).path, "LANG": "en_US.UTF-8", "PATH": "/usr/bin:/bin"]
    process.currentDirectoryURL = URL(fileURLWithPath: Fixture.root)
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self)
  }

  @Test("status and output go where they belong")
  func status() throws {
    #expect(try shell("$N --version") == "nianbao \(Nianbao.version)\n")
    #expect(try shell("$N; echo $?").hasSuffix("\n2\n"))
    #expect(try shell("$N check Fixtures/Reports/no-report.md >/dev/null; echo $?") == "0\n")
    #expect(try shell("$N check Fixtures/Reports/quirk-wrong-total.md >/dev/null; echo $?") == "1\n")
    #expect(
      try shell("$N check - --select t3-row-total <Fixtures/Reports/quirk-wrong-total.md >/dev/null; echo $?") == "1\n")
    #expect(try shell("$N check none >/dev/null; echo $?") == "nianbao: none: no such file or folder\n2\n")
  }

  @Test("a reader that goes away is no failure, a full disk is")
  func brokenPipe() throws {
    #expect(try shell("{ sleep 0.1; $N rules --format json; echo status $? >&2; } | true") == "status 0\n")
    #expect(try shell("test -w /dev/full || exit; $N rules >/dev/full; echo $?").hasSuffix("2\n"))
  }

  @Test("names come out as they went in; the current folder's without a dot")
  func names() throws {
    let output = try shell("cd Fixtures/Reports && $N check . --output-format concise --select t3-row-total")
    #expect(output.hasPrefix("quirk-wrong-total.md:51:32: error[t3-row-total] "))
    let given = try shell("cd Fixtures && $N check ./Reports --output-format concise --select t3-row-total")
    #expect(given.hasPrefix("./Reports/quirk-wrong-total.md:51:32: "))
  }

  @Test("the server ends with its input, in a second at most", .timeLimit(.minutes(15)))
  func server() throws {
    #expect(try shell("$N server --stdio </dev/null; echo $?") == "1\n")
  }
}
