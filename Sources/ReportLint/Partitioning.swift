extension RandomAccessCollection where Index == Int {
  /// The first index whose element lies behind a border: `isBehind` fails for all elements before it and holds from it on.
  /// The end where it holds for none. Looks at log₂(count) elements.
  func partitioningIndex(where isBehind: (Element) -> Bool) -> Int {
    var low = startIndex
    var high = endIndex
    while low < high {
      let middle = low + (high - low) / 2
      if isBehind(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
