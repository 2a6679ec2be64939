extension OrganKind {
  /// The kind told by the folded name of an organ (domain.md §7.3).
  static func classify(_ name: ContiguousArray<UInt16>) -> OrganKind {
    func ends(_ suffix: String) -> Bool { name.hasSuffix(folded(suffix)) }
    if ends("街道") || ends("街道办事处") || ends("街道办") || ends("街道党工委") { return .subdistrict }
    var base = name
    var isGovernment = false
    for suffix in ["人民政府办公室", "人民政府办公厅", "政府办公室", "政府办公厅", "人民政府", "政府"] where ends(suffix) {
      base.removeLast(folded(suffix).count)
      isGovernment = true
      break
    }
    func baseEnds(_ suffix: String) -> Bool { base.hasSuffix(folded(suffix)) }
    if baseEnds("镇") || baseEnds("乡") || baseEnds("苏木") { return .town }
    if isGovernment {
      if baseEnds("省") || baseEnds("自治区") { return .province }
      if ["北京市", "上海市", "天津市", "重庆市"].contains(where: { base == folded($0) }) { return .province }
      if baseEnds("自治州") || baseEnds("盟") || baseEnds("地区") || baseEnds("州") { return .prefecture }
      if baseEnds("县") || baseEnds("旗") || baseEnds("区") { return .county }
      if baseEnds("市") { return .city }
      return .unknown
    }
    let places = ["省", "市", "县", "区", "旗", "州", "盟", "镇", "乡"].map { folded($0) }
    let hasPlace = places.contains { place in name.contains(place[0]) }
    if !hasPlace, ends("部") || name.starts(with: folded("国家")) || name.starts(with: folded("中国")) { return .ministry }
    if hasPlace, departmentEndings.contains(where: { name.hasSuffix($0) }) { return .department }
    return .unknown
  }

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
    count >= suffix.count && self.suffix(suffix.count).elementsEqual(suffix)
  }
}
