import AnnualReport

extension Rule {
  static let booktitleInner = Rule(
    "booktitle-inner", .citations, .info,
    title: Wording(zh: "书名号里面的书名号用〈〉", en: "A title inside a title stands in 〈〉"), fixes: .safe,
    source: Wording(zh: "GB/T 15834—2011 4.15（书名号）", en: "GB/T 15834—2011, 4.15 (book-title marks)")
  ) { dossier in
    dossier.bookTitles.titles.compactMap { inner($0, dossier) }
  }

  private static func inner(_ title: BookTitles.Title, _ dossier: Dossier) -> Finding? {
    guard let first = title.inner.first, let last = title.inner.last, !dossier.text.isVerbatim(at: Int(first.offset))
    else { return nil }
    var depth = 0
    var deepest = 0
    var isBalanced = true
    var edits: [Edit] = []
    for sign in title.inner {
      let opens = [0x3008, 0x3C, 0xFF1C, 0x300A].contains(sign.scalar)
      depth += opens ? 1 : -1
      deepest = max(deepest, depth)
      if depth < 0 { isBalanced = false }
      if sign.scalar != 0x3008 && sign.scalar != 0x3009 { edits.append(Edit(sign.range, opens ? "〈" : "〉")) }
    }
    isBalanced = isBalanced && depth == 0 && deepest == 1
    if isBalanced && edits.isEmpty || deepest > 1 { return nil }
    let range = first.range.union(last.range)
    if isBalanced {
      return Finding(
        "booktitle-inner", .info, range,
        Wording(
          zh: "书名号里面再用书名号时，里层用单书名号〈〉。", en: "Inside 《》 the inner title stands in single marks 〈〉."),
        fixes: [Fix(Wording(zh: "里层改为〈〉", en: "Change the inner marks to 〈〉"), edits, .safe)])
    }
    return unbalanced(title, range, edits, depth, dossier)
  }

  private static func unbalanced(
    _ title: BookTitles.Title, _ range: TextRange, _ edits: [Edit], _ depth: Int, _ dossier: Dossier
  ) -> Finding {
    var fixes: [Fix] = []
    if depth == 1, title.inner.count == 1 {
      let notice = TornText(dossier.text, title.inside).characters
      let tail = notice.suffix(3)
      let isNotice = tail.map(\.scalar) == [0x7684, 0x901A, 0x77E5]  // 的通知
      let place = isNotice ? tail.first?.range.start ?? title.close.offset : title.close.offset
      fixes = [
        Fix(
          Wording(zh: "补上〉", en: "Insert 〉"), edits + [Edit(TextRange(at: place), "〉")], .unsafe)
      ]
    }
    return Finding(
      "booktitle-inner", .info, range,
      Wording(
        zh: "书名号里层的〈〉不成对；请补上缺少的一半。", en: "The inner marks 〈〉 do not pair; add the missing half."), fixes: fixes)
  }

  static let booktitleUnbalanced = Rule(
    "booktitle-unbalanced", .citations, .warning,
    title: Wording(zh: "书名号《》成对", en: "Book-title marks 《》 pair"),
    source: Wording(zh: "GB/T 15834—2011 4.15（书名号）", en: "GB/T 15834—2011, 4.15 (book-title marks)")
  ) { dossier in
    dossier.bookTitles.open.map { sign in
      Finding(
        "booktitle-unbalanced", .warning, sign.range,
        Wording(zh: "“《”没有配对的“》”；请补上。", en: "This “《” has no “》”; add it."))
    }
  }
}
