/// An exact decimal figure: a whole number of millionths.
///
/// Fees are reported in 万元 with up to six decimals (one 分 is 0.000001 万元), and a sum must be exact, so floating point
/// has no place here. A figure has at most 11 digits before the point; sums of a table's figures never overflow `Int64`.
public struct Decimal6: Hashable, Comparable, Sendable {
  /// The value in millionths.
  public let units: Int64

  /// Millionths in one.
  static let scale: Int64 = 1_000_000
  /// Most digits before the point that a figure may have.
  static let wholeDigits = 11

  /// A value from millionths.
  public init(units: Int64) { self.units = units }
  /// A value from a whole number; clamped to what `Int64` millionths can hold.
  public init(_ whole: Int) {
    let (value, overflow) = Int64(whole).multipliedReportingOverflow(by: Decimal6.scale)
    self.units = overflow ? (whole < 0 ? .min : .max) : value
  }

  /// Zero.
  public static let zero = Decimal6(units: 0)
  /// Whether the value is a whole number.
  public var isWhole: Bool { units % Decimal6.scale == 0 }

  /// Whether the first value is less.
  public static func < (a: Decimal6, b: Decimal6) -> Bool { a.units < b.units }
  /// The sum; wraps instead of trapping (figures are bounded, so it does not happen with read figures).
  public static func + (a: Decimal6, b: Decimal6) -> Decimal6 { Decimal6(units: a.units &+ b.units) }
  /// The difference; wraps instead of trapping.
  public static func - (a: Decimal6, b: Decimal6) -> Decimal6 { Decimal6(units: a.units &- b.units) }
}

extension Decimal6: CustomStringConvertible {
  /// The value in plain digits, without trailing zeros: `12`, `0.5`, `-3.1416`.
  public var description: String {
    let magnitude = units.magnitude
    var text = (units < 0 ? "-" : "") + String(magnitude / Decimal6.scale.magnitude)
    var fraction = magnitude % Decimal6.scale.magnitude
    if fraction > 0 {
      var digits = ""
      var scale = Decimal6.scale.magnitude / 10
      while fraction > 0, scale > 0 {
        digits += String(fraction / scale)
        fraction %= scale
        scale /= 10
      }
      text += "." + digits
    }
    return text
  }
}
