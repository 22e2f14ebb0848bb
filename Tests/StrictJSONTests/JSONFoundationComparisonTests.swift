import StrictJSON
import Testing

@Suite struct JSONFoundationComparisonTests {
    @Test(arguments: [3, 77, 20_260_722] as [UInt64])
    func `reads what Foundation reads`(_ seed: UInt64) throws {
        var document = GeneratedDocument(seed: seed)
        for _ in 0..<150 {
            let value = document.value(depth: 4)
            let spelled = Array(document.spelled(value).utf8)
            let theirs = try #require(FoundationValue.decode(spelled), "seed \(seed)")
            #expect(theirs.agrees(with: try JSONReader.parse(spelled, limits: .request)), "seed \(seed)")
        }
    }

    @Test(arguments: [5, 99] as [UInt64])
    func `writes what Foundation reads`(_ seed: UInt64) throws {
        var document = GeneratedDocument(seed: seed)
        for _ in 0..<150 {
            let value = document.value(depth: 4)
            let theirs = try #require(FoundationValue.decode(value.encoded()), "seed \(seed)")
            #expect(theirs.agrees(with: value), "seed \(seed)")
        }
    }
}
