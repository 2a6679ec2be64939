/// What a passage consists of, for telling how alike two passages are: the hashes of all runs of five characters, figures
/// masked, blanks and punctuation left out. Of a long passage a share is kept that depends on the hashes alone.
struct Shingles: Sendable {
  /// Characters in a run.
  static let width = 5
  /// Most hashes kept; a passage with fewer runs is compared exactly.
  static let capacity = 512

  /// Number of characters compared.
  let length: Int
  /// The hashes kept, ascending, none twice.
  let hashes: ContiguousArray<UInt32>
  /// Only hashes with this many zero bits at their end are kept.
  let sparseness: UInt32
  /// Equal, for at least one place, in passages that are nearly alike, and hardly ever in others.
  let bands: ContiguousArray<UInt32>

  private static let bins = 63

  /// The shingles of characters; `isBanded` for passages that must be found among many.
  init(_ units: ContiguousArray<UInt16>, isBanded: Bool) {
    length = units.count
    var all = ContiguousArray<UInt32>()
    all.reserveCapacity(units.count)
    var minima = ContiguousArray<UInt32>(repeating: .max, count: isBanded ? Shingles.bins : 0)
    var window: UInt64 = 0
    var oldest: UInt64 = 0
    let span = units.span
    for index in 0..<span.count {
      oldest = window >> 48
      window = window << 16 | UInt64(span[index])
      if index < Shingles.width - 1 { continue }
      var mixed = (window &* 0x9E37_79B9_7F4A_7C15) ^ (oldest &* 0xC2B2_AE3D_27D4_EB4F)
      mixed ^= mixed >> 29
      mixed = mixed &* 0xBF58_476D_1CE4_E5B9
      let hash = UInt32(truncatingIfNeeded: mixed >> 32)
      all.append(hash)
      if isBanded {
        let bin = Int((UInt64(hash) &* UInt64(Shingles.bins)) >> 32)
        if hash < minima[bin] { minima[bin] = hash }
      }
    }
    (hashes, sparseness) = Shingles.kept(all)
    var bands = ContiguousArray<UInt32>()
    for first in stride(from: 0, to: minima.count, by: 3) {
      let three = UInt64(minima[first]) << 32 ^ UInt64(minima[first + 1]) << 16 ^ UInt64(minima[first + 2])
      bands.append(UInt32(truncatingIfNeeded: (three &* 0x9E37_79B9_7F4A_7C15) >> 32))
    }
    self.bands = bands
  }

  private static func kept(_ all: ContiguousArray<UInt32>) -> (ContiguousArray<UInt32>, UInt32) {
    var sparseness: UInt32 = 0
    while all.count >> Int(sparseness) > capacity { sparseness += 1 }
    let mask = (UInt32(1) << sparseness) &- 1
    var some = ContiguousArray<UInt32>()
    some.reserveCapacity(all.count >> Int(sparseness) + 32)
    for hash in all where hash & mask == 0 { some.append(hash) }
    return (sortedOnce(some), sparseness)
  }

  /// The hashes ascending, none twice: spread by their first bits, which leaves little to be put in order.
  private static func sortedOnce(_ hashes: ContiguousArray<UInt32>) -> ContiguousArray<UInt32> {
    var ends = ContiguousArray<Int>(repeating: 0, count: 513)
    for hash in hashes { ends[Int(hash >> 23) + 1] += 1 }
    for index in 1..<ends.count { ends[index] += ends[index - 1] }
    var sorted = ContiguousArray<UInt32>(repeating: 0, count: hashes.count)
    for hash in hashes {
      let place = ends[Int(hash >> 23)]
      sorted[place] = hash
      ends[Int(hash >> 23)] = place + 1
    }
    for index in sorted.indices.dropFirst() {
      let hash = sorted[index]
      var place = index
      while place > 0, sorted[place - 1] > hash {
        sorted[place] = sorted[place - 1]
        place -= 1
      }
      sorted[place] = hash
    }
    var unique = ContiguousArray<UInt32>()
    unique.reserveCapacity(sorted.count)
    for hash in sorted where unique.last != hash { unique.append(hash) }
    return unique
  }

  /// How much of both passages they share, in a hundred: twice the runs that stand in both by the runs of both. Nil where that
  /// is less than `least`, which is found out sooner.
  func likeness(_ other: Shingles, least: Int) -> Int? {
    let (sparse, dense) = sparseness >= other.sparseness ? (self, other) : (other, self)
    let mask = (UInt32(1) << sparse.sparseness) &- 1
    let (a, b) = (sparse.hashes.span, dense.hashes.span)
    var total = a.count
    for index in 0..<b.count where b[index] & mask == 0 { total += 1 }
    var mayMiss = total * (100 - least) / 100
    var shared = 0
    var index = 0
    for place in 0..<b.count where b[place] & mask == 0 {
      while index < a.count, a[index] < b[place] {
        index += 1
        mayMiss -= 1
      }
      if index < a.count, a[index] == b[place] {
        shared += 1
        index += 1
      } else {
        mayMiss -= 1
      }
      if mayMiss < 0 { return nil }
    }
    let likeness = total == 0 ? 0 : shared * 200 / total
    return likeness < least ? nil : likeness
  }
}
