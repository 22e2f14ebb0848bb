import Testing

@testable import Transparency

/// One byte changed anywhere: it is found, unless it stands where nothing is proven (docs/bundle-format.md names these places).
@Suite struct BundleFlipTests {
    private static let rounds = 6_000

    /// README and policy prove nothing. Of an earlier checkpoint, cosignatures can be taken away, not forged: their times do not
    /// count then.
    private static func isOutside(_ name: String, _ offset: Int, _ bytes: [UInt8]) -> Bool {
        if ["README.txt", "policy.txt"].contains(name) { return true }
        guard name.hasPrefix("earlier/"), name.hasSuffix(".checkpoint") else { return false }
        // Origin, size, root, an empty line, the signature of the log: five line ends.
        return bytes[..<offset].count { $0 == UInt8(ascii: "\n") } >= 5
    }

    @Test func `any byte of any file`() throws {
        let seed = UInt64.random(in: 0...UInt64.max)
        var generator = SeededGenerator(seed: seed)
        let example = try ExampleBundle()
        let names = example.intact.names
        let options = try ExampleBundle.options()
        var outside = 0
        for round in 0..<Self.rounds {
            // Each file as often as the others, so that small ones are covered as well.
            let name = names[round % names.count]
            var bundle = example.intact
            let bytes = try #require(bundle.files[name])
            let offset = Int.random(in: 0..<bytes.count, using: &generator)
            let change = UInt8.random(in: 1...255, using: &generator)
            bundle.files[name]?[offset] ^= change
            let finding = ExampleBundle.verify(bundle, options).finding
            if Self.isOutside(name, offset, bytes) {
                outside += 1
                continue
            }
            #expect(finding != nil, "\(name), byte \(offset) changed by \(change), seed \(seed), round \(round)")
        }
        #expect(outside < Self.rounds / 4, "seed \(seed)")
    }

    @Test func `any bit of a tar archive outside of the unproven files`() throws {
        let seed = UInt64.random(in: 0...UInt64.max)
        var generator = SeededGenerator(seed: seed)
        let example = try ExampleBundle()
        let bytes = TarTests.archive(example.intact)
        let intact = try TarArchive(parsing: bytes)
        #expect(try ExampleBundle.finding(intact) == nil)
        let options = try ExampleBundle.options()
        let unproven = try example.intact.names.compactMap { name -> Range<Int>? in
            let place = try #require(intact.places[name])
            if ["README.txt", "policy.txt"].contains(name) { return place }
            return name.hasPrefix("earlier/") && name.hasSuffix(".checkpoint") ? place : nil
        }
        for round in 0..<1_500 {
            let offset = Int.random(in: 0..<bytes.count, using: &generator)
            guard !unproven.contains(where: { $0.contains(offset) }) else { continue }
            var changed = bytes
            changed[offset] ^= 1 << UInt8.random(in: 0...7, using: &generator)
            let finding: Bool
            do throws(TarFault) {
                finding = ExampleBundle.verify(try TarArchive(parsing: changed), options).finding != nil
            } catch {
                finding = true
            }
            #expect(finding || Self.isHarmless(bytes, changed, offset), "byte \(offset), seed \(seed), round \(round)")
        }
    }

    /// The end of a number in a header may be a space or a zero, and the sum of the header does not know itself.
    private static func isHarmless(_ bytes: [UInt8], _ changed: [UInt8], _ offset: Int) -> Bool {
        let field = offset % TarWriter.blockByteCount
        return TarWriter.checksumField.contains(field)
            && [bytes[offset], changed[offset]].allSatisfy { $0 == 0 || $0 == 32 }
    }
}
