import AnnualReport

/// The name of an organ, made equal for telling organs apart: 云岭镇人民政府, 云岭镇政府 and 云岭镇 are one name. What names a
/// department or an office is left as it is.
public struct OrganName: Hashable, Sendable {
  /// UTF-16 of the name without 人民政府 and the like.
  let units: [UInt16]

  /// The name of a report's organ, as ``Organ/name`` has it: folded.
  public init(_ name: String) {
    var units = Array(name.utf16)
    for (ending, keeps) in OrganName.endings where units.count > ending.count + 1 && units.ends(with: ending) {
      let base = units.dropLast(ending.count)
      guard OrganName.places.contains(base[base.endIndex - 1]) || keeps > 0 else { continue }
      units = Array(units.dropLast(ending.count - keeps))
      break
    }
    self.units = units
  }

  /// The name as it is compared.
  public var string: String { String(decoding: units, as: UTF16.self) }

  /// Endings that are cut off behind the name of a place, and how much of them stays.
  private static let endings: [(units: [UInt16], keeps: Int)] = [
    (Array("街道办事处".utf16), 2), (Array("街道办".utf16), 2), (Array("人民政府".utf16), 0), (Array("政府".utf16), 0),
  ]
  /// 省市县区旗州盟镇乡木: what a name before 人民政府 ends with.
  private static let places = Set("省市县区旗州盟镇乡木".utf16)
  /// 省市县区旗州盟: what the name of a superior place ends with.
  private static let superiors = Set("省市县区旗州盟".utf16)
  private static let leastLength = 3

  /// Whether `other` is this name with the names of superior places before it (青溪县云岭镇 for 云岭镇).
  func isTail(of other: OrganName) -> Bool {
    let head = other.units.count - units.count
    return head >= 2 && units.count >= OrganName.leastLength && OrganName.superiors.contains(other.units[head - 1])
      && other.units.ends(with: units)
  }

  /// The name without the names of superior places.
  var local: OrganName { OrganName(units: Array(units[localStart...])) }

  private var localStart: Int {
    var start = units.count - OrganName.leastLength
    while start >= 2 {
      if OrganName.superiors.contains(units[start - 1]) { return start }
      start -= 1
    }
    return 0
  }

  /// The names of superior places before the local one; empty without them.
  var superior: ArraySlice<UInt16> { units[..<localStart] }

  /// Whether the other name holds this one, of a place without its superiors, so that they may be one organ, or one above the
  /// other: 青溪县 and 青溪县人民政府办公室.
  func isPlaceWithin(_ other: OrganName) -> Bool {
    let own = units[localStart...]
    guard own.count >= 2, let last = own.last, OrganName.places.contains(last), other.units.count >= own.count else {
      return false
    }
    return (0...(other.units.count - own.count)).contains { other.units[$0..<($0 + own.count)].elementsEqual(own) }
  }

  /// What remains of the local name without the word for what it is: 云岭 of 云岭镇; empty where less than two characters do.
  var stem: ArraySlice<UInt16> {
    var stem = units[localStart...]
    let suffix = OrganName.suffixes.first { stem.count > $0.count && stem.ends(with: $0) }
    stem = stem.dropLast(suffix?.count ?? 0)
    return stem.count >= 2 ? stem : []
  }

  private static let suffixes: [[UInt16]] = ["街道", "委员会", "办公室", "镇", "乡", "局", "县", "区", "市", "旗", "厅", "委", "中心"]
    .map { Array($0.utf16) }

  /// Whether the place of the other name lies directly in this one's: 青溪县 and 青溪县云岭镇, not 青溪县 of 东岭省.
  func isDirectlyAbove(_ other: OrganName) -> Bool {
    guard let last = units.last, OrganName.superiors.contains(last), other.units.count >= units.count + 2,
      other.units.starts(with: units)
    else { return false }
    return !other.units[units.count...].dropLast().contains { OrganName.superiors.contains($0) }
  }

  private init(units: [UInt16]) { self.units = units }
}

extension Collection where Element == UInt16, Self: BidirectionalCollection {
  /// Whether the last elements are those of `ending`.
  func ends(with ending: some BidirectionalCollection<UInt16>) -> Bool {
    count >= ending.count && suffix(ending.count).elementsEqual(ending)
  }
}
