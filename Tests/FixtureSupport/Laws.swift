import AnnualReport
import Foundation

/// Runs laws on many inputs, spread over the cores; every input is made once and put to every law.
public enum Laws {
  /// What the laws say of one input: the name of each law that does not hold, with a sentence.
  public typealias Judgement = @Sendable (ContiguousArray<UInt8>) -> [(law: String, failure: String)]

  /// The inputs on which laws do not hold, at most three a law, each with the place it is kept at.
  public static func failures(
    runs: Int, seed: UInt64, of judgement: @escaping Judgement
  ) async -> [String: [String]] {
    let material = Laws.material
    let workers = max(1, ProcessInfo.processInfo.activeProcessorCount)
    return await withTaskGroup(of: [String: [String]].self) { group in
      for worker in 0..<workers {
        group.addTask {
          var found: [String: [String]] = [:]
          for run in stride(from: worker, to: runs, by: workers) {
            let number = seed &* 1_000_003 &+ UInt64(run)
            let bytes = input(number, from: material)
            for (law, failure) in judgement(bytes) where found[law, default: []].count < 3 {
              found[law, default: []].append("\(failure) (input kept in \(keep(bytes, as: number)))")
            }
          }
          return found
        }
      }
      return await group.reduce(into: [:]) { all, found in all.merge(found) { $0 + $1 } }
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
    var bytes = random.pick(random.chance(35) ? generated : material)
    if random.chance(90) { bytes = window(of: bytes, using: &random) }
    return Mutation.several(on: bytes, using: &random)
  }

  /// All fixtures: reports and what they are made of.
  public static let material: [ContiguousArray<UInt8>] =
    Fixture.reports.map(\.bytes) + Fixture.rulePages.map(\.bytes).filter { !$0.isEmpty }

  /// Some made-up reports in every dialect and encoding.
  private static let generated: [ContiguousArray<UInt8>] = (0..<20 as Range<UInt64>).flatMap { seed in
    Dialect.allCases.flatMap { dialect in
      let text = GeneratedReport(seed: seed).written(in: dialect)
      return ByteVariant.allCases.map { $0.bytes(of: text) }
    }
  }

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
