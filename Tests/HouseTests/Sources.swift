import FixtureSupport

/// Reading source files as far as the house tests need it.
extension Fixture {
  /// The target a source file belongs to: the folder below Sources.
  var target: String { String(path.split(separator: "/").dropFirst().first ?? "") }

  /// The lines with their numbers from 1.
  var lines: [(Int, String)] {
    string.split(separator: "\n", omittingEmptySubsequences: false).enumerated().map {
      ($0.offset + 1, String($0.element))
    }
  }

  /// The lines without comments and the contents of one-line string literals.
  var codeLines: [(Int, String)] {
    var isInLiteral = false
    var code: [(Int, String)] = []
    for (number, line) in lines {
      let opensOrCloses = line.components(separatedBy: "\"\"\"").count % 2 == 0
      if !isInLiteral { code.append((number, Fixture.stripped(line))) }
      if opensOrCloses { isInLiteral.toggle() }
    }
    return code
  }

  /// The modules a file imports.
  var imports: [String] {
    codeLines.compactMap { _, line in
      let words = line.split(separator: " ").map(String.init)
      guard let at = words.firstIndex(of: "import"), at + 1 < words.count, words[..<at].allSatisfy({ $0 != "let" })
      else {
        return nil
      }
      return words[at + 1].split(separator: ".").first.map(String.init)
    }
  }

  private static func stripped(_ line: String) -> String {
    var out = ""
    var isInString = false
    var previous: Character = " "
    for character in line {
      if character == "\"", previous != "\\" { isInString.toggle() }
      if !isInString, previous == "/", character == "/" { return String(out.dropLast()) }
      if !isInString || character == "\"" { out.append(character) }
      previous = previous == "\\" && character == "\\" ? " " : character
    }
    return out
  }
}

extension String {
  /// The identifiers of a line.
  var words: Set<String> {
    Set(split { !($0.isLetter || $0.isNumber || $0 == "_") }.map(String.init))
  }

  /// Whether something is unwrapped by force: a `!` behind a name or bracket and not before `=`.
  var hasForceUnwrap: Bool {
    let scalars = Array(unicodeScalars)
    for index in scalars.indices.dropFirst() where scalars[index] == "!" {
      let before = scalars[index - 1]
      let after = index + 1 < scalars.count ? scalars[index + 1] : " "
      let isOperand = before == ")" || before == "]" || before == "_" || before.properties.isAlphabetic
      if isOperand, after != "=" { return true }
    }
    return false
  }
}
