import AnnualReport
import FixtureSupport
import Foundation
import ReportWorkspace
import Testing

/// The dialect law, bytes included: one model, written in every readable layout, in every encoding, with either line break, page
/// marks thrown in or not, is read as the same figures.
@Suite("Layouts in every encoding") struct LayoutEncodingTests {
  static let seeds = 0..<UInt64(max(2, runs("NIANBAO_LAYOUT_RUNS", default: 20) / 10))

  /// An encoding with the marks before its bytes.
  struct Form: CustomStringConvertible, Sendable {
    let description: String
    let encoding: String.Encoding
    var mark: [UInt8] = []

    /// The bytes of a text; a page says in which encoding it is.
    func bytes(of text: String) throws -> ContiguousArray<UInt8> {
      let isGB = description == "GB18030"
      let text =
        isGB
        ? text.replacing("charset=utf-8", with: "charset=gb18030").replacing(
          "charset=\"utf-8", with: "charset=\"gb18030") : text
      return ContiguousArray(mark + [UInt8](try #require(text.data(using: encoding))))
    }
  }

  static let forms = [
    Form(description: "UTF-8", encoding: .utf8),
    Form(description: "UTF-8 with a mark", encoding: .utf8, mark: [0xEF, 0xBB, 0xBF]),
    Form(description: "GB18030", encoding: String.Encoding(rawValue: 0x8000_0632)),
    Form(description: "UTF-16 LE", encoding: .utf16LittleEndian, mark: [0xFF, 0xFE]),
    Form(description: "UTF-16 BE", encoding: .utf16BigEndian, mark: [0xFE, 0xFF]),
  ]

  @Test("One model, every readable layout, encoding and line break: the same figures", arguments: LayoutClass.readable)
  func faithful(_ layout: LayoutClass) throws {
    var tables = 0
    var exact = 0
    var faults: [String] = []
    for seed in LayoutEncodingTests.seeds {
      let report = GeneratedReport(seed: seed)
      for hasPageMarks in layout.takesPageMarks ? [false, true] : [false] {
        let text = report.written(in: layout, hasPageMarks: hasPageMarks)
        for (form, lineBreak) in LayoutEncodingTests.forms.flatMap({ form in ["\n", "\r\n"].map { (form, $0) } }) {
          let bytes = try form.bytes(of: text.replacing("\n", with: lineBreak))
          let file = try SourceFile(FilePath("a.\(layout.fileExtension)"), bytes: bytes)
          let name = "seed \(seed) \(form)\(lineBreak == "\n" ? "" : " CRLF")\(hasPageMarks ? " page marks" : "")"
          guard let read = Document(file.text).reports.first else {
            faults.append("\(name): no report")
            continue
          }
          for kind in TableKind.allCases {
            tables += 1
            let verdict = LayoutVerdict(report, read, kind, isBlank: layout.leavesZerosBlank)
            if verdict == .exact { exact += 1 } else if verdict != .refused { faults.append("\(name): \(verdict)") }
          }
          var frame = Faults()
          frame.frame(report, read)
          faults += frame.list.map { "\(name): \($0)" }
        }
      }
    }
    #expect(faults.prefix(5) == [], "\(faults.count) faults")
    #expect(exact * 1_000 >= tables * 995, "\(exact) of \(tables)")
  }
}
