/// An exact decimal figure: a whole number of ten-thousandths.
///
/// Fees are reported in 万元 with decimals, and a sum must be exact, so floating point has no place here.
/// The magnitude is at most 10^13; sums of a table's figures therefore never overflow `Int64`.
public struct Decimal4: Hashable, Comparable, Sendable {
  /// The value in ten-thousandths.
  public let units: Int64

  /// The largest magnitude a figure may have, in ten-thousandths.
  public static let limit: Int64 = 100_000_000_000_000_000

  /// A value from ten-thousandths.
  public init(units: Int64) { self.units = units }
  /// A value from a whole number.
  public init(_ whole: Int) { self.units = Int64(whole).multipliedReportingOverflow(by: 10_000).partialValue }

  /// Zero.
  public static let zero = Decimal4(units: 0)
  /// Whether the value is a whole number.
  public var isWhole: Bool { units % 10_000 == 0 }

  public static func < (a: Decimal4, b: Decimal4) -> Bool { a.units < b.units }
  /// The sum; wraps instead of trapping (figures are bounded by ``limit``, so it does not happen with read figures).
  public static func + (a: Decimal4, b: Decimal4) -> Decimal4 { Decimal4(units: a.units &+ b.units) }
  /// The difference; wraps instead of trapping.
  public static func - (a: Decimal4, b: Decimal4) -> Decimal4 { Decimal4(units: a.units &- b.units) }
}

extension Decimal4: CustomStringConvertible {
  /// The value in plain digits, without trailing zeros: `12`, `0.5`, `-3.1416`.
  public var description: String {
    let magnitude = units.magnitude
    let whole = magnitude / 10_000
    var fraction = magnitude % 10_000
    var text = (units < 0 ? "-" : "") + String(whole)
    if fraction > 0 {
      var digits = ""
      var scale: UInt64 = 1_000
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
