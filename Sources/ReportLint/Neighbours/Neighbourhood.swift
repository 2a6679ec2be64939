import AnnualReport

/// Names a document of a neighbourhood: a number that the door which keeps the documents gave it.
public struct DocumentID: Hashable, Comparable, Sendable {
  /// The number.
  public let number: Int
  /// The name of a number.
  public init(_ number: Int) { self.number = number }
  /// By number.
  public static func < (a: DocumentID, b: DocumentID) -> Bool { a.number < b.number }
}

/// The reports that lie beside one another: those of one run, or of an editor's workspace. Finds the same organ's report of
/// another year by organ and year, whatever the files are called.
public struct Neighbourhood: Sendable {
  /// Where a report is: its document, and the how manieth digest of it.
  struct Place: Hashable, Sendable {
    let document: DocumentID
    let index: Int

    /// In the order of the documents, then of the reports in one.
    static func comesFirst(_ a: Place, _ b: Place) -> Bool { (a.document, a.index) < (b.document, b.index) }
  }
  private var documents: [DocumentID: [ReportDigest]] = [:]
  /// The reports of each organ, by year.
  private var names: [OrganName: [Int: [Place]]] = [:]
  /// The full names by what they end with.
  private var locals: [OrganName: [OrganName]] = [:]
  private var bands: [UInt64: [Place]] = [:]
  /// The names of documents, by which those are put in order that come and go in any.
  private var order: [DocumentID: String] = [:]

  /// So many reports of one organ for one year are copies of each other: none of them is the one meant.
  private static let mostCopies = 16
  /// Of so many organs whose names end alike nothing is told.
  private static let mostNames = 512

  /// Nothing.
  public init() {}

  /// How many documents have a report in it.
  public var count: Int { documents.count }
  /// Whether no report is in it.
  public var isEmpty: Bool { names.isEmpty }
  /// The digests of a document.
  public func digests(of document: DocumentID) -> [ReportDigest] { documents[document] ?? [] }

  /// Puts a document's digests in the place of those it had. Where several reports could be meant, the first is taken: by the
  /// names of their documents, or, where these have none, in the order in which they were put in.
  public mutating func set(_ digests: [ReportDigest], for document: DocumentID, named name: String? = nil) {
    if let old = documents[document] {
      if old.count == digests.count, zip(old, digests).allSatisfy(Neighbourhood.areFoundAlike) {
        documents[document] = digests
        return
      }
      remove(document)
    }
    if digests.isEmpty { return }
    documents[document] = digests
    order[document] = name
    for (index, digest) in digests.enumerated() {
      let place = Place(document: document, index: index)
      if names[digest.organ] == nil { locals[digest.organ.local, default: []].append(digest.organ) }
      names[digest.organ, default: [:]][digest.year, default: []].append(place)
      for band in Neighbourhood.bands(of: digest) { bands[band, default: []].append(place) }
    }
  }

  /// Takes a document out.
  public mutating func remove(_ document: DocumentID) {
    guard let digests = documents.removeValue(forKey: document) else { return }
    order[document] = nil
    for organ in Set(digests.map(\.organ)) { remove(organ, of: document) }
    for band in Set(digests.flatMap(Neighbourhood.bands)) {
      bands[band]?.removeAll { $0.document == document }
      if bands[band]?.isEmpty == true { bands[band] = nil }
    }
  }

  private mutating func remove(_ organ: OrganName, of document: DocumentID) {
    let left = (names[organ] ?? [:]).compactMapValues { places in
      let others = places.filter { $0.document != document }
      return others.isEmpty ? nil : others
    }
    names[organ] = left.isEmpty ? nil : left
    guard left.isEmpty else { return }
    locals[organ.local]?.removeAll { $0 == organ }
    if locals[organ.local]?.isEmpty == true { locals[organ.local] = nil }
  }

  /// Whether two digests are found by the same keys.
  private static func areFoundAlike(_ a: ReportDigest, _ b: ReportDigest) -> Bool {
    a === b || a.organ == b.organ && a.year == b.year && bands(of: a) == bands(of: b)
  }

  private static func bands(of digest: ReportDigest) -> [UInt64] {
    guard let shingles = digest.overview?.shingles, shingles.length > Comparison.leastLength else { return [] }
    return shingles.bands.enumerated().map { index, band in
      UInt64(truncatingIfNeeded: digest.year) << 40 ^ UInt64(index) << 33 ^ UInt64(band)
    }
  }

  subscript(place: Place) -> ReportDigest? {
    guard let digests = documents[place.document], place.index < digests.count else { return nil }
    return digests[place.index]
  }

  // MARK: Whose report it is

  /// The names under which an organ goes, its own first. A name without the superior place counts as the longer one where
  /// every name it could be a part of is the same organ's: two counties may each have a 云岭镇.
  func names(of organ: OrganName) -> [OrganName] {
    let all = locals[organ.local] ?? []
    guard all.count > 1, all.count <= Neighbourhood.mostNames else { return [organ] }
    let near = all.filter { $0 != organ }
    return [organ] + near.filter { isSame(organ, $0, among: near) }
  }

  private func isSame(_ organ: OrganName, _ other: OrganName, among near: [OrganName]) -> Bool {
    let (short, long) = organ.units.count < other.units.count ? (organ, other) : (other, organ)
    guard short.isTail(of: long) else { return false }
    return (near + [organ]).allSatisfy { name in
      name == short || name == long || !short.isTail(of: name) || name.isTail(of: long) || long.isTail(of: name)
    }
  }

  /// The reports of an organ for a year, in order; and whether the name is the very same.
  func reports(of organ: OrganName, year: Int) -> [(place: Place, digest: ReportDigest, isSure: Bool)] {
    let places = names(of: organ).flatMap { name in
      inOrder(names[name]?[year] ?? []).map { (place: $0, isSure: name == organ) }
    }
    if places.count > Neighbourhood.mostCopies { return [] }
    return places.compactMap { place, isSure in self[place].map { (place, $0, isSure) } }
  }

  /// Places in the order of the names of their documents; more than are told of as they stand.
  private func inOrder(_ places: [Place]) -> [Place] {
    if places.count < 2 || order.isEmpty { return places }
    if places.count > Neighbourhood.mostCopies { return Array(places.prefix(Neighbourhood.mostCopies + 1)) }
    return places.sorted(by: comesFirst)
  }

  /// By the names of the documents; those without in the order in which they came.
  private func comesFirst(_ a: Place, _ b: Place) -> Bool {
    if a.document == b.document || order.isEmpty { return Place.comesFirst(a, b) }
    let (first, second) = (order[a.document] ?? "", order[b.document] ?? "")
    return first == second ? Place.comesFirst(a, b) : first < second
  }

  /// The organ that a name in a text means, where there is but one of that name.
  func organ(named name: OrganName) -> (place: Place, digest: ReportDigest)? {
    let all = locals[name.local] ?? []
    guard all.count <= Neighbourhood.mostNames else { return nil }
    let near = all.filter { $0 == name || name.isTail(of: $0) }
    guard let first = near.first, near.allSatisfy({ $0 == first || $0.isTail(of: first) || first.isTail(of: $0) }),
      let place = inOrder(names[first]?.values.compactMap { inOrder($0).first } ?? []).first, let digest = self[place]
    else { return nil }
    return (place, digest)
  }

  /// Reports of the same year whose section one may be nearly that of a digest, some of very many: those that share three of
  /// 21 bands with it. Of passages that share nine tenths of their runs, one pair in fifty thousand shares fewer.
  func lookalikes(of digest: ReportDigest, limit: Int = 12) -> [Place] {
    var shared: [Place] = []
    for band in Neighbourhood.bands(of: digest) {
      if let places = bands[band], places.count > 1 { shared += places.prefix(limit) }
    }
    shared.sort(by: comesFirst)
    var found: [Place] = []
    for index in shared.indices.dropFirst(2) where shared[index] == shared[index - 2] && found.last != shared[index] {
      found.append(shared[index])
    }
    return found
  }

  /// The reports of a year of the organs directly below a place.
  func reports(below organ: OrganName, year: Int) -> [(place: Place, digest: ReportDigest)] {
    var found: [(place: Place, digest: ReportDigest)] = []
    for (name, years) in names {
      guard let places = years[year], organ.isDirectlyAbove(name) else { continue }
      for place in places { if let digest = self[place] { found.append((place, digest)) } }
    }
    return found.sorted { comesFirst($0.place, $1.place) }
  }
}
