import AnnualReport
import FixtureSupport
import ReportLint
import Testing

/// Sums and lists inside sentences.
@Suite("Sums in the prose") struct ClaimsSumTests {
  static let names = [
    "机构职能", "领导信息", "财政信息", "通知公告", "工作动态", "政策文件", "应急管理", "乡村振兴", "公共服务", "人事信息", "规划计划", "会议纪要", "其他信息",
  ]

  /// Totals and parts as real reports had them; all hold.
  static let true_: [(Int, [Int])] = [
    (58, [1, 8, 46, 2, 1]), (26, [7, 7, 7, 5]), (314, [3, 2, 1, 8, 12, 20, 268]), (4, [1, 1, 2]),
    (12, [1, 5, 2, 2, 2]),
    (50, [4, 10, 30, 6]), (597, [6, 315, 95, 73, 108]), (32, [1, 11, 4, 16]), (309, [306, 2, 1]),
    (107, [6, 2, 4, 6, 18, 55, 3, 13]), (22, [1, 4, 3, 9, 5]), (504, [140, 42, 14, 3, 2, 21, 234, 48]),
    (195, [3, 6, 5, 23, 2, 1, 4, 1, 9, 56, 81, 2, 2]), (18, [1, 6, 10, 1]), (84, [2, 4, 3, 20, 8, 2, 41, 4]),
    (1046, [862, 171, 13]), (24, [4, 11, 9]), (165, [59, 106]), (192, [64, 32, 2, 94]),
    (50, [1, 4, 2, 3, 1, 1, 29, 9]),
    (766, [2, 3, 728, 2, 3, 13, 6, 9]), (63, [16, 36, 5, 1, 5]), (47, [22, 16, 5, 2, 1, 1]), (42, [28, 7, 7]),
    (212, [195, 4, 13]), (677, [387, 290]), (449, [78, 57, 92, 102, 11, 4, 2, 103]),
    (306, [11, 36, 116, 12, 2, 1, 128]),
    (84, [4, 5, 14, 61]), (2959, [2463, 496]), (171, [124, 34, 4, 3, 2, 4]), (284, [10, 3, 4, 116, 84, 3, 64]),
    (4807, [1909, 2853, 45]), (9400, [5678, 3722]), (55, [18, 10, 10, 6, 2, 2, 2, 2, 1, 1, 1]), (68, [6, 17, 45]),
    (249, [9, 7, 39, 6, 1, 1, 185, 1]), (197, [67, 2, 1, 4, 2, 1, 50, 70]), (119, [60, 13, 6, 26, 3, 11]),
    (60, [52, 2, 2, 4]), (1511, [137, 40, 1249, 85]), (1268, [481, 139, 57, 88, 50, 5, 60, 368, 20]),
    (1499, [1303, 172, 24]), (1453, [966, 67, 81, 182, 61, 96]),
  ]
  /// Totals and parts as real reports had them wrong.
  static let wrong: [(Int, [Int])] = [
    (117, [4, 5, 10, 11, 14, 6, 11, 26, 21]), (3437, [12, 1740, 225, 110, 1827]), (8775, [5434, 1919, 1425]),
    (7976, [4849, 1599, 1130]), (382, [35, 80, 2443]), (2139, [1744, 393, 21, 2]),
  ]

  static func sentence(_ total: Int, _ parts: [Int], _ opening: String, _ separator: String) -> String {
    let items = zip(parts, names).map { "\($1)\($0)条" }.joined(separator: separator)
    return "2024年，云岭镇主动公开政府信息\(total)条\(opening)\(items)。"
  }

  static func found(_ sentence: String) -> [String] { ClaimsTests.found(sentence, under: "（一）主动公开") }

  static let openings = ["，其中", "，包括", "：", "，分别为", "，其中包括"]

  @Test("A sum that holds is left alone", arguments: true_, openings)
  func holds(_ sum: (Int, [Int]), _ opening: String) {
    for separator in ["，", "、", "；"] {
      #expect(ClaimsSumTests.found(ClaimsSumTests.sentence(sum.0, sum.1, opening, separator)) == [])
    }
  }

  @Test("A sum that does not hold is found", arguments: wrong, ["，包括", "：", "，分别为", "，其中包括"])
  func broken(_ sum: (Int, [Int]), _ opening: String) {
    for separator in ["，", "、"] {
      #expect(ClaimsSumTests.found(ClaimsSumTests.sentence(sum.0, sum.1, opening, separator)) == ["prose-item-sum"])
    }
  }

  @Test("Behind 其中, only more than the total is a contradiction", arguments: wrong)
  func partial(_ sum: (Int, [Int])) {
    let isMore = sum.1.reduce(0, +) > sum.0
    let sentence = ClaimsSumTests.sentence(sum.0, sum.1, "，其中", "，")
    #expect(ClaimsSumTests.found(sentence) == (isMore ? ["prose-item-sum"] : []))
  }

  @Test(
    "Wrong in another way",
    arguments: [
      "发布政府信息173769万条，其中政策文件75656条，工作动态98113条。",
      "公开政府信息435条（其中通知公告204条、工作动态133条、政策文件99条）。",
      "新媒体发布信息2808条，其中微博12984条。",
      "公开信息50条，包括政策文件10条、通知公告２０条、工作动态三条。",
    ])
  func otherwise(_ sentence: String) {
    #expect(ClaimsSumTests.found(sentence) == ["prose-item-sum"])
  }

  @Test(
    "Open, nested, overlapping and approximate lists are left alone",
    arguments: [
      "公开政府信息1099条，其中政策文件96条，通知公告18条，工作动态43条，财政信息306条。",
      "公开信息13921条，其中政策文件12766条，工作动态1100余条。",
      "发布信息200余条，其中政策文件130条，通知公告62条，工作动态10余条。",
      "公开信息306条，其中网站发布216条，微博发布22条，公众号发布299条。",
      "公开信息50条，其中政策文件20条（解读10条、图解4条、视频1条、问答5条），通知公告11条（其中人事3条、采购3条、征收5条），动态4条，财政8条，其他7条。",
      "公开信息4702条，其中政策文件1865条，工作动态2000条。",
      "公开信息100条，包括政策文件20条、通知公告30条等。",
      "收到政府信息公开申请31件，上年结转4件；其中予以公开13件，部分公开4件。",
      "公开信息58条，比上年增加5条，其中机构职能1条，领导信息8条，乡镇工作46条，财政信息2条，政府工作报告1条。",
      "公开信息58条，其中机构职能11条，领导信息47条，组织培训12次，召开会议30次。",
      "公开信息17件，其中政策文件12篇、解读2篇、图解1篇、视频2篇。",
      "发布信息100条，其中政策文件60条，占60%，工作动态40条，占40%。",
      "发布信息100条。其中，政策文件60条，工作动态40条。",
      "财政收入1,234.5万元，其中税收1,000万元。",
      "收到申请31件，其中网络申请20件，答复政府信息公开申请33件。",
    ])
  func silence(_ sentence: String) {
    #expect(ClaimsSumTests.found(sentence) == [])
  }

  @Test(
    "Names are counted where their number is announced",
    arguments: [
      ("本报告由总体情况、主动公开、依申请公开、复议诉讼、存在问题六部分组成。", true),
      ("公开内容有乡村振兴、组织概况、通知公告、公共服务、财政信息共四大类。", true),
      ("从组织领导、制度建设、平台建设、队伍建设等三个方面发力。", true),
      ("公开内容有乡村振兴、组织概况、通知公告、公共服务共四大类。", false),
      ("本报告包括总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议、行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项等六个方面。", false),
      ("从组织领导、制度建设、平台建设等五个方面发力。", false),
      ("围绕政策、执行和结果三个方面公开。", false),
      ("一是加强领导、压实责任、完善制度，第三方面还有不足。", false),
    ])
  func enumerations(_ sentence: String, _ isWrong: Bool) {
    #expect(ClaimsSumTests.found(sentence) == (isWrong ? ["prose-enumeration-count"] : []))
  }
}
