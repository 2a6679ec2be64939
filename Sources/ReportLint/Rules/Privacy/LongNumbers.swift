import AnnualReport

/// Long runs of digits that name a person: identity numbers and bank cards.
enum LongNumbers {
  /// The identity number a run of digits is (GB 11643): its bytes, 15 digits or 18 with the last one perhaps X.
  static func identity(_ run: TextRange, _ text: SourceText) -> TextRange? {
    var range = run
    if run.count == 17, text.byte(at: Int(run.end)) & 0xDF == 0x58 { range.end += 1 }
    guard range.count == 15 || range.count == 18, !isNamedOtherwise(range, text) else { return nil }
    let digits = (Int(range.start)..<Int(range.end)).map { Int(text.byte(at: $0)) - 0x30 }
    let isNew = digits.count == 18
    let year =
      isNew ? digits[6] * 1000 + digits[7] * 100 + digits[8] * 10 + digits[9] : 1900 + digits[6] * 10 + digits[7]
    let at = isNew ? 10 : 8
    let month = digits[at] * 10 + digits[at + 1]
    let day = digits[at + 2] * 10 + digits[at + 3]
    let days = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    guard regions.contains(digits[0] * 10 + digits[1]), (1900...2099).contains(year), (1...12).contains(month),
      (1...days[month - 1]).contains(day), !isNew || hasChecksum(digits)
    else { return nil }
    return range
  }

  /// Whether a run of digits is a bank card's number: 16 to 19 digits that satisfy Luhn's formula, of a card's first digit.
  static func isBankCard(_ run: TextRange, _ text: SourceText) -> Bool {
    guard (16...19).contains(run.count), [3, 4, 5, 6, 9].contains(Int(text.byte(at: Int(run.start))) - 0x30),
      !isNamedOtherwise(run, text), identity(run, text) == nil
    else { return false }
    return satisfiesLuhn(GroupedNumbers.digits(of: run, text))
  }

  /// Whether a number in groups is a bank card's. Figures of a table and telephone numbers stand in groups as well, so an
  /// account has to be spoken of, or the number has to follow a colon and begin as the cards of this country do.
  static func isBankCard(grouped number: TextRange, _ text: SourceText) -> Bool {
    let digits = GroupedNumbers.digits(of: number, text)
    guard digits.count >= 16, isIssued(digits), satisfiesLuhn(digits), !isNamedOtherwise(number, text) else {
      return false
    }
    let line = text.lineRange(text.line(at: number.start))
    let before = Context.words(
      of: text, TextRange(max(Int(line.start), Int(number.start) - min(90, Int(number.start))), Int(number.start)))
    if before.contains(anyOf: ["电话", "热线", "传真", "手机", "邮编", "总计", "合计"]) { return false }
    if before.contains(anyOf: ["账", "帐", "卡", "银行", "存折", "户名", "开户", "汇款", "汇至", "汇入", "转账", "打款"]) { return true }
    let last = text.solid(before: Int(number.start), reach: 6)?.value
    return digits[0] == 6 && digits[1] == 2 && (last == 0xFF1A || last == 0x3A)
  }

  /// Whether digits begin as an issuer's cards do: 62, 60, 65 and 68, 4, 51–55, 35, 37, 95.
  private static func isIssued(_ digits: [Int]) -> Bool {
    switch (digits[0], digits[1]) {
    case (6, 0), (6, 2), (6, 5), (6, 8), (4, _), (5, 1...5), (3, 5), (3, 7), (9, 5): true
    default: false
    }
  }

  /// Luhn's formula (ISO/IEC 7812-1).
  private static func satisfiesLuhn(_ digits: [Int]) -> Bool {
    var sum = 0
    for (place, digit) in digits.reversed().enumerated() {
      sum += place % 2 == 0 ? digit : digit > 4 ? digit * 2 - 9 : digit * 2
    }
    return sum > 0 && sum % 10 == 0
  }

  /// ISO 7064 MOD 11-2 over the first 17 digits; the last byte's value is 40 for X, 72 for x.
  private static func hasChecksum(_ digits: [Int]) -> Bool {
    let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
    let sum = zip(weights, digits).reduce(0) { $0 + $1.0 * $1.1 } % 11
    let check = [1, 0, 10, 9, 8, 7, 6, 5, 4, 3, 2][sum]
    return check == 10 ? digits[17] == 40 || digits[17] == 72 : digits[17] == check
  }

  /// Whether a number is part of an address or a word, or is said to be a code: 统一社会信用代码, 索引号.
  private static func isNamedOtherwise(_ range: TextRange, _ text: SourceText) -> Bool {
    if MobileNumbers.isPartOfSomething(text, Int(range.start), Int(range.end)) || text.isVerbatim(at: Int(range.start))
    {
      return true
    }
    let before = Context.words(of: text, TextRange(Int(range.start) - min(45, Int(range.start)), Int(range.start)))
    return before.contains(anyOf: ["代码", "索引", "编号", "文号", "条码", "编码"])
  }

  /// The first two digits of the division codes of provinces (GB/T 2260).
  private static let regions: Set<Int> = [
    11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43, 44, 45, 46, 50, 51, 52, 53, 54, 61, 62, 63,
    64, 65, 71, 81, 82, 83,
  ]
}
