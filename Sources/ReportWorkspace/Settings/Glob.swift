/// A pattern of paths below a folder. `*` stands for any part of a name, `?` for one character, `**` for any folders in
/// between; a pattern without a slash matches at any depth. Whatever lies in a folder that a pattern matches, matches.
public struct Glob: Hashable, Sendable {
  private enum Part: Hashable {
    case folders
    case name([UInt8])
  }

  /// The pattern as it was written.
  public let pattern: String
  private let parts: [Part]

  /// A pattern; nil where it can match nothing: an empty one, and one with `.` or `..` in it.
  public init?(_ pattern: String) {
    self.pattern = pattern
    let bytes = Array(pattern.utf8)
    let names = bytes.split(separator: 0x2F)
    guard !names.isEmpty, !names.contains(where: { $0.elementsEqual([0x2E]) || $0.elementsEqual([0x2E, 0x2E]) }) else {
      return nil
    }
    let isAnchored = bytes.dropLast().contains(0x2F)
    parts = (isAnchored ? [] : [.folders]) + names.map { $0.elementsEqual([0x2A, 0x2A]) ? .folders : .name(Array($0)) }
  }

  /// Whether the pattern matches a path of these names, or a folder it lies in. Never goes back more than once a name.
  public func matches(_ names: some Sequence<ArraySlice<UInt8>>) -> Bool {
    let names = Array(names)
    var part = 0
    var name = 0
    var retry: (part: Int, name: Int)?
    while true {
      if part == parts.count { return true }
      if case .folders = parts[part] {
        part += 1
        retry = (part, name)
        if part == parts.count { return name < names.count }
        continue
      }
      guard name < names.count else { return false }
      if case .name(let wanted) = parts[part], Glob.matches(names[name], wanted) {
        part += 1
        name += 1
      } else if let last = retry {
        retry = (last.part, last.name + 1)
        part = last.part
        name = last.name + 1
      } else {
        return false
      }
    }
  }

  /// Whether a name matches a pattern without slashes.
  private static func matches(_ name: ArraySlice<UInt8>, _ pattern: [UInt8]) -> Bool {
    var place = name.startIndex
    var index = 0
    var retry: (index: Int, place: Int)?
    while place < name.endIndex {
      if index < pattern.count, pattern[index] == 0x2A {
        index += 1
        retry = (index, place)
      } else if index < pattern.count, pattern[index] == 0x3F {
        index += 1
        place = afterCharacter(place, in: name)
      } else if index < pattern.count, pattern[index] == name[place] {
        index += 1
        place += 1
      } else if let last = retry {
        retry = (last.index, last.place + 1)
        index = last.index
        place = last.place + 1
      } else {
        return false
      }
    }
    return pattern[index...].allSatisfy { $0 == 0x2A }
  }

  private static func afterCharacter(_ place: Int, in name: ArraySlice<UInt8>) -> Int {
    var next = place + 1
    while next < name.endIndex, name[next] & 0xC0 == 0x80 { next += 1 }
    return next
  }
}
