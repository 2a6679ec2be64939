import ReportLint

/// The words of `nianbao help`.
public enum HelpPhrases {
  /// What the program is.
  public static let program = Wording(
    zh: "年报：检查和修复政府信息公开工作年度报告",
    en: "Nianbao: checks and repairs annual reports on government information disclosure (China)")

  // MARK: Headings

  /// The heading over the usage.
  public static let usage = Wording(zh: "用法：", en: "Usage: ")
  /// The heading over the commands.
  public static let commands = Wording(zh: "命令：", en: "Commands:")
  /// The heading over the options.
  public static let options = Wording(zh: "选项：", en: "Options:")
  /// The heading over the paths.
  public static let paths = Wording(zh: "路径：", en: "Paths:")
  /// The heading over the exit status.
  public static let exitStatus = Wording(zh: "退出状态：", en: "Exit status:")
  /// The heading over the examples.
  public static let examples = Wording(zh: "示例：", en: "Examples:")
  /// Where more is to be read.
  public static let more = Wording(
    zh: "“nianbao help 命令”显示各命令的选项。", en: "'nianbao help COMMAND' shows the options of a command.")

  // MARK: Commands

  /// What the command `check` does.
  public static let check = Wording(
    zh: "检查报告：指出哪里不对，应当如何修改", en: "check reports: what is wrong, where, and how to put it right")
  /// What the command `convert` does.
  public static let convert = Wording(
    zh: "把报告写成另一种格式，表格按规范样式重排，数字和空白照原样",
    en: "write a report in another form, its tables in the shape prescribed, figures and blanks as they are")
  /// What the command `format` does.
  public static let format = Wording(
    zh: "整理报告的排版：对齐表格、统一标题级别，不动数字和文字",
    en: "tidy reports: align tables, level headings; no figure and no word is touched")
  /// What the command `export` does.
  public static let export = Wording(
    zh: "导出报告中的数据", en: "write what reports say, figure by figure, as data")
  /// What the command `rules` does.
  public static let listRules = Wording(zh: "列出规则，或说明一条规则", en: "list the rules, or explain one")
  /// What the command `config` does.
  public static let configCommand = Wording(
    zh: "显示对一个文件起作用的设置及其出处", en: "what applies to a file, and where each value comes from")
  /// What the command `server` does.
  public static let server = Wording(
    zh: "在标准输入输出上运行语言服务器，供编辑器使用", en: "run the language server on standard input and output, for editors")
  /// What the command `help` does.
  public static let help = Wording(zh: "显示帮助", en: "show help")

  // MARK: Options

  /// What the option `--output-format` does.
  public static let outputFormat = Wording(
    zh: "输出格式：full 带原文，concise 每条一行，json 供程序读取［默认 full］",
    en: "full with the source, concise with one line each, json for programs [default: full]")
  /// What the option `--output-format` of `config` does.
  public static let configFormat = Wording(
    zh: "输出格式：text 或 json［默认 text］", en: "text, or json for programs [default: text]")
  /// What the option `--schema` does.
  public static let schema = Wording(
    zh: "显示设置文件的 JSON 模式", en: "print the JSON schema of settings files instead")
  /// What the option `--fix` does.
  public static let fix = Wording(
    zh: "写回不改变数字和含义的修复", en: "apply the repairs that change no figure and no meaning")
  /// What the option `--unsafe-fixes` does.
  public static let unsafeFixes = Wording(
    zh: "连同会改变数字或含义的修复（请核对）", en: "also those that change a figure or the meaning (look them over)")
  /// What the option `--diff` does.
  public static let diff = Wording(
    zh: "显示修复前后的差异，不写文件", en: "show what --fix would change, and write nothing")
  /// What the option `--select` does.
  public static let select = Wording(
    zh: "只用这些规则：规则名、前缀（t3）、组名（totals）或 ALL，以逗号分隔",
    en: "only these rules: ids, prefixes (t3), groups (totals) or ALL, separated by commas")
  /// What the option `--ignore` does.
  public static let ignore = Wording(
    zh: "不用这些规则；写得更具体的 --select 优先", en: "without these rules; a more specific --select wins")
  /// What the option `--config` does.
  public static let config = Wording(
    zh: "只用这个设置文件，其中的路径从当前文件夹算起［默认：从被检查的文件逐级向上找到的第一个 nianbao.json］",
    en: "settings, with paths counted from here [default: the first nianbao.json from the file's folder upwards]")
  /// What the option `--isolated` does.
  public static let isolated = Wording(
    zh: "不用任何设置文件，也不查找基线", en: "without any settings file, and without looking for a baseline")
  /// What the option `--encoding` does.
  public static let encoding = Wording(
    zh: "文件的编码：auto、utf-8、gb18030（同 gbk、gb2312）、utf-16le 或 utf-16be［默认 auto］",
    en: "of the files: auto, utf-8, gb18030 (also gbk, gb2312), utf-16le or utf-16be [default: auto]")
  /// What the option `--lang` does.
  public static let lang = Wording(
    zh: "语言：zh 或 en［默认依 NIANBAO_LANG、设置文件、LC_ALL、LC_MESSAGES、LANG，否则 zh］",
    en: "zh or en [default: by NIANBAO_LANG, the settings, LC_ALL, LC_MESSAGES, LANG, else zh]")
  /// What the option `--color` does.
  public static let color = Wording(
    zh: "颜色：auto、always 或 never［默认 auto；遵从 NO_COLOR 和 FORCE_COLOR］",
    en: "auto, always or never [default: auto; NO_COLOR and FORCE_COLOR are heeded]")
  /// What the option `--stdin-filename` does.
  public static let stdinFilename = Wording(
    zh: "标准输入的内容在输出中使用的文件名", en: "the name under which standard input is reported")
  /// What the option `--format` of `export` does.
  public static let exportFormat = Wording(
    zh: "输出格式：json，或 csv（每个数一行：文件、机关、年度、表、行、列、值，末两列为行、列的中文名称）［默认 json］",
    en: "json, or csv with a line for each figure: file, organ, year, table, row, column, value, labels [default: json]"
  )
  /// What the option `--bom` of `export` does.
  public static let bom = Wording(
    zh: "csv 以字节顺序标记开头，双击即可用 Excel 打开而不乱码", en: "csv begins with a byte-order mark, by which Excel knows UTF-8")
  /// What the option `--to` of `convert` does.
  public static let to = Wording(
    zh: "写成：markdown、html（官方合并单元格）、tsv（制表符分隔的文本）、csv 或 json（同 export）",
    en: "markdown, html with the form's merged cells, tsv for text with tabs, csv or json as export has them")
  /// What the option `--check` of `format` does.
  public static let formatCheck = Wording(
    zh: "只列出会改动的文件，不写文件；有则退出状态为 1", en: "list the files that would change, write nothing; status 1 if there are any")
  /// What the option `--diff` of `format` does.
  public static let formatDiff = Wording(
    zh: "显示整理前后的差异，不写文件", en: "show what would change, and write nothing")
  /// What the option `--format` of `rules` does.
  public static let rulesFormat = Wording(
    zh: "输出格式：text、markdown 或 json［默认 text］", en: "text, markdown or json [default: text]")
  /// What the option `--stdio` does.
  public static let stdio = Wording(zh: "可省略：服务器只用标准输入输出", en: "needless: the server knows nothing else")
  /// What the option `--help` does.
  public static let helpOption = Wording(zh: "显示帮助", en: "show help")
  /// What the option `--version` does.
  public static let version = Wording(zh: "显示版本", en: "show the version")

  // MARK: Longer parts

  /// What a PATH may be.
  public static let pathLines: [Wording] = [
    Wording(
      zh: "文件（不论名称）、文件夹（逐层查找 .md .markdown .txt .html .htm）或 -（标准输入）；不写则为当前文件夹。",
      en: "Files of any name, folders (searched through for .md .markdown .txt .html .htm), or - for standard input;"),
    Wording(
      zh: "不进入隐藏文件夹、node_modules 和指向文件夹的链接。", en: "the current folder without any."),
    Wording(zh: "", en: "Hidden folders, node_modules and links to folders are passed over."),
  ]
  /// What the exit status of a check means.
  public static let checkStatus: [Wording] = [
    Wording(zh: "0  没有错误和警告", en: "0  no error and no warning"),
    Wording(
      zh: "1  有错误或警告（使用 --fix 时指剩余的；使用 --diff 时指有差异；--fail-on-stale 时还指基线有不再出现的）",
      en: "1  errors or warnings (with --fix: remaining ones; with --diff: there is a difference;"),
    Wording(zh: "", en: "   with --fail-on-stale: or something in the baseline is no longer found)"),
    Wording(
      zh: "2  用法或设置文件有误，或有文件无法读写", en: "2  wrong usage or settings, or a file that could not be read or written"),
  ]
  /// What the exit status of a conversion means.
  public static let convertStatus: [Wording] = [
    Wording(zh: "0  完成", en: "0  done"),
    Wording(
      zh: "1  有表格读不准，照原样保留；或文件中没有报告",
      en: "1  a table could not be read for sure and stands as it stood; or there is no report"),
    Wording(zh: "2  用法不对，或文件无法读取", en: "2  wrong usage, or a file that could not be read"),
  ]
  /// What the exit status of formatting means.
  public static let formatStatus: [Wording] = [
    Wording(zh: "0  完成", en: "0  done"),
    Wording(zh: "1  有文件会改动（使用 --check 或 --diff 时）", en: "1  files would change (with --check or --diff)"),
    Wording(zh: "2  用法或设置文件有误，或有文件无法读写", en: "2  wrong usage or settings, or a file that could not be read or written"),
  ]
  /// What the exit status of the other commands means.
  public static let plainStatus: [Wording] = [
    Wording(zh: "0  完成", en: "0  done"),
    Wording(zh: "2  用法或设置文件有误，或有文件无法读写", en: "2  wrong usage or settings, or a file that could not be read or written"),
  ]

  // MARK: One rule

  /// Where the rule comes from.
  public static let source = Wording(zh: "依据：", en: "Source: ")
  /// Where the rule's page stands.
  public static let page = Wording(zh: "说明：", en: "Page: ")
}
