extension Folded {
  /// The simplified form of a traditional character that occurs in the form's labels and titles; 它 is made 他.
  @inline(__always)
  static func simplified(_ unit: UInt16) -> UInt16 {
    // One in fifty is looked up: of 30 instructions a character 8 are left.
    traditional[Int(unit >> 6 & 63)] >> UInt64(unit & 63) & 1 == 0 ? unit : found(unit)
  }

  /// The lower twelve bits of all characters that have another form, as a literal: no test whether it is made yet.
  static let traditional: InlineArray<64, UInt64> = [
    0x0004_0000_0200_0000, 0x0000_0000_0000_4000, 0x0400_0000_0000_0000, 0x0000_0000_0000_0000,
    0x0000_0002_0000_0200, 0x0000_0080_0000_0000, 0x0000_0000_0000_0000, 0x0000_0000_0000_0000,
    0x0004_0000_0000_0280, 0x0000_0000_0000_0000, 0x0000_0000_0000_0000, 0x0000_0000_0220_0000,
    0x0000_0000_0000_0000, 0x0004_0000_0000_0001, 0x0000_4002_0000_0000, 0x4000_0000_0000_0000,
    0x0000_1000_0000_0000, 0x0000_0000_0000_0000, 0x0000_0000_0000_0000, 0x0000_0000_0400_0000,
    0x0000_0000_0000_0000, 0x0140_0000_0000_8000, 0x1000_4000_0000_0800, 0x0000_0000_1000_0000,
    0x0000_0000_0000_0000, 0x1000_0000_0020_0000, 0x0800_0000_0000_0000, 0x0000_0000_0000_0000,
    0x0000_0000_0000_0808, 0x0000_0000_0000_0000, 0x0000_0000_0000_0000, 0x0080_0000_0000_0000,
    0x0002_0000_0000_0020, 0x0000_0000_4000_3000, 0x0400_0000_2000_0000, 0x2000_0000_1000_0000,
    0x0000_0000_0000_0080, 0x0000_2000_0020_0000, 0x0000_0000_0000_8000, 0x0000_0000_0000_0800,
    0x0012_0400_8000_0100, 0x0000_0204_8000_0000, 0x0000_0400_0000_2000, 0x0000_0000_0010_0800,
    0x0000_0000_0000_0400, 0x0081_0000_0000_0000, 0x0000_0000_0000_0008, 0x0000_0240_0000_0010,
    0x0000_0000_0000_2000, 0x0400_1000_0000_0000, 0x0800_0000_0004_0000, 0x5000_0000_0000_0002,
    0x0000_0000_0000_2000, 0x0000_0000_0001_0010, 0x0000_2000_0008_0000, 0x0000_0000_0000_0000,
    0x2000_0008_0800_0000, 0x1008_0000_0010_0000, 0x0000_0000_0000_1000, 0x0008_0004_0000_0000,
    0x0080_0000_0000_0000, 0x0001_0000_0000_0200, 0x0000_0240_0000_1000, 0x0000_0000_0000_0004,
  ]

  /// The other form of a character where ``traditional`` may hold it.
  static func found(_ unit: UInt16) -> UInt16 {
    switch unit {
    case 0x4FC2: 0x7CFB  // 係 系
    case 0x5167: 0x5185  // 內 内
    case 0x52D5: 0x52A8  // 動 动
    case 0x52D9: 0x52A1  // 務 务
    case 0x5340: 0x533A  // 區 区
    case 0x554F: 0x95EE  // 問 问
    case 0x55AE: 0x5355  // 單 单
    case 0x570B: 0x56FD  // 國 国
    case 0x57F7: 0x6267  // 執 执
    case 0x5831: 0x62A5  // 報 报
    case 0x5B83: 0x4ED6  // 它 他
    case 0x5BE6: 0x5B9E  // 實 实
    case 0x5BE9: 0x5BA1  // 審 审
    case 0x5C0D: 0x5BF9  // 對 对
    case 0x5C6C: 0x5C5E  // 屬 属
    case 0x5EE2: 0x5E9F  // 廢 废
    case 0x5EF3: 0x5385  // 廳 厅
    case 0x5F37: 0x5F3A  // 強 强
    case 0x5F8C: 0x540E  // 後 后
    case 0x5FA9: 0x590D  // 復 复
    case 0x63A1: 0x91C7  // 採 采
    case 0x64DA: 0x636E  // 據 据
    case 0x6578: 0x6570  // 數 数
    case 0x65BC: 0x4E8E  // 於 于
    case 0x6703: 0x4F1A  // 會 会
    case 0x689D: 0x6761  // 條 条
    case 0x696D: 0x4E1A  // 業 业
    case 0x69CB: 0x6784  // 構 构
    case 0x6A5F: 0x673A  // 機 机
    case 0x6B0A: 0x6743  // 權 权
    case 0x6B77: 0x5386  // 歷 历
    case 0x6C7A: 0x51B3  // 決 决
    case 0x6C92: 0x6CA1  // 沒 没
    case 0x6CC1: 0x51B5  // 況 况
    case 0x6E1B: 0x51CF  // 減 减
    case 0x70BA: 0x4E3A  // 為 为
    case 0x7121: 0x65E0  // 無 无
    case 0x7232: 0x4E3A  // 爲 为
    case 0x7372: 0x83B7  // 獲 获
    case 0x73FE: 0x73B0  // 現 现
    case 0x7576: 0x5F53  // 當 当
    case 0x767C: 0x53D1  // 發 发
    case 0x78BA: 0x786E  // 確 确
    case 0x7955: 0x79D8  // 祕 秘
    case 0x7A69: 0x7A33  // 穩 稳
    case 0x7BC4: 0x8303  // 範 范
    case 0x7CFE: 0x7EA0  // 糾 纠
    case 0x7D0D: 0x7EB3  // 納 纳
    case 0x7D44: 0x7EC4  // 組 组
    case 0x7D50: 0x7ED3  // 結 结
    case 0x7D93: 0x7ECF  // 經 经
    case 0x7DAD: 0x7EF4  // 維 维
    case 0x7E23: 0x53BF  // 縣 县
    case 0x7E3D: 0x603B  // 總 总
    case 0x7E54: 0x7EC7  // 織 织
    case 0x7E73: 0x7F34  // 繳 缴
    case 0x7E7C: 0x7EE7  // 繼 继
    case 0x7E8C: 0x7EED  // 續 续
    case 0x7F70: 0x7F5A  // 罰 罚
    case 0x8207: 0x4E0E  // 與 与
    case 0x8209: 0x4E3E  // 舉 举
    case 0x842C: 0x4E07  // 萬 万
    case 0x8655: 0x5904  // 處 处
    case 0x88DC: 0x8865  // 補 补
    case 0x88FD: 0x5236  // 製 制
    case 0x8907: 0x590D  // 複 复
    case 0x898F: 0x89C4  // 規 规
    case 0x8A08: 0x8BA1  // 計 计
    case 0x8A1F: 0x8BBC  // 訟 讼
    case 0x8A2A: 0x8BBF  // 訪 访
    case 0x8A31: 0x8BB8  // 許 许
    case 0x8A34: 0x8BC9  // 訴 诉
    case 0x8A62: 0x8BE2  // 詢 询
    case 0x8A8D: 0x8BA4  // 認 认
    case 0x8AAA: 0x8BF4  // 說 说
    case 0x8ACB: 0x8BF7  // 請 请
    case 0x8B70: 0x8BAE  // 議 议
    case 0x8B77: 0x62A4  // 護 护
    case 0x8CBB: 0x8D39  // 費 费
    case 0x8CFC: 0x8D2D  // 購 购
    case 0x8F49: 0x8F6C  // 轉 转
    case 0x8FA6: 0x529E  // 辦 办
    case 0x9019: 0x8FD9  // 這 这
    case 0x9032: 0x8FDB  // 進 进
    case 0x904E: 0x8FC7  // 過 过
    case 0x9109: 0x4E61  // 鄉 乡
    case 0x93AE: 0x9547  // 鎮 镇
    case 0x958B: 0x5F00  // 開 开
    case 0x95DC: 0x5173  // 關 关
    case 0x96BB: 0x53EA  // 隻 只
    case 0x9805: 0x9879  // 項 项
    case 0x984C: 0x9898  // 題 题
    case 0x984D: 0x989D  // 額 额
    case 0x985E: 0x7C7B  // 類 类
    case 0x9AD4: 0x4F53  // 體 体
    default: unit
    }
  }
}
