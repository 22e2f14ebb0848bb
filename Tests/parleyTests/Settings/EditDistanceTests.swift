import Testing

@testable import parley

@Suite struct EditDistanceTests {
    @Test(arguments: [
        ("", "", 0), ("a", "", 1), ("", "ab", 2), ("kitten", "sitting", 3), ("URL", "ULR", 2), ("a", "a", 0),
    ])
    func `counts insertions, deletions and replacements`(first: String, second: String, distance: Int) {
        #expect(EditDistance.between(first, second) == distance)
        #expect(EditDistance.between(second, first) == distance)
    }

    @Test func `finds the name that was meant`() {
        let names = Setting.allCases.map(\.variable)
        #expect(EditDistance.nearest(to: "PARLEY_DATABASE_ULR", among: names) == "PARLEY_DATABASE_URL")
        #expect(EditDistance.nearest(to: "PARLEY_HTP_PORT", among: names) == "PARLEY_HTTP_PORT")
    }
}
