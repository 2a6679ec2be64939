import JSON
import ReportLint

/// What the client can do and wants, from its `initialize`.
struct Client {
  var encoding = PositionEncoding.utf16
  /// Whether the client offered encodings at all; only then the answer names one.
  var offersEncodings = false
  var language = Language.zh
  /// The language where the client's settings name none.
  var standardLanguage = Language.zh
  /// The process to outlive not.
  var processID: Int?
  var pullsDiagnostics = false
  var refreshesDiagnostics = false
  var showsRelated = false
  var hasDocumentChanges = false
  var hasAnnotations = false
  var hasActionLiterals = false
  var resolvesEdits = false
  /// Whether the client shows what may be deleted in another way.
  var showsUnnecessary = false
  var showsMarkdown = false
  var hasSymbolTree = false
  /// Whether the client watches files for the server.
  var watchesFiles = false
  /// Whether the client knows of folders of a workspace.
  var hasFolders = false

  init() {}

  /// Reads `initialize`; `language` is the wish of whoever started the server, `settings` that of the folder's settings.
  init(_ params: JSON, language wish: Language? = nil, settings: Language? = nil) {
    let capabilities = params["capabilities"] ?? .null
    let document = capabilities["textDocument"] ?? .null
    let workspace = capabilities["workspace"] ?? .null
    let offered = capabilities["general"]?["positionEncodings"]?.array?.compactMap(\.string)
    offersEncodings = offered != nil
    encoding = [PositionEncoding.utf8, .utf32].first { offered?.contains($0.rawValue) == true } ?? .utf16
    processID = params["processId"]?.int
    pullsDiagnostics = document["diagnostic"]?.object != nil
    refreshesDiagnostics = workspace["diagnostics"]?["refreshSupport"]?.bool == true
    showsRelated =
      document["publishDiagnostics"]?["relatedInformation"]?.bool == true
      || document["diagnostic"]?["relatedInformation"]?.bool == true
    // Annotated edits stand in `documentChanges` only, so a client that takes annotations takes those
    // (Neovim 0.12 says just the former).
    hasAnnotations = workspace["workspaceEdit"]?["changeAnnotationSupport"]?.object != nil
    hasDocumentChanges = hasAnnotations || workspace["workspaceEdit"]?["documentChanges"]?.bool == true
    let action = document["codeAction"] ?? .null
    hasActionLiterals = action["codeActionLiteralSupport"]?.object != nil
    resolvesEdits =
      action["dataSupport"]?.bool == true
      && action["resolveSupport"]?["properties"]?.array?.contains("edit") == true
    showsUnnecessary = ["publishDiagnostics", "diagnostic"].contains { name in
      document[name]?["tagSupport"]?["valueSet"]?.array?.contains(1) == true
    }
    // The first is the one preferred.
    let formats = document["hover"]?["contentFormat"]?.array ?? []
    showsMarkdown = formats.first { $0 == "markdown" || $0 == "plaintext" } == "markdown"
    hasSymbolTree = document["documentSymbol"]?["hierarchicalDocumentSymbolSupport"]?.bool == true
    hasFolders = workspace["workspaceFolders"]?.bool == true
    watchesFiles = workspace["didChangeWatchedFiles"]?["dynamicRegistration"]?.bool == true
    standardLanguage = Client.language(params, wish, settings)
    language = standardLanguage
  }

  /// `initializationOptions.lang` before the wish, before the settings, before `locale`; Chinese where none says anything.
  private static func language(_ params: JSON, _ wish: Language?, _ settings: Language?) -> Language {
    if let option = params["initializationOptions"]?["lang"]?.string, let language = Language(rawValue: option) {
      return language
    }
    if let wish = wish ?? settings { return wish }
    guard let locale = params["locale"]?.string, !locale.isEmpty else { return .zh }
    return locale.lowercased().hasPrefix("zh") ? .zh : .en
  }

  /// Takes what the client's own settings say, the section `nianbao` or its members at the top: `lang`, or `language` as VS
  /// Code has it. Whether something is another now.
  mutating func take(settings: JSON) -> Bool {
    let section = settings["nianbao"] ?? settings
    let word = section["lang"]?.string ?? section["language"]?.string
    let before = language
    language = word.flatMap { Language(rawValue: $0) } ?? standardLanguage
    return language != before
  }
}
