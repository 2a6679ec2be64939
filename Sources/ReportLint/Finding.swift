import AnnualReport

/// How serious a finding is.
public enum Severity: UInt8, Comparable, CaseIterable, Sendable {
  /// A remark; never fails a run.
  case info
  /// Probably a mistake.
  case warning
  /// A violation of the form.
  case error

  /// The name used in every format: `info`, `warning`, `error`.
  public var name: String {
    switch self {
    case .info: "info"
    case .warning: "warning"
    case .error: "error"
    }
  }
  /// Whether the first is less serious.
  public static func < (a: Severity, b: Severity) -> Bool { a.rawValue < b.rawValue }
}

/// The languages messages are written in.
public enum Language: String, CaseIterable, Sendable {
  /// Chinese (simplified).
  case zh
  /// English.
  case en
}

/// A text in both languages.
public struct Wording: Hashable, Sendable {
  /// Chinese, written for the clerk who must repair the report.
  public let zh: String
  /// English.
  public let en: String

  /// A wording.
  public init(zh: String, en: String) {
    self.zh = zh
    self.en = en
  }

  /// The text in a language.
  public func text(_ language: Language) -> String { language == .zh ? zh : en }
}

/// A place a finding points to besides its own, in its document or another.
public struct Related: Hashable, Sendable {
  /// Where.
  public var range: TextRange
  /// What stands there.
  public var message: Wording
  /// The other document it lies in; nil for the finding's own.
  public var document: DocumentID?

  /// A related place.
  public init(_ range: TextRange, _ message: Wording, in document: DocumentID? = nil) {
    self.range = range
    self.message = message
    self.document = document
  }
}

/// One replacement of bytes.
public struct Edit: Hashable, Sendable {
  /// The bytes replaced; empty for an insertion.
  public var range: TextRange
  /// The new text, with the document's own line breaks.
  public var text: String

  /// An edit.
  public init(_ range: TextRange, _ text: String) {
    self.range = range
    self.text = text
  }
}

/// Whether a fix may be applied without asking.
public enum Safety: Sendable {
  /// Changes no figure and no meaning, silences its finding, adds none, repeats to nothing.
  case safe
  /// Changes a figure or the meaning: a choice the user makes.
  case unsafe

  /// The name used in every format.
  public var name: String { self == .safe ? "safe" : "unsafe" }
}

/// A repair on offer.
public struct Fix: Hashable, Sendable {
  /// What it does, in the imperative.
  public var title: Wording
  /// Edits that do not overlap, in document order; applied together or not at all.
  public var edits: [Edit]
  /// Whether it may be applied without asking.
  public var safety: Safety
  /// Whether it is the one repair that the document itself determines. Safe fixes always are.
  public var isPreferred: Bool
  /// Whether it mends the finding and touches nothing else, though another repair may be meant: the sum of figures that no
  /// other equation has.
  public var isSelfContained: Bool

  /// A fix; `isPreferred` defaults to "safe".
  public init(
    _ title: Wording, _ edits: [Edit], _ safety: Safety, isPreferred: Bool? = nil, isSelfContained: Bool = false
  ) {
    self.title = title
    self.edits = edits
    self.safety = safety
    self.isPreferred = isPreferred ?? (safety == .safe)
    self.isSelfContained = isSelfContained
  }
}

/// Something wrong, and how to put it right.
public struct Finding: Sendable {
  /// The rule's id.
  public var rule: Rule.ID
  /// How serious; the rule's default unless the finding differs.
  public var severity: Severity
  /// What it points at; lies in the document. For a missing thing: the heading, row or cell beside which it is missing.
  public var range: TextRange
  /// What is wrong, the figures on both sides, what to do.
  public var message: Wording
  /// Other places that belong to it.
  public var related: [Related]
  /// The repairs on offer, the preferred one first.
  public var fixes: [Fix]

  /// A finding.
  public init(
    _ rule: Rule.ID, _ severity: Severity, _ range: TextRange, _ message: Wording, related: [Related] = [],
    fixes: [Fix] = []
  ) {
    self.rule = rule
    self.severity = severity
    self.range = range
    self.message = message
    self.related = related
    self.fixes = fixes
  }

  /// The repair that fixing everything takes: the preferred one, else a safe one, else one that touches nothing else, else
  /// the only one on offer. Nil where several may be right and each drags others along: then a person has to choose.
  public func automaticFix(unsafe: Bool) -> Fix? {
    let offered = fixes.filter { unsafe || $0.safety == .safe }
    let sure = offered.first(where: \.isPreferred) ?? offered.first { $0.safety == .safe }
    return sure ?? offered.first(where: \.isSelfContained) ?? (offered.count == 1 ? offered.first : nil)
  }
}
