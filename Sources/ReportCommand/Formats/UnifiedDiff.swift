import AnnualReport
import ReportLint

/// The difference that edits make, as `diff -u` writes it and `patch` reads it: by lines that end with LF, bytes
/// untouched.
struct UnifiedDiff {
  private let bytes: Bytes
  private let lines: [Range<Int>]
  private var changes: [Change] = []

  /// Lines that give place to others.
  private struct Change {
    var old: Range<Int>
    var new: [ArraySlice<UInt8>]
  }

  /// `edits` stand in order and apart.
  init(_ text: SourceText, _ edits: [Edit]) {
    bytes = text.bytes
    lines = UnifiedDiff.lines(of: bytes[...])
    var rest = edits[...]
    while let edit = rest.popFirst() {
      var together = [edit]
      let first = line(at: Int(edit.range.start))
      var last = line(at: Int(edit.range.end))
      // Changes of neighbouring lines are one: first all that goes, then all that comes.
      while let next = rest.first, line(at: Int(next.range.start)) <= last + 1 {
        last = max(last, line(at: Int(next.range.end)))
        together.append(next)
        rest.removeFirst()
      }
      append(first..<min(last + 1, lines.count), together)
    }
  }

  private static func lines(of bytes: ArraySlice<UInt8>) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = bytes.startIndex
    for index in bytes.indices where bytes[index] == 0x0A {
      lines.append(start..<(index + 1))
      start = index + 1
    }
    if start < bytes.endIndex { lines.append(start..<bytes.endIndex) }
    return lines
  }

  /// The line that holds an offset; the number of lines at the very end.
  private func line(at offset: Int) -> Int {
    var low = 0
    var high = lines.count
    while low < high {
      let middle = (low + high) / 2
      if lines[middle].upperBound <= offset { low = middle + 1 } else { high = middle }
    }
    // After a last line without a break, the end belongs to that line.
    if low == lines.count, let last = lines.last, bytes[last.upperBound - 1] != 0x0A { return low - 1 }
    return low
  }

  private mutating func append(_ old: Range<Int>, _ edits: [Edit]) {
    var position = old.isEmpty ? bytes.count : lines[old.lowerBound].lowerBound
    let end = old.isEmpty ? bytes.count : lines[old.upperBound - 1].upperBound
    var replacement = Bytes()
    for edit in edits {
      replacement += bytes[position..<max(position, min(Int(edit.range.start), bytes.count))]
      replacement += Bytes(edit.text.utf8)
      position = max(position, min(Int(edit.range.end), bytes.count))
    }
    replacement += bytes[position..<max(position, end)]
    var new = UnifiedDiff.lines(of: replacement[...]).map { replacement[$0] }[...]
    var old = old
    while let first = new.first, !old.isEmpty, bytes[lines[old.lowerBound]] == first {
      new.removeFirst()
      old = (old.lowerBound + 1)..<old.upperBound
    }
    while let last = new.last, !old.isEmpty, bytes[lines[old.upperBound - 1]] == last {
      new.removeLast()
      old = old.lowerBound..<(old.upperBound - 1)
    }
    if !old.isEmpty || !new.isEmpty { changes.append(Change(old: old, new: Array(new))) }
  }

  /// Whether there is no difference.
  var isEmpty: Bool { changes.isEmpty }

  /// Appends the difference under the name of the file. A tab ends a name that holds blanks, as `diff -u` has it: else `patch`
  /// reads no further than the first of them.
  func write(name: String, _ paint: Paint, into output: inout Bytes) {
    let end = name.utf8.contains(0x20) ? "\t\n" : "\n"
    output.put(paint(.bold, "--- \(name)") + end + paint(.bold, "+++ \(name)") + end)
    var rest = changes[...]
    var shift = 0
    while let change = rest.popFirst() {
      var hunk = [change]
      while let next = rest.first, let last = hunk.last, next.old.lowerBound - last.old.upperBound <= 6 {
        hunk.append(next)
        rest.removeFirst()
      }
      write(hunk, shift: &shift, paint, into: &output)
    }
  }

  private func write(_ hunk: [Change], shift: inout Int, _ paint: Paint, into output: inout Bytes) {
    guard let first = hunk.first, let last = hunk.last else { return }
    let from = max(0, first.old.lowerBound - 3)
    let to = min(lines.count, last.old.upperBound + 3)
    let growth = hunk.reduce(0) { $0 + $1.new.count - $1.old.count }
    func numbers(_ start: Int, _ count: Int) -> String { "\(count == 0 ? start : start + 1),\(count)" }
    let old = numbers(from, to - from)
    let new = numbers(from + shift, to - from + growth)
    output.put(paint(.plainCyan, "@@ -\(old) +\(new) @@") + "\n")
    var position = from
    for change in hunk {
      for line in position..<change.old.lowerBound { write(" ", bytes[lines[line]], nil, paint, into: &output) }
      for line in change.old { write("-", bytes[lines[line]], .plainRed, paint, into: &output) }
      for line in change.new { write("+", line, .plainGreen, paint, into: &output) }
      position = change.old.upperBound
    }
    for line in position..<to { write(" ", bytes[lines[line]], nil, paint, into: &output) }
    shift += growth
  }

  private func write(
    _ sign: String, _ line: ArraySlice<UInt8>, _ style: Paint.Style?, _ paint: Paint, into output: inout Bytes
  ) {
    let hasBreak = line.last == 0x0A
    if let style { output.put(paint.begin(style)) }
    output.put(sign)
    output += hasBreak ? line.dropLast() : line
    if style != nil { output.put(paint.end) }
    output.put(hasBreak ? "\n" : "\n\\ No newline at end of file\n")
  }
}
