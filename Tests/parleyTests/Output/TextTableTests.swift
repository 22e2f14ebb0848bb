import Testing

@testable import parley

@Suite struct TextTableTests {
    @Test func `aligns columns of both languages`() {
        var table = TextTable(["ITEM", "AMOUNT"])
        table.add(["派件单价", "1.20"])
        table.add(["Daily limit", "8"])
        #expect(table.lines == ["ITEM         AMOUNT", "派件单价     1.20", "Daily limit  8"])
    }

    @Test func `leaves no space at the end of a line`() {
        var table = TextTable(["A", "B"])
        table.add(["long text", ""])
        #expect(table.lines == ["A          B", "long text"])
    }
}
