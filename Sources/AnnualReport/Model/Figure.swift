/// What stands where a figure belongs: five different facts, never merged into zero.
public enum Figure: Hashable, Sendable {
  /// A number, however it is written (full-width digits, leading zeros, thousands separators, a sign).
  case number(Decimal6)
  /// A cell with nothing in it.
  case blank
  /// `/`, `-`, `—`: not applicable.
  case dash
  /// Words, or something that cannot be read as one number.
  case text
  /// There is no such cell in the document, or it cannot be placed.
  case absent

  /// The number, where it is one.
  public var number: Decimal6? {
    if case .number(let value) = self { return value }
    return nil
  }
}

/// A figure and where it stands.
public struct Cell: Hashable, Sendable {
  /// What was read.
  public var figure: Figure
  /// The bytes of the figure without surrounding blanks; empty, at the place where it belongs, for `blank` and `absent`.
  public var range: TextRange

  /// A cell.
  public init(_ figure: Figure, _ range: TextRange) {
    self.figure = figure
    self.range = range
  }

  /// The number, where it is one.
  public var number: Decimal6? { figure.number }
}
