import Testing

@testable import parley

@Suite struct DisplayWidthTests {
    @Test(arguments: [
        ("", 0), ("abc", 3), ("派件单价", 8), ("１．２０", 8), ("Rate 单价", 9), ("é", 1), ("e\u{301}", 1), ("、", 2), ("¥", 1),
    ])
    func `counts two columns for wide characters`(text: String, columns: Int) {
        #expect(DisplayWidth.columns(of: text) == columns)
    }

    @Test func `pads to a width and never cuts`() {
        #expect(DisplayWidth.padded("单价", to: 6) == "单价  ")
        #expect(DisplayWidth.padded("单价", to: 3) == "单价")
    }

    @Test(arguments: [("单价", 4, "单价"), ("派件单价", 7, "派件单…"), ("派件单价", 6, "派件…"), ("abcdef", 4, "abc…"), ("ab", 1, "…")])
    func `cuts what is wider, never in the middle of a character`(text: String, width: Int, cut: String) {
        #expect(DisplayWidth.cut(text, to: width) == cut)
        #expect(DisplayWidth.columns(of: cut) <= width)
    }
}
