import Foundation
import ReportWorkspace

/// A folder of its own for a test; gone with the value's last use.
final class Folder {
  let path: String

  init() throws {
    path =
      FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
      .appendingPathComponent("nianbao-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Writes a file, with the folders it needs, and returns its path.
  @discardableResult
  func write(_ name: String, _ bytes: some Sequence<UInt8>) throws -> FilePath {
    let url = URL(fileURLWithPath: path).appendingPathComponent(name)
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url)
    return FilePath(url.path)
  }

  @discardableResult
  func write(_ name: String, _ text: String = "x\n") throws -> FilePath { try write(name, text.utf8) }

  func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(atPath: path + "/" + name, withDestinationPath: target)
  }

  func bytes(_ name: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: URL(fileURLWithPath: path + "/" + name)))
  }

  /// The names of a list of files, without the folder's own path.
  func names(_ list: FileList) -> [String] {
    list.files.map { $0.text.hasPrefix(path + "/") ? String($0.text.dropFirst(path.count + 1)) : $0.text }
  }
}
