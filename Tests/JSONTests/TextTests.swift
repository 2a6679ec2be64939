import JSON
import Testing

@Suite("JSON written as it is thought of") struct TextTests {
  @Test("Commas, names and escapes are those of the value written") func isTheValue() throws {
    var text = JSONText()
    text.beginObject()
    text.key("empty")
    text.beginArray()
    text.endArray()
    text.key("list")
    text.beginArray()
    text.add(-3)
    text.add("表\"四\"\n")
    text.add(["a": [1, .null]] as JSON)
    text.beginObject()
    text.endObject()
    text.endArray()
    text.key("last")
    text.add("")
    text.endObject()
    let value: JSON = ["empty": [], "list": [-3, "表\"四\"\n", ["a": [1, .null]], [:]], "last": ""]
    #expect(text.json.bytes() == value.bytes())
    #expect(try JSON(parsing: (["inside": text.json] as JSON).bytes()) == ["inside": value])
  }
}
