import JSON
import ReportLint

/// What is wrong with a settings file, in words.
enum SettingsPhrases {
  static let tooLarge = Wording(zh: "设置文件达到或超过 1 MiB，未读取", en: "settings of 1 MiB or more are not read")
  static func unreadable(_ problem: FileProblem) -> Wording {
    Wording(zh: "设置文件无法读取：\(problem.wording.zh)", en: "settings that cannot be read: \(problem.wording.en)")
  }

  static func unknownKey(_ key: String, suggestion: String?) -> Wording {
    Wording(zh: "没有“\(key)”这个设置", en: "unknown setting '\(key)'").suggesting(suggestion)
  }
  static func unknownRule(_ word: String, suggestion: String?) -> Wording {
    Wording(zh: "没有“\(word)”这条规则或这个组", en: "unknown rule or group '\(word)'").suggesting(suggestion)
  }
  static func unknownOption(_ key: String, of rule: String, suggestion: String?) -> Wording {
    Wording(zh: "“\(rule)”没有“\(key)”这个选项", en: "'\(rule)' has no option '\(key)'").suggesting(suggestion)
  }
  static func unknownChoice(_ value: String, choices: [String], suggestion: String?) -> Wording {
    let list = choices.joined(separator: "|")
    return Wording(zh: "“\(value)”不是可用的值（\(list)）", en: "'\(value)' is none of \(list)").suggesting(suggestion)
  }
  static func twice(_ key: String) -> Wording {
    Wording(zh: "“\(key)”写了两次，后一个有效", en: "'\(key)' stands here twice; the last one counts")
  }
  static func wants(_ kind: Kind) -> Wording {
    Wording(zh: "此处应为\(kind.wording.zh)", en: "\(kind.wording.en) is expected here")
  }
  static func badGlob(_ pattern: String) -> Wording {
    Wording(
      zh: "“\(pattern)”匹配不到任何文件：不能为空，不能含“.”或“..”一段",
      en: "'\(pattern)' can match no file: it must not be empty nor have '.' or '..' for a part")
  }
  static let noFiles = Wording(zh: "缺少“files”：此项不适用于任何文件", en: "'files' is missing: this is about no file")
  static func badNumber(_ number: String) -> Wording {
    Wording(zh: "“\(number)”不是 11 位手机号码", en: "'\(number)' is no mobile number of eleven digits")
  }
  static func badDay(_ day: String) -> Wording {
    Wording(zh: "“\(day)”不是“月-日”，应写作 03-15 这样", en: "'\(day)' is no day as in 03-15")
  }

  /// What a value should have been.
  enum Kind {
    case object, list, string, level

    var wording: Wording {
      switch self {
      case .object: Wording(zh: "对象 { … }", en: "an object { … }")
      case .list: Wording(zh: "列表 [ … ]", en: "a list [ … ]")
      case .string: Wording(zh: "带引号的文字", en: "a string")
      case .level:
        Wording(
          zh: "级别（\(levels)）或对象 { … }", en: "a level (\(levels)) or an object { … }")
      }
    }
    private var levels: String { RuleLevel.allCases.map { "\"\($0.rawValue)\"" }.joined(separator: " ") }
  }

  /// Why the file is no JSON.
  static func syntax(_ reason: JSONError.Reason) -> Wording {
    switch reason {
    case .unexpectedEnd: Wording(zh: "文件在此处意外结束", en: "the file ends here unexpectedly")
    case .unexpectedByte: Wording(zh: "JSON 语法错误：此处不应有这个字符", en: "no JSON: this character cannot stand here")
    case .trailingBytes: Wording(zh: "JSON 语法错误：设置之后还有内容", en: "no JSON: something follows the settings")
    case .badNumber, .numberTooLarge: Wording(zh: "JSON 语法错误：数字写法不对", en: "no JSON: a number is malformed")
    case .controlCharacter:
      Wording(zh: "JSON 语法错误：引号中的文字不能换行或含控制字符", en: "no JSON: a line break or control character in a string")
    case .badEscape: Wording(zh: "JSON 语法错误：反斜线后的写法不对", en: "no JSON: a malformed escape")
    case .loneSurrogate: Wording(zh: "JSON 语法错误：\\u 转义不成字符", en: "no JSON: half of a character escaped")
    case .invalidUTF8:
      Wording(zh: "此处的字节不是 UTF-8；请把设置文件存为 UTF-8", en: "bytes that are no UTF-8; save the settings as UTF-8")
    case .tooDeep: Wording(zh: "JSON 嵌套过深", en: "JSON is nested too deep")
    }
  }
}
