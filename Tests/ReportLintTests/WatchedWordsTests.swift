import AnnualReport
import FixtureSupport
import Testing

@testable import ReportLint

/// The one pass that finds all watched words, beside a search for each word at each place.
@Suite("Watched words") struct WatchedWordsTests {
  @Test("One pass finds the words that a search for each of them finds, torn or not, in any bytes")
  func findsAll() {
    var random = SplitMix64(seed: 40)
    let words = WatchedWords.allCases.flatMap(\.words)
    let gaps = ["", "", "", "", "\n", "  ", "\u{3000}", "，", "。", "、", "1", "的", "公", "政府", "（", "\u{200B}", "\t", "９"]
    var count = 0
    for run in 0..<runs("NIANBAO_WORD_RUNS", default: 200) {
      var text = ""
      for _ in 0..<8 {
        for scalar in (words.randomElement(using: &random) ?? "").unicodeScalars {
          text.unicodeScalars.append(scalar)
          if random.chance(8) { text += gaps.randomElement(using: &random) ?? "" }
        }
        text += gaps.randomElement(using: &random) ?? ""
      }
      var bytes = ContiguousArray(text.utf8)
      if random.chance(30) { bytes = Mutation.several(on: bytes, using: &random) }
      let whole = TextRange(0, bytes.count)
      let stretch = random.chance(50) ? whole : TextRange(0, bytes.count / 2)
      var found = ProseWords()
      found.scan(bytes.span, stretch) { _, offset, _ in offset + 1 }
      for set in WatchedWords.allCases {
        let hits = found.all(set, in: [whole]).map { Hit(word: $0.word, range: $0.range) }
        count += hits.count
        #expect(hits == searched(set, SourceText(bytes), stretch), "\(set) in run \(run): \(text.debugDescription)")
      }
    }
    #expect(count > 400, "a search that finds nothing proves nothing")
  }

  private struct Hit: Equatable {
    let word: Int
    let range: TextRange
  }

  /// The words of a set, each looked for at every Han character; at one place the longest counts.
  private func searched(_ set: WatchedWords, _ text: SourceText, _ stretch: TextRange) -> [Hit] {
    var hits: [Hit] = []
    let words = set.words.enumerated().sorted { $0.element.utf8.count > $1.element.utf8.count }
    var offset = 0
    while offset < Int(stretch.end) {
      guard text.byte(at: offset) &- 0xE4 < 6 else {
        offset += 1
        continue
      }
      let isFree = hits.last.map { Int($0.range.end) <= offset } ?? true
      if isFree, offset + 2 < Int(stretch.end) {
        for (number, word) in words {
          guard let end = end(of: word, text, offset) else { continue }
          hits.append(Hit(word: number, range: TextRange(offset, end)))
          break
        }
      }
      offset += 3
    }
    return hits
  }

  /// Where a word ends that begins at an offset; blanks up to 12 bytes behind a character may tear it.
  private func end(of word: String, _ text: SourceText, _ start: Int) -> Int? {
    var end = start
    for letter in word.unicodeScalars {
      var offset = end
      while offset < text.count, end > start, SourceText.isBlank(text.scalar(at: offset).value), offset - end <= 12 {
        offset += text.scalar(at: offset).length
      }
      guard offset < text.count, text.scalar(at: offset).value == letter.value else { return nil }
      end = offset + text.scalar(at: offset).length
    }
    return end
  }
}
