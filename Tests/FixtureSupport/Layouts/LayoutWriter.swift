import AnnualReport

/// A change made to a form before it is written.
public enum FormChange: Sendable {
  /// Every figure left out.
  case blank
  /// The column 其他 of table three left out.
  case withoutOther
  /// The total of （一）予以公开 left out.
  case withoutGrantedTotal

  func applied(to grid: FormGrid) -> FormGrid {
    var grid = grid
    for row in grid.rows.indices {
      switch self {
      case .blank:
        for cell in grid.rows[row].indices where grid.rows[row][cell].role == .figure { grid.rows[row][cell].text = "" }
      case .withoutGrantedTotal:
        if grid.rows[row].contains(where: { $0.text == "（一）予以公开" }) {
          grid.rows[row][grid.rows[row].count - 1].text = ""
        }
      case .withoutOther:
        guard grid.kind == .requests else { continue }
        switch row {
        case 0: grid.rows[0][1].columns = 6
        case 1: grid.rows[1][1].columns = 4
        case 2: grid.rows[2].removeLast()
        default: grid.rows[row].remove(at: grid.rows[row].count - 2)
        }
      }
    }
    return grid
  }
}

/// Writes a report in a class of layouts. What is written depends on seed and class alone: a changed figure changes nothing else.
public struct LayoutWriter {
  let report: GeneratedReport
  let layout: LayoutClass
  let change: FormChange?
  var random: SplitMix64

  /// A writer of one report.
  public init(_ report: GeneratedReport, _ layout: LayoutClass, _ change: FormChange? = nil) {
    self.report = report
    self.layout = layout
    self.change = change
    random = SplitMix64(seed: report.seed ^ 0x1A07)
  }

  /// The document. `hasPageMarks` throws page marks between lines.
  public mutating func document(hasPageMarks: Bool = false) -> String {
    switch layout {
    case .pdfRaw:
      let lines = report.written(in: .flow, change).split(separator: "\n", omittingEmptySubsequences: false)
      return marked(lines.map(String.init), hasPageMarks)
    case .html, .htmlOnOneLine, .webPage:
      var page = HTMLWriter(report, layout, change)
      return page.page()
    default: break
    }
    let lines = layout == .deduplicated ? LayoutWriter.unique(self.lines()) : self.lines()
    return marked(lines, hasPageMarks && layout.takesPageMarks)
  }

  private mutating func marked(_ lines: [String], _ hasPageMarks: Bool) -> String {
    guard hasPageMarks else { return lines.joined(separator: "\n") + "\n" }
    var random = SplitMix64(seed: report.seed ^ 0x9A6E)
    var page = 1
    var out: [String] = []
    for (index, line) in lines.enumerated() {
      out.append(line)
      // Not within the title.
      if index > 4, random.chance(6) {
        page += 1
        out.append(random.pick(["- \(page) -", "— \(page) —", "－\(page)－", "第 \(page) 页"]))
        if layout == .pdfRaw, random.chance(30) { out.append(report.title) }
      }
    }
    return out.joined(separator: "\n") + "\n"
  }

  private static func unique(_ lines: [String]) -> [String] {
    var seen: Set<String> = []
    return lines.filter { $0.isEmpty || seen.insert($0).inserted }
  }

  /// Text that stands in a label or heading.
  func label(_ text: String) -> String { layout == .traditional ? Traditional.label(text) : text }

  private var isMarkdown: Bool { layout.fileExtension == "md" }

  private mutating func lines() -> [String] {
    var lines: [String] = []
    func add(_ text: String, _ level: Int = 0) {
      lines.append(isMarkdown && level > 0 ? String(repeating: "#", count: level) + " " + text : text)
      if layout != .deduplicated { lines.append("") }
    }
    if layout == .flipBook { lines += ["Page 1 - \(report.title)", "P. 1"] }
    add(report.title, 1)
    add(report.preface)
    for kind in SectionKind.allCases {
      if layout == .flipBook, random.chance(40) { lines += furniture() }
      add(label(kind.heading), 2)
      switch kind {
      case .overview:
        for part in report.overview {
          add(part.heading, 3)
          add(part.text)
        }
      case .disclosure: lines += table(.disclosure) + [""]
      case .requests: lines += table(.requests) + [""]
      case .remedies: lines += table(.remedies) + [""]
      case .problems: for text in report.problems { add(text) }
      case .others: for text in report.others { add(text) }
      }
    }
    add(report.organ)
    lines.append(report.signingDate)
    return lines
  }

  private mutating func furniture() -> [String] {
    let page = random.pick(2...9)
    return ["Page \(page) - \(report.title)", "P. \(page)"]
  }

  /// The lines of a table.
  mutating func table(_ kind: TableKind) -> [String] {
    let blanksZeros = layout.leavesZerosBlank && random.chance(70)
    var grid = report.form(kind) { figure in
      if layout == .blankForm { return "" }
      return blanksZeros && figure == "0" ? "" : figure
    }
    if let change { grid = change.applied(to: grid) }
    for row in grid.rows.indices {
      for cell in grid.rows[row].indices { grid.rows[row][cell].text = label(grid.rows[row][cell].text) }
    }
    switch layout {
    case .cellLines, .cellLinesClosed, .alternating, .openedRows, .brokenRows, .bareCells, .deduplicated:
      return CellLineWriter(layout: layout).lines(grid, &random)
    case .rows, .rowsWithBlanks, .filledRows, .filledRowsBare, .traditional, .tabs, .quotedTabs, .blankForm:
      return RowWriter(layout: layout).lines(grid, &random)
    case .htmlInMarkdown:
      var writer = HTMLWriter(report, layout)
      return writer.table(grid).split(separator: "\n").map(String.init) + [""]
    case .fragments, .miniTables: return FragmentWriter(layout: layout).lines(grid, &random)
    case .pdfLayout, .flipBook, .pdfColumns, .sideBySide: return BlankWriter(layout: layout).lines(grid, &random)
    case .pictures: return ["![](media/image\(kind.rawValue).png)"]
    case .pdfRaw, .html, .htmlOnOneLine, .webPage: return []
    }
  }
}

extension GeneratedReport {
  /// The report written in a class of layouts.
  public func written(in layout: LayoutClass, hasPageMarks: Bool = false, _ change: FormChange? = nil) -> String {
    var writer = LayoutWriter(self, layout, change)
    return writer.document(hasPageMarks: hasPageMarks)
  }
}

/// Words of the form in Traditional characters.
public enum Traditional {
  private static let pairs: [Character: Character] = {
    var pairs: [Character: Character] = [:]
    let both =
      "内內务務区區问問单單国國执執报報审審属屬强強复復据據数數于於会會条條业業构構机機没沒况況无無获獲发發确確范範纠糾纳納组組结結维維总總织織继繼续續与與处處补補规規计計讼訟访訪许許诉訴询詢认認请請议議护護费費购購转轉办辦进進过過开開关關项項题題额額类類"
    let characters = Array(both)
    for index in stride(from: 0, to: characters.count - 1, by: 2) { pairs[characters[index]] = characters[index + 1] }
    return pairs
  }()

  /// A label in Traditional characters.
  public static func label(_ text: String) -> String { String(text.map { pairs[$0] ?? $0 }) }
}
