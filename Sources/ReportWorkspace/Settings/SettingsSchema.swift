import JSON
import ReportLint

/// The JSON schema (draft 7) of settings files, made from what the reader knows.
public enum SettingsSchema {
  /// The schema.
  public static var json: JSON {
    [
      "$schema": "http://json-schema.org/draft-07/schema#",
      "title": "nianbao.json",
      "description": text(Wording(zh: "年报（Nianbao）的设置", en: "Settings of Nianbao")),
      "type": "object",
      "allowComments": true,
      "allowTrailingCommas": true,
      "additionalProperties": false,
      "properties": .object(
        JSONObject(SettingsKey.allCases.map { .init($0.rawValue, described($0.summary, schema(of: $0))) })),
      "definitions": [
        "level": level,
        "levelOrOptions": levelOrOptions(of: []),
        "patterns": patterns,
        "rules": rules,
      ],
    ]
  }

  private static func schema(of key: SettingsKey) -> JSON {
    switch key {
    case .schema, .baseline: ["type": "string"]
    case .language: ["enum": .array(Language.allCases.map { .string($0.rawValue) })]
    case .rules: reference("rules")
    case .exclude: reference("patterns")
    case .overrides: ["type": "array", "items": override]
    }
  }

  private static var override: JSON {
    let properties = SettingsKey.Override.allCases.map { key -> JSONObject.Member in
      .init(key.rawValue, described(key.summary, reference(key == .files ? "patterns" : "rules")))
    }
    return [
      "type": "object", "additionalProperties": false,
      "required": [.string(SettingsKey.Override.files.rawValue)],
      "properties": .object(JSONObject(properties)),
    ]
  }

  private static var patterns: JSON {
    described(
      SettingsKey.patterns,
      ["type": "array", "items": ["type": "string", "pattern": "^(?!(.*/)?\\.{1,2}(/|$)).*[^/]"]])
  }

  private static var level: JSON {
    [
      "enum": .array(RuleLevel.allCases.map { .string($0.rawValue) }),
      "enumDescriptions": .array(RuleLevel.allCases.map { text($0.summary) }),
    ]
  }

  /// A level, or an object with it and the options of a rule.
  private static func levelOrOptions(of options: [RuleOption]) -> JSON {
    var properties: [JSONObject.Member] = [.init(SettingsKey.severity, reference("level"))]
    for option in options { properties.append(.init(option.rawValue, described(option.summary, schema(of: option)))) }
    return [
      "anyOf": [
        reference("level"),
        ["type": "object", "additionalProperties": false, "properties": .object(JSONObject(properties))],
      ]
    ]
  }

  private static func schema(of option: RuleOption) -> JSON {
    switch option {
    case .allow: ["type": "array", "items": ["type": "string", "pattern": "^[0-9]{11}$"]]
    case .lastDay: ["type": "string", "pattern": "^(0?[1-9]|1[0-2])-(0?[1-9]|[12][0-9]|3[01])$"]
    }
  }

  private static var rules: JSON {
    var properties: [JSONObject.Member] = [
      .init(RuleWord.all, described(SettingsKey.everyRule, reference("levelOrOptions")))
    ]
    for group in Rule.Group.allCases {
      properties.append(.init(group.rawValue, described(group.summary, reference("levelOrOptions"))))
    }
    for rule in Catalog.rules {
      let options = RuleOption.allCases.filter { $0.rule == rule.id }
      let schema = options.isEmpty ? reference("levelOrOptions") : levelOrOptions(of: options)
      properties.append(.init(rule.id, described(rule.title, schema, rule)))
    }
    return ["type": "object", "additionalProperties": false, "properties": .object(JSONObject(properties))]
  }

  // MARK: Words

  private static func reference(_ name: String) -> JSON { ["$ref": .string("#/definitions/\(name)")] }

  /// A schema with a description; a reference stands in `allOf`, since draft 7 allows nothing beside it.
  private static func described(_ wording: Wording, _ schema: JSON, _ rule: Rule? = nil) -> JSON {
    var members = JSONObject([.init("description", text(wording))])
    if let rule {
      members.append("markdownDescription", .string("\(words(wording))\n\n[\(rule.id)](\(Handbook.url(for: rule.id)))"))
      members.append("default", .string(rule.isOnByDefault ? rule.severity.name : RuleLevel.off.rawValue))
    }
    if schema["$ref"] != nil {
      members.append("allOf", [schema])
    } else if let object = schema.object {
      for member in object.members where members[member.key] == nil { members.append(member.key, member.value) }
    }
    return .object(members)
  }

  private static func text(_ wording: Wording) -> JSON { .string(words(wording)) }
  private static func words(_ wording: Wording) -> String { wording.zh + "\n" + wording.en }
}

extension Rule.Group {
  /// What the rules of the group are about.
  var summary: Wording {
    switch self {
    case .structure: Wording(zh: "结构：标题、六个部分、表格是否齐备", en: "Structure: the title, the six sections, the tables")
    case .content: Wording(zh: "内容：各部分应写的事项", en: "Content: what the sections have to say")
    case .tables: Wording(zh: "表格：行、列、标签和数字的写法", en: "Tables: rows, columns, labels, how figures are written")
    case .totals: Wording(zh: "勾稽：表内各项之和", en: "Totals: the sums within the tables")
    case .periods: Wording(zh: "时间：年度、统计期限、落款日期", en: "Periods: the year, the statistics period, the date")
    case .prose: Wording(zh: "文表一致：文字与表格、文字自身", en: "Prose: against the tables and against itself")
    case .neighbours: Wording(zh: "跨文件：与上年报告、其他机关的报告", en: "Neighbours: last year's report, other organs' reports")
    case .citations: Wording(zh: "引用：法规、文号、书名号", en: "Citations: laws, document numbers, title marks")
    case .typography: Wording(zh: "排版：标点、空格、编号", en: "Typography: punctuation, blanks, numbering")
    case .privacy: Wording(zh: "隐私和遗留：手机号码、起草标记", en: "Privacy and left-overs: mobile numbers, draft marks")
    case .ignores: Wording(zh: "忽略：报告中的忽略注释是否有效", en: "Ignores: whether comments that ignore a rule are of use")
    }
  }
}
