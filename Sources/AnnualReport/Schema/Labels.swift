/// What a cell or fragment of a table was recognised as.
struct Recognition: Sendable {
  /// Kinds of words the form prescribes in its tables.
  enum Kind: UInt8, Sendable {
    /// A data row's label; `key` is its raw value.
    case requestRow, disclosureRow
    /// A group label of table three; `key` is the ``RequestGroup``.
    case requestGroup
    /// 三、本年度办理结果: the label over the result rows.
    case resultsGroup
    /// A caption or header word that shows which table it is: `申请人情况`, `第二十条第（一）项`, `未经复议直接起诉`.
    case caption
    /// A column's name; `key` is the column's raw value plus one.
    case requestColumn, disclosureColumn, remedyColumn
  }
  var kind: Kind
  var key: UInt8
  var form: LabelForm
  /// The table it belongs to; nil for words that stand in more than one (`总计`).
  var table: TableKind?

  /// A recognition in two bytes, as a node of the tree carries it: the key, and the kind plus one with the high bit set for
  /// a wording that differs from the form; both 0 for words not recognised.
  struct Mark: Sendable {
    var key: UInt8
    var kind: UInt8

    static let none = Mark(key: 0, kind: 0)

    /// The key, where the words are of a kind.
    func key(of kind: Kind) -> UInt8? { self.kind & 0x7F == kind.rawValue + 1 ? key : nil }
    /// Whether the wording is the form's.
    var isCanonical: Bool { kind & 0x80 == 0 }
  }

  var mark: Mark {
    Mark(key: key, kind: kind.rawValue + 1 | (form == .canonical || form == .accepted ? 0 : 0x80))
  }
}

/// Every word the form prescribes in its tables and the known other wordings, found by folded text. Made once.
struct LabelIndex: Sendable {
  /// The one index.
  static let shared = LabelIndex()

  private var index = FoldedIndex<Recognition>(capacity: 1024)
  private var verbatim = VerbatimIndex<Recognition>(capacity: 1024)
  /// The folded canonical label of each row of table three, by raw value less one.
  let requestLabels: ContiguousArray<ContiguousArray<UInt16>>
  /// The bytes of the same labels, one after another, and where each stands.
  private var requestBytes: ContiguousArray<UInt8> = []
  private var requestPlaces: ContiguousArray<Range<Int>> = []
  /// The first units of the labels of table two.
  private var disclosureBeginnings: ContiguousArray<UInt16> = []

  private init() {
    requestLabels = ContiguousArray(RequestRow.allCases.map { folded($0.label) })
    var words = Folded()
    for row in RequestRow.allCases {
      let start = requestBytes.count
      requestBytes += row.label.utf8
      requestPlaces.append(start..<requestBytes.count)
      let recognition = Recognition(kind: .requestRow, key: row.rawValue, form: .canonical, table: .requests)
      add(row.label, recognition, by: &words)
    }
    for (word, recognition) in LabelVariants.all { add(word, recognition, by: &words) }
  }

  /// Whether some label of table two begins with a unit.
  func mayBeginDisclosureRow(_ unit: UInt16) -> Bool { disclosureBeginnings.contains(unit) }

  /// Adds a wording; one that is known keeps what it is.
  private mutating func add(_ word: String, _ recognition: Recognition, by words: inout Folded) {
    let bytes = ContiguousArray(word.utf8)
    words.removeAll()
    words.append(bytes.span, 0, bytes.count)
    if recognition.kind == .disclosureRow, words.count > 0, !mayBeginDisclosureRow(words[0]) {
      disclosureBeginnings.append(words[0])
    }
    index.add(words, recognition)
    if let known = index.find(words) { verbatim.add(word, known) }
  }

  /// What a cell is whose bytes are those of a known word, not folded: most cells with words are (callgrind: 150 instructions
  /// for 1,300).
  func find(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Recognition? { verbatim.find(bytes, start, end) }

  /// Whether some bytes are the label of a row of table three as the schema writes it, or fold to it.
  func isLabel(of row: RequestRow, _ bytes: Span<UInt8>, _ start: Int, _ end: Int, folding: Bool) -> Bool {
    let index = Int(row.rawValue) - 1
    if folding { return Folded.equals(bytes, start, end, requestLabels[index]) }
    return requestBytes.span.extracting(requestPlaces[index]).equals(bytes, start, end)
  }

  /// What a folded text is, from its unit `start` on.
  func find(_ folded: borrowing Folded, from start: Int = 0) -> Recognition? { index.find(folded, from: start) }

  /// Whether some label may begin with two units.
  func mayBegin(_ first: UInt16, _ second: UInt16) -> Bool { index.mayBegin(first, second) }
}
