import AnnualReport

extension Rule {
  static let proseFigureConflict = Rule(
    "prose-figure-conflict", .prose, .warning,
    title: Wording(zh: "同一事项在正文中只有一个数", en: "The text gives one figure for one thing"),
    source: Wording(
      zh: "《中华人民共和国政府信息公开条例》第五十条（数据应当准确）",
      en: "Regulation on Open Government Information, article 50 (figures are to be accurate)")
  ) { dossier in
    let told = dossier.publishedTwice() + dossier.listedTwice() + dossier.wrongDifferences()
    let report = dossier.report
    if dossier.frames.count == TableKind.allCases.count { return told }
    return told + dossier.claimedTwice() + dossier.unbalanced()
  }
}

extension Dossier {
  private static func conflict(_ range: TextRange, _ figure: String, _ first: TextRange, _ other: String) -> Finding {
    Finding(
      "prose-figure-conflict", .warning, range,
      Wording(
        zh: "这里写 \(figure)，前面同一事项写的是 \(other)；请核对。",
        en: "This says \(figure), but the same thing is given as \(other) before; check both."),
      related: [Related(first, Wording(zh: "前面的数", en: "The figure before"))])
  }

  /// 主动公开政府信息 with two totals.
  fileprivate func publishedTwice() -> [Finding] {
    if prose.publications.count < 2 { return [] }
    let mine = prose.publications.filter { publication in
      (publication.year == nil || publication.year == report.year) && isOwn(publication.actor)
    }
    guard let first = mine.first else { return [] }
    return mine.dropFirst().filter { $0.unit == first.unit && $0.figure != first.figure }.map {
      Dossier.conflict($0.range, "\($0.figure)", first.range, "\(first.figure)")
    }
  }

  /// Whether the words before 主动公开 are none, 我局 and the like, or a part of the organ's own name.
  private func isOwn(_ actor: TextRange) -> Bool {
    let name = Array(text.oneLine(actor).utf8)
    if name.isEmpty || name.starts(with: Array("我".utf8)) || name.starts(with: Array("本".utf8)) { return true }
    guard let organ = report.organ?.name else { return false }
    return Array(organ.utf8).hold(text.oneLine(actor))
  }

  /// `31件，比2023年的28件增加5件`.
  fileprivate func wrongDifferences() -> [Finding] {
    prose.discords.filter { $0.kind == .difference }.map { discord in
      let grown = discord.actual >= 0
      return Finding(
        "prose-figure-conflict", .warning, discord.range,
        Wording(
          zh: "前面两个数相比，是\(grown ? "增加" : "减少") \(abs(discord.actual))，这里写 \(discord.said)；请核对。",
          en:
            "Of the two figures before, one is \(abs(discord.actual)) \(grown ? "more" : "less") than the other; this says "
            + "\(discord.said): check them."),
        related: discord.others.map { Related($0, Wording(zh: "相比的数", en: "A figure compared")) })
    }
  }

  fileprivate func listedTwice() -> [Finding] {
    prose.repeated.map { item in
      Dossier.conflict(
        item.second, "“\(text.oneLine(item.label))”\(text.oneLine(item.second))", item.first, text.oneLine(item.first))
    }
  }

  /// Claims that the tables cannot settle.
  private var unsettled: [Claim] {
    prose.claims.filter { ClaimCheck.isComparable($0, report) && ClaimCheck.holds($0, telling) == nil }
  }

  private static let singular: Set<Claim.Subject> = [
    .newlyReceived, .carriedIn, .carriedOut, .documentsMade, .documentsRepealed, .documentsInForce,
  ]

  /// One subject with two figures, where no table tells which is right.
  fileprivate func claimedTwice() -> [Finding] {
    if prose.claims.count < 2 { return [] }
    var first: [Claim.Subject: Claim] = [:]
    var findings: [Finding] = []
    for claim in unsettled {
      // 收到 may or may not hold what was carried in; results may be told of each kind of applicant.
      guard Dossier.singular.contains(claim.subject) else { continue }
      guard let before = first[claim.subject] else {
        first[claim.subject] = claim
        continue
      }
      if before.figure != claim.figure {
        findings.append(Dossier.conflict(claim.range, "\(claim.figure)", before.range, "\(before.figure)"))
      }
    }
    return findings
  }

  /// New and carried in on one side, closed and carried out on the other, in one paragraph that no table settles.
  fileprivate func unbalanced() -> [Finding] {
    if prose.claims.count < 4 { return [] }
    let claims = unsettled
    func only(_ subjects: Set<Claim.Subject>) -> Claim? {
      let found = claims.filter { subjects.contains($0.subject) }
      return found.count == 1 ? found.first : nil
    }
    guard let new = only([.newlyReceived, .received]), let old = only([.carriedIn]),
      let done = only([.closed, .answered]), let left = only([.carriedOut])
    else { return [] }
    let ends = [new, old, done, left].flatMap { [$0.range.start, $0.range.end] }
    guard let start = ends.min(), let end = ends.max(), end - start < 600 else { return [] }
    let (inward, outward) = (new.figure + old.figure, done.figure + left.figure)
    // An answer need not have been given to each; and 收到 may hold what was carried in.
    let isRight =
      inward == outward || new.subject == .received && new.figure == outward
      || done.subject == .answered && outward < inward
    if isRight { return [] }
    let sums = "\(new.figure)+\(old.figure)=\(inward)"
    let others = "\(done.figure)+\(left.figure)=\(outward)"
    return [
      Finding(
        "prose-figure-conflict", .warning, done.range,
        Wording(
          zh: "新收加上年结转 \(sums)，办结加结转下年度 \(others)，两边应相等；请核对。",
          en: "New and carried in make \(sums), closed and carried out \(others); both must be equal: check them."),
        related: [new, old, left].map { Related($0.range, Wording(zh: "相关的数", en: "A figure concerned")) })
    ]
  }
}
