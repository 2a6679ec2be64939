import AnnualReport

extension Rule {
  static let punctDoubled = Rule(
    "punct-doubled", .typography, .info,
    title: Wording(zh: "标点不重复", en: "Punctuation marks do not stand in pairs"), fixes: .safe,
    source: Wording(zh: "GB/T 15834—2011（标点符号用法）", en: "GB/T 15834—2011 (use of punctuation)")
  ) { dossier in
    let title = dossier.report.title?.range
    return dossier.signs.doubled.compactMap { run in
      title?.contains(run.start) == true ? nil : doubledPause(run, dossier)
    }
  }

  private static func doubledPause(_ run: TextRange, _ dossier: Dossier) -> Finding? {
    let text = dossier.text
    let marks = TornText(text, run).scalars
    let pauses = marks.compactMap { PauseMark($0) }
    guard pauses.count == marks.count, let strongest = pauses.max() else { return nil }
    // Two half-width marks are punctuation of Chinese text where such text stands before them.
    let isWide = marks.contains { $0 > 0x7F }
    guard isWide || text.isChinesePause(run), !text.isVerbatim(at: Int(run.start)) else { return nil }
    let shown = text[run]
    let isEllipsis = marks.count > 2 && marks.allSatisfy { $0 == 0x3002 }
    var fixes = [Fix(keep(strongest.string), [Edit(run, strongest.string)], isEllipsis ? .unsafe : .safe)]
    if isEllipsis {
      fixes.append(Fix(Wording(zh: "改为省略号“……”", en: "Change to the ellipsis “……”"), [Edit(run, "……")], .unsafe))
    }
    return Finding(
      "punct-doubled", .info, run,
      Wording(
        zh: "“\(shown)”标点重复，应只留一个“\(strongest.string)”。",
        en: "“\(shown)”: marks stand in a row; keep one “\(strongest.string)”."), fixes: fixes)
  }

  private static func keep(_ mark: String) -> Wording { Wording(zh: "只留“\(mark)”", en: "Keep “\(mark)” alone") }
}
