import AnnualReport
import FixtureSupport
import Foundation
import ReportLint

/// Measures each station on the way from bytes to findings, and the whole way:
/// `swift run -c release Benchmarks [BYTES | FILE]…`.
///
/// `Benchmarks profile LAYOUT BYTES TIMES` and `Benchmarks profile FILE TIMES` only read and lint one document again and
/// again, for a profiler.
enum Benchmarks {
  /// The sizes measured unless told otherwise.
  private static let sizes = [10_000, 100_000, 1_000_000, 10_000_000]

  static func run(_ arguments: [String]) {
    if arguments.first == "profile" { return profile(Array(arguments.dropFirst())) }
    let sizes = arguments.compactMap(Int.init)
    let files = arguments.filter { Int($0) == nil }
    let chosen = sizes.isEmpty ? self.sizes : sizes
    print("ns/byte and MB/s of each station, of the last three together, and of the whole way from bytes to findings")
    let columns = ["scan", "parse", "bind", "lint", "parse…lint", "whole"]
    print("layout      size    " + columns.map { $0.padded(to: 15) }.joined() + "reports")
    for file in files {
      guard let bytes = FileManager.default.contents(atPath: file) else { return print("cannot read \(file)") }
      print(stations("file", ContiguousArray(bytes)))
    }
    if !files.isEmpty { return }
    for layout in Layout.allCases {
      for size in chosen { print(stations(layout.rawValue, layout.document(of: size))) }
    }
    print("\na page of a web site, its furniture and a report, from bytes to reports")
    for size in chosen { print(page(size)) }
    print("\nshare of each rule in linting \(Layout.tabs.rawValue), 100 KB")
    for line in shares(Layout.tabs.document(of: 100_000)) { print(line) }
    Latency.run(chosen)
  }

  /// Reads and lints one document as often as asked, and nothing else.
  private static func profile(_ arguments: [String]) {
    guard let bytes = profiled(arguments.dropLast()), let times = arguments.last.flatMap(Int.init) else {
      return print("Benchmarks profile LAYOUT BYTES TIMES | FILE TIMES")
    }
    var findings = 0
    for _ in 0..<times { findings += lint(Document(SourceText(bytes))).count }
    print("\(bytes.count) bytes, \(findings) findings")
  }

  /// The document to be profiled: a file's, or one of a layout and a size.
  private static func profiled(_ words: ArraySlice<String>) -> ContiguousArray<UInt8>? {
    if words.count == 1 {
      return words.first.flatMap(FileManager.default.contents(atPath:)).map { ContiguousArray($0) }
    }
    guard words.count == 2, let layout = words.first.flatMap(Layout.init(rawValue:)),
      let size = words.last.flatMap({ Int($0) })
    else { return nil }
    return layout.document(of: size)
  }

  /// One line: ns/byte and MB/s of each station.
  private static func stations(_ name: String, _ bytes: ContiguousArray<UInt8>) -> String {
    let rounds = max(3, min(2_000, 20_000_000 / max(1, bytes.count)))
    let text = SourceText(bytes)
    let tree = parse(text)
    let document = Document(text)
    let scan = Stopwatch.best(of: rounds) { SourceText(bytes).lineCount }
    let parsing = Stopwatch.best(of: rounds) { parse(text).nodes.count }
    let binding = Stopwatch.best(of: rounds) { bind(tree, text).count }
    let linting = Stopwatch.best(of: rounds) { lint(document).count }
    let whole = Stopwatch.best(of: rounds) { lint(Document(SourceText(bytes))).count }
    let all = [scan, parsing, binding, linting, parsing + binding + linting, whole]
    let columns = all.map { Stopwatch.rate($0, bytes.count).padded(to: 15) }.joined()
    return name.padded(to: 9) + "\(bytes.count)".leftPadded(to: 9) + "  " + columns
      + "\(document.reports.count)"
  }

  /// One line: ns/byte and MB/s of reading a web page of a size; a report stands amid its furniture.
  private static func page(_ size: Int) -> String {
    let item =
      "<li class=\"nav-item\"><a href=\"/zwgk/art/2024/1/15/art_1001_10234.html\" target=\"_blank\">关于做好春季造林工作的通知</a></li>\n"
    let report = GeneratedReport(seed: 3).written(in: .webPage)
    let furniture = String(repeating: item, count: max(0, size - report.utf8.count) / item.utf8.count)
    let lines = report.split(separator: "\n", omittingEmptySubsequences: false)
    let place = lines.firstIndex { $0.contains("id=\"nav\"") } ?? 0
    let page =
      lines[...place].joined(separator: "\n") + "\n" + furniture + lines[(place + 1)...].joined(separator: "\n")
    let text = SourceText(ContiguousArray(page.utf8))
    let time = Stopwatch.best(of: max(3, min(200, 20_000_000 / max(1, text.count)))) { Document(text).reports.count }
    return "html".padded(to: 9) + "\(text.count)".leftPadded(to: 9) + "  " + Stopwatch.rate(time, text.count)
      + "   \(Document(text).reports.count) report"
  }

  /// The rules by the time they take, slowest first.
  private static func shares(_ bytes: ContiguousArray<UInt8>) -> [String] {
    let document = Document(SourceText(bytes))
    let dossiers = document.reports.map { Dossier(text: document.text, report: $0) }
    let times = Catalog.rules.map { rule in
      (rule.id, Stopwatch.best(of: 20) { dossiers.reduce(0) { $0 + rule.check($1).count } })
    }
    let preparing = Stopwatch.best(of: 20) {
      document.reports.reduce(0) { $0 + Dossier(text: document.text, report: $1).equations.count }
    }
    let total = max(1, times.reduce(preparing) { $0 + $1.1 })
    return ([("(equations)", preparing)] + times).sorted { $0.1 > $1.1 }.map { id, time in
      "\(time * 1_000 / total)".leftPadded(to: 5) + " ‰ " + Stopwatch.rate(time, bytes.count).padded(to: 16) + id
    }
  }
}

/// What is measured: compilations of made-up reports, and one long report that is mostly prose.
enum Layout: String, CaseIterable {
  /// Reports whose prose is full of figures that the tables must bear out, in three layouts in turn: the dearest prose there is.
  case rich
  /// Reports of tables with hardly a sentence.
  case tabs, pipes, flow
  /// One report whose section one runs on and on.
  case prose

  /// A document of about `size` bytes.
  func document(of size: Int) -> ContiguousArray<UInt8> {
    var text = ""
    var seed: UInt64 = 1
    while text.utf8.count < size {
      var report = GeneratedReport(seed: seed)
      seed += 1
      switch self {
      case .rich:
        report.prose = .rich
        text += report.written(in: [.tabs, .flow, .pipes][Int(seed % 3)]) + "\n"
      case .tabs: text += report.written(in: .tabs) + "\n"
      case .pipes: text += report.written(in: .pipes) + "\n"
      case .flow: text += report.written(in: .flow) + "\n"
      case .prose: return prose(report, size)
      }
    }
    return ContiguousArray(text.utf8)
  }

  /// One report whose section one runs on and on.
  private func prose(_ report: GeneratedReport, _ size: Int) -> ContiguousArray<UInt8> {
    let text = report.written(in: .tabs)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let place = lines.firstIndex { $0.hasSuffix("（五）监督保障") } ?? 0
    let sentence = "各站所按季度梳理公开目录，把办事指南、收费依据和办理结果一并放上网站，群众提出的疑问在五个工作日内答复。\n\n"
    let filler = String(repeating: sentence, count: max(0, size - text.utf8.count) / sentence.utf8.count)
    return ContiguousArray(
      (lines[..<place].joined(separator: "\n") + "\n" + filler + lines[place...].joined(separator: "\n")).utf8)
  }
}

/// Best of several runs, in nanoseconds: the least disturbed one.
enum Stopwatch {
  static func best(of rounds: Int, _ work: () -> Int) -> Int {
    let clock = ContinuousClock()
    var best = Int.max
    var sink = 0
    for _ in 0..<rounds {
      let time = clock.measure { sink &+= work() }
      let (seconds, attoseconds) = time.components
      best = min(best, Int(seconds) * 1_000_000_000 + Int(attoseconds / 1_000_000_000))
    }
    if sink == .min { print(sink) }
    return best
  }

  /// `  2.31   433`: ns/byte and MB/s.
  static func rate(_ nanoseconds: Int, _ bytes: Int) -> String {
    let hundredths = nanoseconds * 100 / max(1, bytes)
    let fraction = hundredths % 100
    let speed = nanoseconds == 0 ? 0 : bytes * 1_000 / nanoseconds
    let time = "\(hundredths / 100).\(fraction < 10 ? "0" : "")\(fraction)".leftPadded(to: 6)
    return time + (speed < 100_000 ? "\(speed)".leftPadded(to: 6) : "     -")
  }
}

extension String {
  /// The text with blanks behind it, up to a width.
  func padded(to width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }
  /// The text with blanks before it, up to a width.
  func leftPadded(to width: Int) -> String { String(repeating: " ", count: max(0, width - count)) + self }
}
