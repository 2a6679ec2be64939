/// Cells in their order, counted from 0. The rows of a table keep theirs in one array: reading a table of 25 rows makes one
/// array instead of fifty, and so does copying and moving it.
public struct Cells: RandomAccessCollection, Sendable {
  @usableFromInline let all: ContiguousArray<Cell>
  @usableFromInline let first: Int
  /// How many cells there are.
  public let count: Int

  /// The cells in a range of a table's.
  @inlinable init(_ all: ContiguousArray<Cell>, _ range: Range<UInt32>) {
    self.all = all
    first = Int(range.lowerBound)
    count = range.count
  }

  /// Where the first cell stands: 0.
  @inlinable public var startIndex: Int { 0 }
  /// Behind the last cell.
  @inlinable public var endIndex: Int { count }
  /// The cell at an index.
  @inlinable public subscript(index: Int) -> Cell { all[first + index] }
}

extension Cells: ExpressibleByArrayLiteral {
  /// Cells of no table.
  public init(arrayLiteral elements: Cell...) {
    self.init(ContiguousArray(elements), 0..<UInt32(truncatingIfNeeded: elements.count))
  }
}

/// Which cells of a table belong to a row; one may stand in all three ranges.
@usableFromInline struct CellPlaces: Sendable {
  @usableFromInline var cells: Range<UInt32>
  @usableFromInline var figures: Range<UInt32>
  /// All cells of the row's line.
  var line: Range<UInt32> = 0..<0
}

extension FigureRow: CustomReflectable {
  /// What is shown of a row: its own cells, not those of the whole table.
  public var customMirror: Mirror {
    Mirror(
      self,
      children: [
        "key": key, "range": range, "label": label, "cells": Array(cells), "figures": Array(figures),
        "isPlaced": isPlaced, "lineCells": lineCells, "firstFigure": firstFigure, "block": block,
      ])
  }
}

extension FigureRow {
  /// Puts another figure into the cell of a column.
  mutating func put(_ figure: Figure, _ column: Int) { all[Int(places.cells.lowerBound) + column].figure = figure }
}

extension RemediesTable {
  /// The same, columns counted over all groups.
  mutating func put(_ figure: Figure, _ column: Int) { all[Int(places.cells.lowerBound) + column].figure = figure }
}

/// Gathering the cells of a table, row by row.
extension TableRows {
  typealias Cells = ContiguousArray<AnnualReport.Cell>

  /// Adds the cells of a row's line; none of hard-wrapped text.
  func addLine(_ bytes: Span<UInt8>, _ row: Row, to all: inout Cells) -> Range<UInt32> {
    let start = all.count
    if family != .flow {
      all.append(addingCapacity: row.cells.count) { output in
        for index in row.cells { output.append(figure(bytes, index)) }
      }
    }
    return UInt32(truncatingIfNeeded: start)..<UInt32(truncatingIfNeeded: all.count)
  }

  /// The figures at indices relative to the row's first cell, blanks among them left out unless they count: where they stand
  /// in the line, or added.
  func addFigures(
    _ bytes: Span<UInt8>, _ row: Row, _ indices: Range<Int>, withBlanks: Bool, line: Range<UInt32>, to all: inout Cells
  ) -> Range<UInt32> {
    if family != .flow, withBlanks || filledCount(row, indices) == indices.count {
      let start = line.lowerBound + UInt32(truncatingIfNeeded: indices.lowerBound)
      return start..<start + UInt32(truncatingIfNeeded: indices.count)
    }
    let start = all.count
    all.append(addingCapacity: indices.count) { output in
      for index in indices where withBlanks || isFilled(row, index) {
        output.append(figure(bytes, row.cells.lowerBound + index))
      }
    }
    return UInt32(truncatingIfNeeded: start)..<UInt32(truncatingIfNeeded: all.count)
  }

  /// The figures at some indices relative to the row's first cell.
  func addFigures(_ bytes: Span<UInt8>, _ row: Row, at indices: [Int], to all: inout Cells) -> Range<UInt32> {
    let start = all.count
    for index in indices { all.append(figure(bytes, row.cells.lowerBound + index)) }
    return UInt32(truncatingIfNeeded: start)..<UInt32(truncatingIfNeeded: all.count)
  }

  /// So many cells with nothing read in them, at the end of a row.
  func add(_ figure: Figure, _ count: Int, at place: TextRange, to all: inout Cells) -> Range<UInt32> {
    let start = all.count
    for _ in 0..<count { all.append(AnnualReport.Cell(figure, place)) }
    return UInt32(truncatingIfNeeded: start)..<UInt32(truncatingIfNeeded: all.count)
  }

  /// The cell at an index, read as a figure: words are none.
  func figure(_ bytes: Span<UInt8>, _ index: Int) -> AnnualReport.Cell {
    let cell = cells[index]
    switch cell.kind {
    case .blank: return AnnualReport.Cell(.blank, cell.range)
    case .figure:
      return AnnualReport.Cell(
        Numerals.figure(bytes, Int(cell.range.start), Int(cell.range.end)) ?? .text, cell.range)
    default: return AnnualReport.Cell(.text, cell.range)
    }
  }
}
