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
}

/// Every word the form prescribes in its tables and the known other wordings, found by folded text.
///
/// An open-addressing table over FNV-1a hashes; made once.
struct LabelIndex: Sendable {
  /// The one index.
  static let shared = LabelIndex()

  private var slots: ContiguousArray<Int32>
  private var words: ContiguousArray<ContiguousArray<UInt16>> = []
  private var recognitions: ContiguousArray<Recognition> = []
  /// The folded canonical label of each row of table three, by raw value less one.
  let requestLabels: ContiguousArray<ContiguousArray<UInt16>>
  /// The same without the leading ordinal.
  let requestCores: ContiguousArray<ContiguousArray<UInt16>>

  private init() {
    requestLabels = ContiguousArray(RequestRow.allCases.map { folded($0.label) })
    requestCores = ContiguousArray(requestLabels.map { ContiguousArray($0.dropFirst()) })
    slots = ContiguousArray(repeating: -1, count: 1024)
    for row in RequestRow.allCases {
      add(row.label, Recognition(kind: .requestRow, key: row.rawValue, form: .canonical, table: .requests))
    }
    for (word, recognition) in LabelVariants.all { add(word, recognition) }
  }

  private mutating func add(_ word: String, _ recognition: Recognition) {
    let units = folded(word)
    guard find(units.span, 0, units.count) == nil else { return }
    var slot = Int(LabelIndex.hash(units.span, 0, units.count) & 1023)
    while slots[slot] >= 0 { slot = (slot + 1) & 1023 }
    slots[slot] = Int32(words.count)
    words.append(units)
    recognitions.append(recognition)
  }

  /// What the folded units from `start` to `end` are.
  func find(_ units: Span<UInt16>, _ start: Int, _ end: Int) -> Recognition? {
    guard end > start, end - start <= 48 else { return nil }
    var slot = Int(LabelIndex.hash(units, start, end) & 1023)
    while slots[slot] >= 0 {
      let at = Int(slots[slot])
      if LabelIndex.equal(words[at], units, start, end) { return recognitions[at] }
      slot = (slot + 1) & 1023
    }
    return nil
  }

  /// What a folded text is.
  func find(_ folded: borrowing Folded) -> Recognition? { find(folded.units.span, 0, folded.units.count) }

  private static func hash(_ units: Span<UInt16>, _ start: Int, _ end: Int) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for index in start..<end { hash = (hash ^ UInt64(units[index])) &* 0x0000_0100_0000_01B3 }
    return hash ^ hash >> 29
  }

  private static func equal(
    _ word: ContiguousArray<UInt16>, _ units: Span<UInt16>, _ start: Int, _ end: Int
  ) -> Bool {
    guard word.count == end - start else { return false }
    for index in 0..<word.count where word[index] != units[start + index] { return false }
    return true
  }
}
