import AnnualReport

extension Rule {
  /// Judged by ``lint(_:rules:)`` itself, which alone knows what was ignored.
  static let ignoreUnused = Rule(
    "ignore-unused", .ignores, .warning,
    title: Wording(zh: "忽略注释都有所指", en: "Every ignore comment has something to ignore"), fixes: .safe,
    source: Wording(zh: "年报自身的约定", en: "Nianbao's own convention")
  ) { _ in [] }

  /// The rules about ignores: an ignore of one of them is never called unused.
  static let aboutIgnores: Set<Rule.ID> = ["ignore-unused", "ignore-unknown", "ignore-without-reason"]
}

extension Suppressions.Ignore {
  /// The names that silence nothing: one finding for each, for the whole comment where all do.
  func unused(_ text: SourceText) -> [Finding] {
    let names = comment.names.indices.filter { index in
      let id = comment.names[index].id
      // Whether there is anything to compare depends on the files beside this one.
      guard let rule = Catalog.rule(id), rule.compare == nil else { return false }
      return !isUsed[index] && !Rule.aboutIgnores.contains(id)
    }
    if comment.reach == nil || names.isEmpty { return [] }
    if names.count == comment.names.count {
      let ids = comment.names.map(\.id).joined(separator: ", ")
      let fix = Fix(
        Wording(zh: "删除这条忽略注释", en: "Delete the ignore comment"), [comment.deletion(in: text)],
        comment.partsProse(in: text) ? .unsafe : .safe)
      return [finding(ids, comment.range, fix)]
    }
    return names.map { index in
      let name = comment.names[index]
      let title = Wording(zh: "从忽略注释中删去 \(name.id)", en: "Delete \(name.id) from the ignore comment")
      return finding(name.id, name.range, Fix(title, [comment.deletion(ofName: index)], .safe))
    }
  }

  private func finding(_ ids: String, _ range: TextRange, _ fix: Fix) -> Finding {
    let place =
      comment.reach == .file ? Wording(zh: "全文", en: "the whole file") : Wording(zh: "此处", en: "this place")
    return Finding(
      "ignore-unused", .warning, range,
      Wording(
        zh: "\(place.zh)没有 \(ids) 的问题，这条忽略已无作用；请删除。",
        en: "\(ids) finds nothing in \(place.en): the ignore does nothing; delete it."),
      fixes: [fix])
  }
}

extension IgnoreComment {
  /// The edit that takes the comment out: with its lines where it stands alone on them, and with one of two blank lines
  /// that would meet.
  func deletion(in text: SourceText) -> Edit {
    let first = text.line(at: range.start)
    let last = text.line(at: range.end)
    guard isAlone(in: text) else { return Edit(range, "") }
    var end = text.fullLineRange(last).end
    let start = max(text.fullLineRange(first).start, text.byteOrderMark)
    let followsBlank = first == 0 || text.trimmed(text.lineRange(first - 1)).isEmpty
    if followsBlank, last + 1 < text.lineCount, text.trimmed(text.lineRange(last + 1)).isEmpty {
      end = text.fullLineRange(last + 1).end
    }
    return Edit(TextRange(start, end), "")
  }

  /// Whether lines stand right before and behind the comment, neither blank nor a row, which without it would be one
  /// paragraph.
  func partsProse(in text: SourceText) -> Bool {
    let first = text.line(at: range.start)
    let last = text.line(at: range.end)
    guard isAlone(in: text), first > 0, last + 1 < text.lineCount else { return false }
    return [first - 1, last + 1].allSatisfy { line in
      let words = text.trimmed(text.lineRange(line))
      guard !words.isEmpty else { return false }
      return ![0x23, 0x3C, 0x7C].contains(text.byte(at: Int(words.start)))
        && !(text.lineRange(line).start..<words.end).contains { text.byte(at: Int($0)) == 0x09 }
    }
  }

  private func isAlone(in text: SourceText) -> Bool {
    let lines = TextRange(
      max(text.fullLineRange(text.line(at: range.start)).start, text.byteOrderMark),
      text.lineRange(text.line(at: range.end)).end)
    return text.trimmed(lines) == range
  }

  /// The edit that takes a name out, with the comma or blanks to its neighbour.
  func deletion(ofName index: Int) -> Edit {
    let name = names[index].range
    if index > 0 { return Edit(TextRange(names[index - 1].range.end, name.end), "") }
    return Edit(TextRange(name.start, names.count > 1 ? names[1].range.start : name.end), "")
  }
}

extension SourceText {
  /// Length of the byte-order mark in front; 0 without one.
  var byteOrderMark: UInt32 { byte(at: 0) == 0xEF && byte(at: 1) == 0xBB && byte(at: 2) == 0xBF ? 3 : 0 }
}
