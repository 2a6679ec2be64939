/// A seeded generator: the same seed gives the same tests on every machine (Steele, Lea, Flood 2014).
public struct SplitMix64: RandomNumberGenerator, Sendable {
  private var state: UInt64

  /// A generator.
  public init(seed: UInt64) { state = seed }

  /// The next number of the sequence.
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number of 0..<bound; 0 for a bound below one.
  public mutating func below(_ bound: Int) -> Int { bound < 1 ? 0 : Int(next() % UInt64(bound)) }
  /// A number of the range.
  public mutating func pick(_ range: ClosedRange<Int>) -> Int { range.lowerBound + below(range.count) }
  /// An element of a collection that is not empty.
  public mutating func pick<T>(_ choices: [T]) -> T { choices[below(choices.count)] }
  /// True with a chance of `percent` in a hundred.
  public mutating func chance(_ percent: Int) -> Bool { below(100) < percent }
}
