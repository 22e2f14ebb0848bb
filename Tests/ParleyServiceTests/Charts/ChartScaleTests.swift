import Bargaining
import Testing

@testable import ParleyService

@Suite struct ChartScaleTests {
    private func decimal(_ text: String) throws -> ExactDecimal { try #require(ExactDecimal(text)) }

    @Test(arguments: [
        (["0.90", "1.20"], ["0.8", "0.9", "1", "1.1", "1.2", "1.3"]),
        (["3", "3"], ["2.8", "3", "3.2", "3.4"]),
        (["-12", "40"], ["-20", "-10", "0", "10", "20", "30", "40", "50"]),
    ])
    func `the axis names round amounts around what was tabled`(_ amounts: [String], _ shown: [String]) throws {
        let scale = try #require(ValueScale(try amounts.map(decimal), top: 0, height: 200))
        let texts = scale.marks.map(\.text)
        for amount in amounts { #expect(scale.place(of: try decimal(amount)) >= 0) }
        #expect(Set(shown).isSuperset(of: texts), "\(texts)")
        #expect(texts.count >= 2 && texts.count <= 9)
    }

    @Test func `larger is higher, and the largest amounts still have a place`() throws {
        let low = try decimal("-999999999999.999999")
        let high = try decimal("999999999999.999999")
        let scale = try #require(ValueScale([low, high], top: 10, height: 200))
        #expect(scale.place(of: high) < scale.place(of: try decimal("0")))
        #expect(scale.place(of: try decimal("0")) < scale.place(of: low))
        #expect(scale.place(of: high) >= 10 && scale.place(of: low) <= 210)
    }

    @Test func `time runs from left to right within its width`() throws {
        let minutes: [Int64] = [10 * 1_440, 400 * 1_440]
        let scale = try #require(TimeScale(minutes, left: 96, width: 800))
        #expect(scale.place(of: minutes[0]) >= 96 && scale.place(of: minutes[1]) <= 896)
        #expect(scale.place(of: minutes[0]) < scale.place(of: minutes[1]))
        #expect(scale.days.count >= 2 && scale.days.count <= 8)
        #expect(scale.days.map(\.place) == scale.days.map(\.place).sorted())
        #expect(TimeScale([], left: 0, width: 1) == nil)
    }

    @Test func `a cell is cut to its room, Chinese characters counting twice`() {
        #expect(ChartWords.cut("38 percent", to: 10) == "38 percent")
        #expect(ChartWords.cut("38 percents", to: 10) == "38 percen…")
        #expect(ChartWords.cut("派件单价不低于", to: 8) == "派件单…")
    }

    @Test func `text cannot leave its place, whatever marks hang on it`() {
        #expect(SVGWriter.escaped("\"\u{301} onload=x") == "&quot;\u{301} onload=x")
        #expect(SVGWriter.escaped("<&>\u{0}\u{1B}") == "&lt;&amp;&gt;\u{FFFD}\u{FFFD}")
    }
}
