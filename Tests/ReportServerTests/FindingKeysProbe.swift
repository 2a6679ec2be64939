import ReportLint

@testable import ReportServer

/// What a baseline would hold for the first finding of a document.
enum FindingKeysProbe {
  static func content(of document: OpenDocument) -> String {
    guard let finding = document.findings.first else { return "" }
    return FindingKeys(document.document).key(of: finding).key.content
  }
}
