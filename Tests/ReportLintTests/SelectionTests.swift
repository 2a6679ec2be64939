import AnnualReport
import FixtureSupport
import ReportLint
import Testing

@Suite("What settings ask of rules") struct SelectionTests {
  private let broken = Document(SourceText(Fixture("Fixtures/Reports/quirk-wrong-total.md").bytes))

  private func findings(_ text: String, _ id: Rule.ID, _ severity: Severity?, _ options: RuleOptions = .standard) throws
    -> [Finding]
  {
    let rule = try #require(Catalog.rule(id))
    let severities = severity.map { [id: $0] } ?? [:]
    return lint(
      Document(SourceText(text)), rules: RuleSelection(rules: [rule], severities: severities, options: options))
  }

  @Test("A severity asked for takes the place of the rule's own", arguments: Severity.allCases)
  func severity(_ severity: Severity) throws {
    let rule = try #require(Catalog.rule("t3-row-total"))
    let own = lint(broken, rules: RuleSelection(rules: [rule]))
    let asked = lint(broken, rules: RuleSelection(rules: [rule], severities: [rule.id: severity]))
    #expect(own.map(\.severity) == [.error] && asked.map(\.severity) == [severity])
    #expect(own.map(\.range) == asked.map(\.range) && own.map(\.message) == asked.map(\.message))
    #expect(lint(broken, rules: RuleSelection(rules: [rule], severities: ["other": .info])).map(\.severity) == [.error])
  }

  private static let report = """
    # 青溪县云岭镇人民政府2024年政府信息公开工作年度报告

    ## 一、总体情况

    联系人手机 13800000000，另有 13911112222。

    ## 六、其他需要报告的事项

    无。

    青溪县云岭镇人民政府
    2025年2月20日

    """

  @Test("A finding that a rule itself holds to be milder is lowered, never raised")
  func milder() throws {
    let late = try findings(SelectionTests.report, "signoff-late", nil)
    #expect(late.map(\.severity) == [.info], "towns have their term from the county")
    #expect(try findings(SelectionTests.report, "signoff-late", .error).map(\.severity) == [.info])
    let department = SelectionTests.report.replacing("云岭镇人民政府", with: "财政局")
    #expect(try findings(department, "signoff-late", nil).map(\.severity) == [.warning])
    #expect(try findings(department, "signoff-late", .error).map(\.severity) == [.error])
    #expect(try findings(department, "signoff-late", .info).map(\.severity) == [.info])
  }

  @Test("A local term takes the place of the Regulation's, for every kind of organ")
  func lastDay() throws {
    var options = RuleOptions()
    for (month, day, isLate) in [(2, 20, false), (2, 19, true), (1, 31, true), (12, 31, false)] {
      options.lastDay = RuleOptions.Day(month: month, day: day)
      let found = try findings(SelectionTests.report, "signoff-late", nil, options)
      #expect(found.map(\.severity) == (isLate ? [.warning] : []), "\(month)-\(day)")
      if isLate { #expect(found.first?.message.zh.contains("\(month) 月 \(day) 日") == true) }
    }
    #expect(RuleOptions.Day(month: 2, day: 29) != nil && RuleOptions.Day(month: 2, day: 30) == nil)
    #expect(RuleOptions.Day(month: 13, day: 1) == nil && RuleOptions.Day(month: 0, day: 1) == nil)
  }

  @Test("Numbers that may be published are no finding, in whatever width they are written")
  func publicNumbers() throws {
    var options = RuleOptions()
    #expect(try findings(SelectionTests.report, "privacy-mobile", nil, options).count == 2)
    options.publicNumbers = ["13800000000"]
    let left = try findings(SelectionTests.report, "privacy-mobile", nil, options)
    #expect(left.count == 1 && left.first?.message.zh.contains("13911112222") == true)
    let wide = SelectionTests.report.replacing("13911112222", with: "１３８００００００００")
    #expect(try findings(wide, "privacy-mobile", nil, options).isEmpty)
    #expect(try findings(wide, "privacy-mobile", nil).count == 2)
  }
}
