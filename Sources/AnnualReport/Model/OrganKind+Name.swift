extension OrganKind {
  /// The kind told by the folded name of an organ (domain.md §7.3).
  static func classify(_ name: ContiguousArray<UInt16>) -> OrganKind {
    if subdistricts.contains(where: { name.hasSuffix($0) }) { return .subdistrict }
    var base = name
    let government = governments.first { name.hasSuffix($0) }
    if let government { base.removeLast(government.count) }
    func ends(_ suffixes: [ContiguousArray<UInt16>]) -> Bool { suffixes.contains { base.hasSuffix($0) } }
    if ends(towns) { return .town }
    if government != nil {
      if ends(provinces) || municipalities.contains(base) { return .province }
      if ends(prefectures) { return .prefecture }
      if ends(counties) { return .county }
      return ends(cities) ? .city : .unknown
    }
    let isNational = nations.contains { name.starts(with: $0) }
    // 国家市场监督管理总局 names no 市.
    let hasPlace = name.indices.contains { places.contains(name[$0]) && !(isNational && isWord(name, $0)) }
    if !hasPlace, ends(ministries) || isNational { return .ministry }
    return hasPlace && ends(departmentEndings) ? .department : .unknown
  }

  /// Whether what could end a place's name is part of a word: 市场, 市政, 乡村, 区域; 城市, 城乡.
  private static func isWord(_ name: ContiguousArray<UInt16>, _ index: Int) -> Bool {
    let next = index + 1 < name.count ? name[index + 1] : 0
    let last = index > 0 ? name[index - 1] : 0
    return wordEnds.contains(next) || last == 0x57CE && (name[index] == 0x5E02 || name[index] == 0x4E61)
  }

  private static let wordEnds = Set(folded("场村域容"))

  private static func list(_ words: String...) -> [ContiguousArray<UInt16>] { words.map { folded($0) } }

  private static let subdistricts = list("街道", "街道办事处", "街道办", "街道党工委")
  private static let governments = list("人民政府办公室", "人民政府办公厅", "政府办公室", "政府办公厅", "人民政府", "政府")
  private static let towns = list("镇", "乡", "苏木")
  private static let provinces = list("省", "自治区")
  private static let municipalities = list("北京市", "上海市", "天津市", "重庆市")
  private static let prefectures = list("自治州", "盟", "地区", "州")
  private static let counties = list("县", "旗", "区")
  private static let cities = list("市")
  private static let ministries = list("部")
  private static let nations = list("国家", "中国")
  private static let places = Set(folded("省市县区旗州盟镇乡"))

  /// Whether a folded line ends like the name of an organ.
  static func endsAsOrgan(_ name: ContiguousArray<UInt16>) -> Bool {
    organEndings.contains { name.hasSuffix($0) }
  }

  private static let departmentEndings = [
    "局", "委员会", "委", "厅", "办公室", "办", "中心", "队", "站", "院", "署", "分局", "支队", "大队", "管委会",
  ].map { folded($0) }

  private static let organEndings =
    departmentEndings
    + ["政府", "街道", "办事处", "镇", "乡", "苏木", "县", "区", "市", "旗", "州", "盟", "省", "部", "学校", "医院", "大学", "所", "社", "会"].map {
      folded($0)
    }
}

extension ContiguousArray<UInt16> {
  /// Whether the units end with `suffix`.
  func hasSuffix(_ suffix: ContiguousArray<UInt16>) -> Bool {
    let before = count - suffix.count
    guard before >= 0 else { return false }
    // From the end: most names differ there.
    for index in suffix.indices.reversed() where self[before + index] != suffix[index] { return false }
    return true
  }
}
