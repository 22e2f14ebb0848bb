import EventSourcing
import Testing

@Suite struct UUIDValueTests {
    static let text = "00112233-4455-6677-8899-aabbccddeeff"

    @Test func `reads and writes the canonical form`() throws {
        let value = try #require(UUIDValue(Self.text))
        #expect(value.high == 0x0011_2233_4455_6677)
        #expect(value.low == 0x8899_AABB_CCDD_EEFF)
        #expect(value.description == Self.text)
        #expect(UUIDValue(Self.text.uppercased()) == value)
        #expect(UUIDValue("<\(Self.text)>".dropFirst().dropLast()) == value)
        #expect(UUIDValue(bytes: value.bytes) == value)
        #expect(UUIDValue(bytes: ([0] + value.bytes)[1...]) == value)
    }

    @Test(arguments: [
        "", "00112233-4455-6677-8899-aabbccddeef", "00112233-4455-6677-8899-aabbccddeeff0",
        "00112233445566778899aabbccddeeff", "0011223-34455-6677-8899-aabbccddeeff",
        "g0112233-4455-6677-8899-aabbccddeeff",
        "{0112233-4455-6677-8899-aabbccddeef}", "é112233-4455-6677-8899-aabbccddeeff",
        "00112233-4455-6677-8899-aabbccddee:f", "00112233-4455-6677-8899-aabbccddee@f",
        "00112233-4455-6677-8899-aabbccddee`f", "00112233-4455-6677-8899-aabbccddee/f",
    ])
    func `refuses any other form`(_ text: String) {
        #expect(UUIDValue(text) == nil)
    }

    @Test func `refuses another number of bytes`() {
        #expect(UUIDValue(bytes: [UInt8](repeating: 0, count: 15)) == nil)
        #expect(UUIDValue(bytes: [UInt8](repeating: 0, count: 17)) == nil)
    }

    @Test func `orders by the bytes`() {
        let small = UUIDValue(high: 1, low: .max)
        let large = UUIDValue(high: 2, low: 0)
        #expect(small < large)
        #expect(UUIDValue(high: 2, low: 1) > large)
    }
}
