/// Classes of words that tell what a figure counts.
struct ClaimWords: OptionSet, Sendable {
  let rawValue: UInt64
  private static func bit(_ place: UInt64) -> ClaimWords { ClaimWords(rawValue: 1 << place) }

  static let receive = bit(0)
  static let newlyReceive = bit(1)
  static let handle = bit(2)
  static let close = bit(3)
  static let answer = bit(4)
  static let request = bit(5)
  static let disclosure = bit(6)
  static let lastYear = bit(7)
  static let carry = bit(8)
  static let nextYear = bit(9)
  static let granted = bit(10)
  static let partial = bit(11)
  static let refused = bit(12)
  static let unavailable = bit(13)
  static let notHandled = bit(14)
  static let otherHandling = bit(15)
  static let natural = bit(16)
  static let legal = bit(17)
  static let review = bit(18)
  static let lawsuit = bit(19)
  static let direct = bit(20)
  static let afterReview = bit(21)
  static let upheld = bit(22)
  static let corrected = bit(23)
  static let pending = bit(24)
  static let otherOutcome = bit(25)
  static let oddOutcome = bit(26)
  static let normative = bit(27)
  static let made = bit(28)
  static let repealed = bit(29)
  static let inForce = bit(30)
  static let published = bit(31)
  static let licence = bit(32)
  static let penalty = bit(33)
  static let compulsion = bit(34)
  static let stranger = bit(35)
  static let channel = bit(36)
  static let wider = bit(37)
  static let comparison = bit(38)
  static let otherTime = bit(39)
  static let part = bit(40)
  static let zero = bit(41)
  static let among = bit(42)
  static let consisting = bit(43)
  static let open = bit(44)
  static let overlap = bit(45)
  static let verb = bit(46)
  static let reason = bit(47)
  static let halfYear = bit(48)
  static let filler = bit(49)
  static let medium = bit(50)
  static let era = bit(51)
  /// One office among several, or one that decides about others.
  static let unit = bit(52)
  /// Natural persons and legal persons in plain words.
  static let person = bit(53)
  static let company = bit(54)
  /// What is done for a channel, not through it.
  static let upkeep = bit(55)

  static let results: ClaimWords = [.granted, .partial, .refused, .unavailable, .notHandled, .otherHandling]
  static let outcomes: ClaimWords = [.upheld, .corrected, .pending, .otherOutcome, .oddOutcome]
}

/// The words themselves.
enum ClaimsLexicon {
  static let words: [(ClaimWords, String)] = [
    (.receive, "收到 接到 接收 接收到 受理 共收 收办"),
    (.newlyReceive, "新收 新收到 新受理 新增"),
    (.handle, "办理"),
    (.close, "办结 处理完毕 办理完毕 办复"),
    (.answer, "答复"),
    (.request, "申请 依申请公开"),
    (.disclosure, "信息公开 政务公开 依申请 公开信息 公开政府信息"),
    (.lastYear, "上年 上一年 去年 往年 前年"),
    (.carry, "结转"),
    (.nextYear, "下年 下一年 次年 明年"),
    (.granted, "予以公开 同意公开"),
    (.partial, "部分公开"),
    (.refused, "不予公开"),
    (.unavailable, "无法提供"),
    (.notHandled, "不予处理"),
    (.otherHandling, "其他处理"),
    (.natural, "自然人"),
    (.legal, "法人"),
    (.review, "行政复议 复议"),
    (.lawsuit, "行政诉讼 诉讼"),
    (.direct, "直接起诉"),
    (.afterReview, "复议后起诉"),
    (.upheld, "结果维持 维持"),
    (.corrected, "结果纠正 纠正"),
    (.pending, "尚未审结 未审结"),
    (.otherOutcome, "其他结果"),
    (.oddOutcome, "撤回 撤诉 驳回 撤销 胜诉 败诉 审结 终止 终结 中止 确认违法 调解 和解 变更 出庭"),
    (.oddOutcome, "应诉"),
    (.normative, "规范性文件"),
    (.made, "制定 制发 出台 印发 新制"),
    (.repealed, "废止"),
    (.inForce, "现行有效"),
    (.published, "公开 发布 公布 公示 上传 录入 报送 归集 解读 修订 修改 清理 审查 审核 备案 评估"),
    (.published, "失效 管理 清单 目录 程序 罚款 立案 申请"),
    (.licence, "行政许可"),
    (.penalty, "行政处罚"),
    (.compulsion, "行政强制"),
    (.stranger, "建议 提案 议案 咨询 留言 投诉 信访 举报 工单 来信 信箱 热线 诉求 求助 来电 来访 查阅 查询申请 查档"),
    (.stranger, "代表 委员 意见 补贴 低保 登记 救助 许可 事项 业务 服务 培训 会议 党内 党委 党组"),
    (.stranger, "处罚 强制"),
    (.channel, "信件 信函 邮件 邮寄 网络 网上 线上 在线 平台 当面 现场 窗口 传真 电话 微信 通过"),
    (.channel, "渠道 网站 公众号 口头 书面 线下 客户端 小程序 邮政 快递 邮箱 来函 大厅 自助 代办点"),
    (.medium, "网站 公众号 微博 微信 平台 渠道 公告栏 公开栏 客户端 抖音 新媒体 头条 报纸 电视"),
    (.medium, "广播 视频号 宣传栏 专栏 门户"),
    (.wider, "全市 全县 全区 全省 全州 全旗 全国 各部门 各单位 各乡 各镇 各街道 各级 各地 各局"),
    (.wider, "各县 各区 代表 名义 下属 所属 系统 办公室 市政府 县政府 区政府 市直 县直 区直 分局"),
    (.wider, "部门"),
    (.comparison, "同比 相比 环比 增加 减少 增长 下降 上升 降低 提高 多于 少于 比 较 增幅 平均 每"),
    (.comparison, "占 不超过 不少于"),
    (.otherTime, "以来 历年 历史 将 计划 力争 拟 预计 下一步 目标 截至目前 同期 近年 三年 五年 逐年"),
    (.halfYear, "季度 上半年 下半年 月份"),
    (.part, "当场 当日 延期 延长 逾期 超期 提前 撤回 剩余 尚未 尚有 仍有 未 正在 转办 转送"),
    (.part, "日前 日后 月底前 党政办 民政办 村级 各村 分别 一天 单日 单月 最多"),
    (.era, "以来 历年 历史 近年 近两年 近三年 近五年 三年 五年 十八大 二十大"),
    (.part, "补正 重复 另有 另外 还有 首次 涉及 关于 反映"),
    (.zero, "未收到 没有收到 未接到 未接收到 未受理 没有接到 没有接收到 没有受理 无 零 不存在"),
    (.zero, "未发生 没有发生 未产生 没有产生 没有 未出现 未有"),
    ([.zero, .made], "未制定 未制发 未出台 没有制定 没有制发 没有出台"),
    (.among, "其中"),
    (.consisting, "包括 包含 分别为 分别是 具体为 具体包括 其中包括"),
    (.open, "等 主要 以及其他 及其他 如"),
    (.overlap, "不同渠道 同时 重复 转载 同步 多渠道"),
    (.verb, "收到 受理 办理 办结 答复 结转 召开 开展 举办 组织 培训 回应 回复 制定 印发 接待"),
    (.verb, "处理 报送 审核 整改 更新 举行 参加 建成 设立 开设 完成 开通"),
    (.unit, "党政办 民政办 民政所 资源所 司法所 财政所 派出所 社保所 林业站 水利站 农经站 农技站 经发办 经济办 城建办"),
    (.unit, "规建办 应急办 综治办 卫健办 大队 中队 服务中心 村委会 居委会 作为复议机关 开庭"),
    (.person, "公民 个人 村民 市民 居民"),
    (.company, "企业 公司 律师 律所 科研 高校 公益"),
    (.upkeep, "畅通 拓宽 完善 优化 规范 健全 强化 加强 推进 建设 开通 设立 设置 公布 依托 利用 搭建 建立 落实 做好 升级 维护"),
    (.upkeep, "管理 公开 发布 更新 丰富 打造 明确 整合 严格 压实"),
    (.reason, "不掌握 没有现成 另行制作 补正 非本机关 不属于 不存在 属于 涉及 因 由于 除 率"),
    (.filler, "任何 来自 关于 有关 相关 公民 、 法人 和 及 或 与 其他组织 组织 社会 公众 群众"),
    (.filler, "提出 提交 的 向 政府 要求 公开 信息 申请 件 依 个人 单位 政务 因 工作 引发 引起"),
    (.filler, "导致 产生 发生 而 被 提起 对 我镇 我局 我乡 我街道 我单位 本机关 本单位 情况 情形"),
    (.filler, "数据 办件 事项 案件 案 行政复议 行政诉讼 行政 复议 诉讼 依申请公开"),
  ]

  /// A word and what it tells.
  struct Entry: Sendable {
    /// Where its characters stand in ``Index/letters``.
    var start: Int
    var count: Int
    var classes: ClaimWords
    /// Its first characters; 0 for the second of a word of one.
    var first: UInt32
    var second: UInt32
  }

  /// The words in flat arrays.
  struct Index: Sendable {
    /// The words by the low ten bits of their first character, longer ones first.
    var entries: [Entry] = []
    /// Where the words of each bucket begin; 1025 places.
    var buckets: [Int] = [0]
    var letters: [UInt32] = []
  }

  static let index = make()

  /// Arranges the words without hashing them: a dictionary made the first report of every run wait for a millisecond.
  private static func make() -> Index {
    var found = Index()
    var buckets: [[Entry]] = Array(repeating: [], count: 1024)
    for (classes, list) in words {
      var start = found.letters.count
      for scalar in list.unicodeScalars {
        if scalar != " " {
          found.letters.append(scalar.value)
        } else {
          found.addWord(from: start, classes, to: &buckets)
          start = found.letters.count
        }
      }
      found.addWord(from: start, classes, to: &buckets)
    }
    found.entries.reserveCapacity(buckets.reduce(0) { $0 + $1.count })
    for bucket in buckets {
      found.entries += bucket
      found.buckets.append(found.entries.count)
    }
    return found
  }
}

extension ClaimsLexicon.Index {
  /// Adds the word whose letters are the last ones, longer words first; a known word only gains classes.
  fileprivate mutating func addWord(
    from start: Int, _ classes: ClaimWords, to buckets: inout [[ClaimsLexicon.Entry]]
  ) {
    let count = letters.count - start
    guard count > 0 else { return }
    let bucket = Int(letters[start] & 1023)
    let known = buckets[bucket].firstIndex { entry in
      entry.count == count && (0..<count).allSatisfy { letters[entry.start + $0] == letters[start + $0] }
    }
    if let known {
      buckets[bucket][known].classes.formUnion(classes)
      letters.removeLast(count)
      return
    }
    let place = buckets[bucket].firstIndex { $0.count < count } ?? buckets[bucket].endIndex
    buckets[bucket].insert(
      ClaimsLexicon.Entry(
        start: start, count: count, classes: classes, first: letters[start], second: count > 1 ? letters[start + 1] : 0),
      at: place)
  }
}
