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

/// A figure and where it stands; stride 16: a table of the form has some 250 cells, and most of what judging it costs in a
/// large document is fetching them.
public struct Cell: Hashable, Sendable {
  /// The number in millionths, or one of the lowest values of all, which no figure reaches, for what is none.
  @usableFromInline var units: Int64
  /// The bytes of the figure without surrounding blanks; empty, at the place where it belongs, for `blank` and `absent`.
  public var range: TextRange

  /// A cell.
  @inlinable public init(_ figure: Figure, _ range: TextRange) {
    units = Cell.units(of: figure)
    self.range = range
  }

  /// What was read; the four lowest numbers of all are raised to the fifth.
  @inlinable public var figure: Figure {
    get {
      switch units {
      case Cell.blank: .blank
      case Cell.dash: .dash
      case Cell.text: .text
      case Cell.absent: .absent
      default: .number(Decimal6(units: units))
      }
    }
    set { units = Cell.units(of: newValue) }
  }

  /// The number, where it is one.
  @inlinable public var number: Decimal6? { units > Cell.absent ? Decimal6(units: units) : nil }

  @inlinable static var blank: Int64 { .min }
  @inlinable static var dash: Int64 { .min + 1 }
  @inlinable static var text: Int64 { .min + 2 }
  @inlinable static var absent: Int64 { .min + 3 }

  @inlinable static func units(of figure: Figure) -> Int64 {
    switch figure {
    case .number(let value): max(value.units, absent + 1)
    case .blank: blank
    case .dash: dash
    case .text: text
    case .absent: absent
    }
  }
}
