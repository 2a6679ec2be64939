import AnnualReport
import Foundation

/// Runs a law on many inputs, spread over the cores.
public enum Laws {
  /// What a law says of one input: nil where it holds, else a sentence.
  public typealias Law = @Sendable (ContiguousArray<UInt8>) -> String?

  /// The damaged inputs on which a law does not hold, at most three, each with its seed; empty where it always holds.
  public static func failures(of law: @escaping Law, runs: Int, seed: UInt64 = 1) async -> [String] {
    let material = Laws.material
    let workers = max(1, ProcessInfo.processInfo.activeProcessorCount)
    return await withTaskGroup(of: [String].self) { group in
      for worker in 0..<workers {
        group.addTask {
          var found: [String] = []
          for run in stride(from: worker, to: runs, by: workers) where found.count < 3 {
            let number = seed &* 1_000_003 &+ UInt64(run)
            let bytes = input(number, from: material)
            if let failure = law(bytes) {
              found.append("\(failure) (input kept in \(keep(bytes, as: number)))")
            }
          }
          return found
        }
      }
      var all: [String] = []
      for await found in group { all += found }
      return Array(all.prefix(3))
    }
  }

  /// Writes a failing input beside other temporary files; answers its path.
  private static func keep(_ bytes: ContiguousArray<UInt8>, as number: UInt64) -> String {
    let path = NSTemporaryDirectory() + "nianbao-law-\(number).txt"
    return FileManager.default.createFile(atPath: path, contents: Data(bytes)) ? path : "seed \(number)"
  }

  /// The damaged input of a number: mostly a window of some 20 lines out of a report, now and then a whole one.
  public static func input(_ number: UInt64, from material: [ContiguousArray<UInt8>]) -> ContiguousArray<UInt8> {
    var random = SplitMix64(seed: number)
    if random.chance(3) {
      return ContiguousArray((0..<random.below(300)).map { _ in UInt8(truncatingIfNeeded: random.next()) })
    }
    var bytes: ContiguousArray<UInt8>
    if random.chance(35) {
      let report = GeneratedReport(seed: number)
      bytes = random.pick(Encoding.allCases).bytes(of: report.written(in: random.pick(Dialect.allCases)))
    } else {
      bytes = random.pick(material)
    }
    if random.chance(90) { bytes = window(of: bytes, using: &random) }
    return Mutation.several(on: bytes, using: &random)
  }

  /// All fixtures: reports and what they are made of.
  public static let material: [ContiguousArray<UInt8>] =
    Fixture.reports.map(\.bytes) + Fixture.rulePages.map(\.bytes).filter { !$0.isEmpty }

  /// A title line and a run of lines from somewhere: short enough to be judged in no time, long enough to hold a table.
  private static func window(
    of bytes: ContiguousArray<UInt8>, using random: inout SplitMix64
  ) -> ContiguousArray<UInt8> {
    var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    let start = random.below(lines.count)
    let head = lines.prefix(random.chance(80) ? 5 : 0)
    lines = Array(head) + lines[start..<min(lines.count, start + random.pick(2...40))]
    return ContiguousArray(lines.joined(separator: CollectionOfOne(0x0A)))
  }
}
