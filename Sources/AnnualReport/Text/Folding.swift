/// Text made equal for comparing labels and titles: blanks, Markdown marks and punctuation gone, full-width ASCII made
/// half-width, 它 made 他 (domain.md §7.1).
///
/// Each unit is one UTF-16 code unit's worth; a code point beyond the BMP becomes one unit that equals no label. A text
/// holds at most ``capacity`` units, kept inline: folding a label costs no allocation. No label of the form has more than 48.
struct Folded: ~Copyable, Sendable {
  /// Most units a text can hold; what comes after is dropped and remembered as ``isCut``.
  static let capacity = 128

  private var storage = InlineArray<128, UInt16>(repeating: 0)
  /// Number of units.
  private(set) var count = 0
  /// Whether units were dropped.
  private(set) var isCut = false

  /// An empty text.
  init() {}

  /// The folding of a string.
  init(_ string: String) {
    let bytes = ContiguousArray(string.utf8)
    append(bytes.span, 0, bytes.count)
  }

  /// The folding of a range of bytes.
  init(_ bytes: Span<UInt8>, _ range: TextRange) {
    append(bytes, Int(range.start), Int(range.end))
  }

  /// The unit at an index below ``count``.
  subscript(index: Int) -> UInt16 { storage.span[index] }

  /// The units, copied.
  var units: ContiguousArray<UInt16> {
    var copy: ContiguousArray<UInt16> = []
    copy.reserveCapacity(count)
    let units = storage.span
    for index in 0..<count { copy.append(units[index]) }
    return copy
  }

  /// Empties the text.
  mutating func removeAll() {
    count = 0
    isCut = false
  }

  /// Appends the folding of the bytes from `start` to `end`.
  mutating func append(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) {
    var offset = start
    var count = count
    var isCut = isCut
    var units = storage.mutableSpan
    while offset < end {
      let (scalar, length) = Scalars.decode(bytes, offset, end)
      let unit = Folded.unit(scalar)
      if unit != 0 {
        guard count < Folded.capacity else {
          isCut = true
          break
        }
        units[count] = unit
        count += 1
      }
      offset += length
    }
    self.count = count
    self.isCut = isCut
  }

  /// The offset of the code point that the `index`-th unit of the bytes from `start` to `end` comes from.
  static func offset(ofUnit index: Int, _ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int {
    var offset = start
    var seen = 0
    while offset < end {
      let (scalar, length) = Scalars.decode(bytes, offset, end)
      if unit(scalar) != 0 {
        if seen == index { return offset }
        seen += 1
      }
      offset += length
    }
    return end
  }

  /// The unit of a code point; 0 for what folding deletes.
  @inline(__always)
  static func unit(_ scalar: UInt32) -> UInt16 {
    if scalar >= 0x4E00, scalar <= 0x9FFF { return Folded.simplified(UInt16(truncatingIfNeeded: scalar)) }
    if scalar < 0x80 { return ascii(scalar) }
    return other(scalar)
  }

  @inline(__always)
  private static func ascii(_ scalar: UInt32) -> UInt16 {
    let isKept =
      scalar &- 0x30 < 10 || scalar &- 0x41 < 26 || scalar &- 0x61 < 26 || scalar == 0x2F || scalar == 0x2B
      || scalar == 0x25
    return isKept ? UInt16(truncatingIfNeeded: scalar) : 0
  }

  /// The simplified form of a traditional character that occurs in the form's labels and titles; 它 is made 他.
  private static func simplified(_ unit: UInt16) -> UInt16 {
    switch unit {
    case 0x5B83: 0x4ED6  // 它 他
    case 0x5167: 0x5185  // 內 内
    case 0x52D9: 0x52A1  // 務 务
    case 0x5340: 0x533A  // 區 区
    case 0x554F: 0x95EE  // 問 问
    case 0x55AE: 0x5355  // 單 单
    case 0x570B: 0x56FD  // 國 国
    case 0x57F7: 0x6267  // 執 执
    case 0x5831: 0x62A5  // 報 报
    case 0x5BE9: 0x5BA1  // 審 审
    case 0x5C6C: 0x5C5E  // 屬 属
    case 0x5EF3: 0x5385  // 廳 厅
    case 0x5F37: 0x5F3A  // 強 强
    case 0x5FA9: 0x590D  // 復 复
    case 0x63A1: 0x91C7  // 採 采
    case 0x64DA: 0x636E  // 據 据
    case 0x6578: 0x6570  // 數 数
    case 0x65BC: 0x4E8E  // 於 于
    case 0x6703: 0x4F1A  // 會 会
    case 0x689D: 0x6761  // 條 条
    case 0x696D: 0x4E1A  // 業 业
    case 0x69CB: 0x6784  // 構 构
    case 0x6A5F: 0x673A  // 機 机
    case 0x6C92: 0x6CA1  // 沒 没
    case 0x6CC1: 0x51B5  // 況 况
    case 0x7121: 0x65E0  // 無 无
    case 0x7372: 0x83B7  // 獲 获
    case 0x767C: 0x53D1  // 發 发
    case 0x78BA: 0x786E  // 確 确
    case 0x7955: 0x79D8  // 祕 秘
    case 0x7BC4: 0x8303  // 範 范
    case 0x7CFE: 0x7EA0  // 糾 纠
    case 0x7D0D: 0x7EB3  // 納 纳
    case 0x7D44: 0x7EC4  // 組 组
    case 0x7D50: 0x7ED3  // 結 结
    case 0x7DAD: 0x7EF4  // 維 维
    case 0x7E23: 0x53BF  // 縣 县
    case 0x7E3D: 0x603B  // 總 总
    case 0x7E54: 0x7EC7  // 織 织
    case 0x7E73: 0x7F34  // 繳 缴
    case 0x7E7C: 0x7EE7  // 繼 继
    case 0x7E8C: 0x7EED  // 續 续
    case 0x8207: 0x4E0E  // 與 与
    case 0x8209: 0x4E3E  // 舉 举
    case 0x842C: 0x4E07  // 萬 万
    case 0x8655: 0x5904  // 處 处
    case 0x88DC: 0x8865  // 補 补
    case 0x88FD: 0x5236  // 製 制
    case 0x8907: 0x590D  // 複 复
    case 0x898F: 0x89C4  // 規 规
    case 0x8A08: 0x8BA1  // 計 计
    case 0x8A1F: 0x8BBC  // 訟 讼
    case 0x8A2A: 0x8BBF  // 訪 访
    case 0x8A31: 0x8BB8  // 許 许
    case 0x8A34: 0x8BC9  // 訴 诉
    case 0x8A62: 0x8BE2  // 詢 询
    case 0x8A8D: 0x8BA4  // 認 认
    case 0x8ACB: 0x8BF7  // 請 请
    case 0x8B70: 0x8BAE  // 議 议
    case 0x8B77: 0x62A4  // 護 护
    case 0x8CBB: 0x8D39  // 費 费
    case 0x8CFC: 0x8D2D  // 購 购
    case 0x8F49: 0x8F6C  // 轉 转
    case 0x8FA6: 0x529E  // 辦 办
    case 0x9032: 0x8FDB  // 進 进
    case 0x904E: 0x8FC7  // 過 过
    case 0x9109: 0x4E61  // 鄉 乡
    case 0x93AE: 0x9547  // 鎮 镇
    case 0x958B: 0x5F00  // 開 开
    case 0x95DC: 0x5173  // 關 关
    case 0x96BB: 0x53EA  // 隻 只
    case 0x9805: 0x9879  // 項 项
    case 0x984C: 0x9898  // 題 题
    case 0x984D: 0x989D  // 額 额
    case 0x985E: 0x7C7B  // 類 类
    case 0x9AD4: 0x4F53  // 體 体
    default: unit
    }
  }

  private static func other(_ scalar: UInt32) -> UInt16 {
    switch scalar {
    case 0xFF01...0xFF5E: ascii(scalar - 0xFEE0)
    case 0x80...0xBF, 0x2000...0x206F, 0x2500...0x257F, 0x3000...0x3006, 0x3008...0x303F, 0xFE30...0xFE6F,
      0xFF5F...0xFFEF, 0xFEFF:
      0
    case 0x10000...: 0xFFFF
    default: UInt16(truncatingIfNeeded: scalar)
    }
  }

  /// The FNV-1a hash of the units from `start` on.
  func hash(from start: Int) -> Int {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    let units = storage.span
    for index in start..<count { hash = (hash ^ UInt64(units[index])) &* 0x0000_0100_0000_01B3 }
    return Int(truncatingIfNeeded: hash ^ hash >> 29)
  }

  /// Whether the units from `index` on begin with `other`.
  func hasPrefix(_ other: ContiguousArray<UInt16>, at index: Int = 0) -> Bool {
    guard index >= 0, index + other.count <= count else { return false }
    let units = storage.span
    for position in 0..<other.count where units[index + position] != other[position] { return false }
    return true
  }

  /// Whether the units end with `other`.
  func hasSuffix(_ other: ContiguousArray<UInt16>) -> Bool { hasPrefix(other, at: count - other.count) }

  /// The index of the first occurrence of `other` at or after `index`.
  func find(_ other: ContiguousArray<UInt16>, from index: Int = 0) -> Int? {
    guard !other.isEmpty, other.count <= count else { return nil }
    var position = index
    while position + other.count <= count {
      if hasPrefix(other, at: position) { return position }
      position += 1
    }
    return nil
  }

  /// Whether `other` occurs.
  func contains(_ other: ContiguousArray<UInt16>) -> Bool { find(other) != nil }
}

/// A table of values found by folded text: open addressing over FNV-1a hashes, made once.
struct FoldedIndex<Value: Sendable>: Sendable {
  private var slots: ContiguousArray<Int32>
  private var words: ContiguousArray<ContiguousArray<UInt16>> = []
  private var values: ContiguousArray<Value> = []
  /// Bits of a filter over the first two units of each word.
  private var beginnings: ContiguousArray<UInt64>
  private let mask: Int

  /// An empty table with room for `capacity` words, a power of two at least twice their number.
  init(capacity: Int) {
    mask = capacity - 1
    slots = ContiguousArray(repeating: -1, count: capacity)
    beginnings = ContiguousArray(repeating: 0, count: 64)
  }

  /// Adds a word, unless it is there.
  mutating func add(_ word: String, _ value: Value) {
    let folded = Folded(word)
    guard folded.count > 1, find(folded) == nil else { return }
    var slot = folded.hash(from: 0) & mask
    while slots[slot] >= 0 { slot = (slot + 1) & mask }
    slots[slot] = Int32(words.count)
    words.append(folded.units)
    values.append(value)
    guard folded.count > 1 else { return }
    let bit = FoldedIndex.bit(folded[0], folded[1])
    beginnings[bit >> 6] |= 1 << UInt64(bit & 63)
  }

  /// Whether some word may begin with two units; a word of one unit is never asked for.
  func mayBegin(_ first: UInt16, _ second: UInt16) -> Bool {
    let bit = FoldedIndex.bit(first, second)
    return beginnings[bit >> 6] & 1 << UInt64(bit & 63) != 0
  }

  private static func bit(_ first: UInt16, _ second: UInt16) -> Int { Int((first &* 31) ^ second) & 4095 }

  /// The value of the folded units from `start` to the end.
  func find(_ folded: borrowing Folded, from start: Int = 0) -> Value? {
    guard folded.count > start + 1, !folded.isCut, mayBegin(folded[start], folded[start + 1]) else { return nil }
    var slot = folded.hash(from: start) & mask
    while slots[slot] >= 0 {
      let at = Int(slots[slot])
      if words[at].count == folded.count - start, folded.hasPrefix(words[at], at: start) { return values[at] }
      slot = (slot + 1) & mask
    }
    return nil
  }

}

/// The folding of a literal, for tables of labels made once.
func folded(_ string: String) -> ContiguousArray<UInt16> { Folded(string).units }
