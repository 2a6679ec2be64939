import AnnualReport
import FixtureSupport
import ReportLint
import Testing

/// Sentences that begin with another organ's name, in reports that lie beside one another.
@Suite("Other organs' names") struct NamedSubjectTests {
  /// `true-tabs.md` as a report of another organ, with a line of its own.
  private static func report(of organ: String, _ line: String) -> String {
    let place = String(organ.dropLast(organ.hasSuffix("人民政府") ? 4 : 0))
    let text = Fixture("Fixtures/Reports/true-tabs.md").string
      .replacingOccurrences(of: "青溪县云岭镇人民政府", with: organ).replacingOccurrences(of: "云岭镇人民政府", with: organ)
      .replacingOccurrences(of: "云岭镇", with: place)
    let parts = text.components(separatedBy: "### （三）政府信息管理\n\n")
    return parts[0] + "### （三）政府信息管理\n\n" + line + parts[1].drop { $0 != "\n" }
  }

  @Test(
    "A name is reported where it is sure that it stands in the place of the own one, and nowhere else",
    arguments: [
      ("青溪县人民政府", "白石县人民政府", "2024年，白石县主动公开政府信息500条。", true),
      ("青溪县人民政府", "白石县人民政府", "白石县人民政府高度重视政府信息公开工作。", true),
      ("青溪县人民政府", "白石县人民政府", "白石县高度重视政府信息公开工作。", false),
      ("青溪县人民政府", "白石县人民政府", "白石县人民政府公开的做法值得学习。", false),
      ("青溪县人民政府", "白石县人民政府", "白石县人民政府制定《信息公开办法》，供各地参考。", false),
      ("青溪县人民政府", "白石县人民政府", "白石县人民政府办理的行政复议案件，由法院审理。", false),
      ("青溪县人民政府", "白石县人民政府", "2024年，白石县更名为白石区。白石县主动公开政府信息500条。", false),
      ("青溪县人民政府", "东岭市人民政府", "东岭市人民政府全面推进政务公开。", false),
      ("东岭市青溪县人民政府", "东岭市人民政府", "东岭市人民政府全面推进政务公开。", false),
      ("青溪县人民政府", "青溪县人民政府办公室", "青溪县人民政府办公室收到政府信息公开申请31件。", false),
      ("青溪县人民政府办公室", "青溪县人民政府", "青溪县人民政府共收到政府信息公开申请31件。", false),
      ("青溪市人民政府", "白石市人民政府", "白石市人民政府全面推进政务公开。", false),
      ("东岭市青溪市人民政府", "东岭市白石市人民政府", "白石市人民政府全面推进政务公开。", true),
      ("东岭市青溪区人民政府", "东岭市白石区人民政府", "白石区主动公开政府信息300条。", true),
      ("青溪县教育局", "青溪县财政局", "县财政局按照要求公开预算。", false),
      ("青溪县教育局", "青溪县财政局", "青溪县财政局按照要求公开预算。", false),
      ("青溪县教育局", "青溪县财政局", "2024年，青溪县财政局收到政府信息公开申请31件。", true),
      ("青溪县教育局", "白石县教育局", "白石县教育局高度重视政府信息公开工作。", true),
      ("青溪县教育局", "东岭市教育局", "东岭市教育局高度重视政府信息公开工作。", false),
      ("青溪县教育局", "青溪县发展和改革委员会", "青溪县发展和改革委员会全年收到申请31件。", true),
      ("青溪县教育局", "白石县发展和改革委员会", "白石县发展和改革委员会坚持公开为常态。", true),
      ("青溪县云岭镇人民政府", "青溪县人民政府", "青溪县人民政府高度重视政府信息公开工作。", false),
      ("青溪县云岭镇人民政府", "青溪县白石乡人民政府", "白石乡坚持以公开为常态。", true),
      ("青溪县云岭镇人民政府", "青溪县白石乡人民政府", "白石乡作为被告的案件由我镇协助。", false),
      ("青溪县云岭镇人民政府", "青溪县白石乡人民政府", "白石乡全面实行交叉检查，对我镇检查一次。", false),
      ("青溪县云岭镇人民政府", "青溪县白石乡人民政府", "原白石乡全年收到申请2件。", false),
    ] as [(String, String, String, Bool)])
  func sure(_ own: String, _ other: String, _ line: String, _ isWrong: Bool) {
    let documents = [
      NamedSubjectTests.report(of: own, line), NamedSubjectTests.report(of: other, "逐件登记来文。"),
    ].map { Document(SourceText($0)) }
    #expect(documents.allSatisfy { $0.digests.count == 1 })
    var neighbourhood = Neighbourhood()
    for (index, document) in documents.enumerated() { neighbourhood.set(document.digests, for: DocumentID(index)) }
    let found = compare(DocumentID(0), in: neighbourhood, rules: .all).filter { $0.rule == "x-organ-name-in-text" }
    #expect(found.count == (isWrong ? 1 : 0), "\(found.map(\.message.zh))")
    for finding in found {
      let name = documents[0].text[finding.range]
      #expect(line.contains(name) && finding.message.zh.contains(name) && !name.hasSuffix("政府"))
    }
  }
}
