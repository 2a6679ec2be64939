/// Names that are nearly the one that was typed.
public enum Nearest {
  /// The nearest name, where it is near enough to be meant: about a third of the letters may differ, or it begins so.
  public static func name(to typed: String, in names: [String]) -> String? {
    let letters = Array(typed.lowercased().utf8.prefix(64))
    var best: (name: String, distance: Int)?
    for name in names {
      let distance = distance(letters, Array(name.lowercased().utf8))
      if distance < (best?.distance ?? .max) { best = (name, distance) }
    }
    if let best, best.distance <= max(1, letters.count / 3) { return best.name }
    guard letters.count >= 3 else { return nil }
    return names.first { $0.utf8.starts(with: letters) }
  }

  /// How many letters must be put in, left out, changed or swapped with their neighbour.
  private static func distance(_ a: [UInt8], _ b: [UInt8]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...b.count)
    for i in a.indices {
      var row = [i + 1]
      for j in b.indices {
        var least = min(last[j + 1] + 1, row[j] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { least = min(least, beforeLast[j - 1] + 1) }
        row.append(least)
      }
      beforeLast = last
      last = row
    }
    return last[b.count]
  }
}
