import Testing
import Transparency

@Suite struct LeafTests {
    static let leaf = Leaf(
        head: LeafHead(flags: [.personal, .closed], schemaVersion: 0x0102),
        place: LeafPlace(
            index: 0x0A0B, stream: LeafIdentifier(high: 0x1111_1111_1111_1111, low: 0x2222_2222_2222_2222), version: 7,
            previousHash: [UInt8](repeating: 0x33, count: 32), recordedAt: 1_700_000_000_000_001),
        tail: LeafTail(
            event: LeafIdentifier(high: 0x4444_4444_4444_4444, low: 0x5555_5555_5555_5555), eventType: "OfferTabled",
            payloadCommitment: [UInt8](repeating: 0x66, count: 32),
            personalRoot: [UInt8](repeating: 0x77, count: 32)))

    /// The same leaf as Python's `struct` writes it, field by field.
    static let expected =
        "50524c594c463031" + "01" + "05" + "0102" + "0000000000000a0b"
        + String(repeating: "11", count: 8) + String(repeating: "22", count: 8) + "0000000000000007"
        + String(repeating: "33", count: 32) + "00060a24181e4001"
        + String(repeating: "44", count: 8) + String(repeating: "55", count: 8)
        + "4f666665725461626c6564" + String(repeating: "00", count: 21)
        + String(repeating: "66", count: 32) + String(repeating: "77", count: 32)
        + String(repeating: "00", count: 32) + String(repeating: "00", count: 28)

    @Test func `stands byte for byte where the format says`() {
        #expect(Self.leaf.bytes.count == Leaf.byteCount)
        #expect(Hexadecimal.text(Self.leaf.bytes) == Self.expected)
    }

    @Test func `reads back every field`() throws {
        let leaf = try #require(Leaf(bytes: Self.leaf.bytes))
        #expect(leaf == Self.leaf)
        #expect(leaf.flags == [.personal, .closed])
        #expect(leaf.schemaVersion == 0x0102)
        #expect(leaf.index == 0x0A0B)
        #expect(leaf.stream == LeafIdentifier(high: 0x1111_1111_1111_1111, low: 0x2222_2222_2222_2222))
        #expect(leaf.version == 7)
        #expect(leaf.previousHash.elementsEqual([UInt8](repeating: 0x33, count: 32)))
        #expect(leaf.recordedAt == 1_700_000_000_000_001)
        #expect(leaf.event == LeafIdentifier(high: 0x4444_4444_4444_4444, low: 0x5555_5555_5555_5555))
        #expect(leaf.eventType == "OfferTabled")
        #expect(leaf.payloadCommitment.elementsEqual([UInt8](repeating: 0x66, count: 32)))
        #expect(leaf.personalRoot.elementsEqual([UInt8](repeating: 0x77, count: 32)))
        #expect(leaf.anchor.elementsEqual(Leaf.noHash))
    }

    @Test func `hashes with the leaf prefix`() {
        #expect(Self.leaf.hash == Fingerprint.sha256([0] + Self.leaf.bytes))
    }

    @Test(arguments: [
        (0, UInt8(0x51), "magic"), (8, 2, "algorithm"), (228, 1, "reserved"), (255, 1, "reserved"),
        (100, 0, "event type"), (101, 0x80, "event type"), (131, 0x41, "padding after a zero"),
    ])
    func `refuses a malformed leaf`(_ offset: Int, _ value: UInt8, _ field: String) {
        var bytes = Self.leaf.bytes
        bytes[offset] = value
        #expect(Leaf(bytes: bytes) == nil, "\(field)")
    }

    @Test(arguments: [12, 36])
    func `refuses index and version below 1`(_ offset: Int) {
        var bytes = Self.leaf.bytes
        bytes.replaceSubrange(offset..<offset + 8, with: repeatElement(0, count: 8))
        #expect(Leaf(bytes: bytes) == nil)
        bytes.replaceSubrange(offset..<offset + 8, with: repeatElement(0xFF, count: 8))
        #expect(Leaf(bytes: bytes) == nil)
    }

    @Test(arguments: [0, 255, 257])
    func `refuses another length`(_ count: Int) {
        #expect(Leaf(bytes: Array((Self.leaf.bytes + [0]).prefix(count))) == nil)
    }
}
