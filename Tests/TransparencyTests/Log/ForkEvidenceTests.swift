import Testing

@testable import Transparency

@Suite struct ForkEvidenceTests {
    /// A log of this many leaves, those from `fork` on others than in ``Examples/store(_:)``.
    private static func forked(_ count: UInt8, at fork: UInt8) -> NodeStore {
        NodeStore(entries: (0..<count).map { $0 < fork ? [$0] : [$0, 99] })
    }

    /// The hashes that tell the roots of both sizes, from the tree of the newer.
    private static func hashes(_ oldSize: UInt64, _ newer: NodeStore) throws -> [[UInt8]] {
        guard let plan = ProofPlan(rootsOf: oldSize, and: newer.range.size) else { return [] }
        return try plan.hashes(newer.hash(of:))
    }

    private static func evidence(_ older: NodeStore, _ newer: NodeStore) throws -> ForkEvidence {
        try ForkEvidence(
            older: try Examples.signed(older), newer: try Examples.signed(newer),
            hashes: try hashes(older.range.size, newer))
    }

    static func examples() throws -> [ForkEvidence] {
        [
            try evidence(Examples.store(5), forked(5, at: 2)), try evidence(Examples.store(4), forked(9, at: 1)),
            try evidence(Examples.store(6), forked(13, at: 5)),
        ]
    }

    private func fault(_ body: () throws(ForkFault) -> Void) -> ForkFault? {
        do throws(ForkFault) {
            try body()
            return nil
        } catch {
            return error
        }
    }

    @Test func `every fork of every two sizes is shown, and no growth is`() throws {
        let keys = [try Examples.logKey().verifier]
        for old in UInt8(1)...17 {
            for new in old...18 {
                for fork in [0, old / 2, old - 1] {
                    let evidence = try Self.evidence(Examples.store(old), Self.forked(new, at: fork))
                    try evidence.verify(with: keys)
                    #expect(try ForkEvidence(parsing: evidence.bytes) == evidence)
                }
                // From the end of the older tree on leaves may be anything.
                for honest in [Examples.store(new), Self.forked(new, at: old)] {
                    #expect(throws: ForkFault.consistent) { try Self.evidence(Examples.store(old), honest) }
                }
            }
        }
        #expect(throws: ForkFault.consistent) { try Self.evidence(Examples.store(0), Examples.store(3)) }
    }

    @Test func `hashes of another tree, too few and too many show nothing`() throws {
        let (older, newer) = (try Examples.signed(Examples.store(6)), try Examples.signed(Self.forked(13, at: 2)))
        let right = try Self.hashes(6, Self.forked(13, at: 2))
        for place in right.indices {
            var wrong = right
            wrong[place][7] ^= 1
            guard
                case .otherRoot = fault({ () throws(ForkFault) in
                    _ = try ForkEvidence(older: older, newer: newer, hashes: wrong)
                })
            else {
                Issue.record("hash \(place) does not count")
                return
            }
        }
        for wrong in [[], Array(right.dropLast()), right + [right[0]], Array(right.dropLast()) + [[1]]] {
            #expect(
                fault { () throws(ForkFault) in _ = try ForkEvidence(older: older, newer: newer, hashes: wrong) }
                    == .hashCount(expected: right.count, found: wrong.count))
        }
        #expect(
            fault { () throws(ForkFault) in _ = try ForkEvidence(older: newer, newer: older, hashes: right) }
                == .order(firstSize: 13, secondSize: 6))
    }

    @Test func `what the log did not sign is no evidence against it`() throws {
        let evidence = try #require(try Self.examples().last)
        let log = try Examples.logKey().verifier
        let stranger = try Examples.signer("stranger.example", .ed25519, 50)
        #expect(
            fault { () throws(ForkFault) in try evidence.verify(with: [stranger.verifier]) }
                == .unknownOrigin(evidence.older.checkpoint.origin))
        let signature = try stranger.sign(evidence.newer.note.text)
        let unsigned = try SignedCheckpoint(SignedNote(text: evidence.newer.note.text, signatures: [signature]))
        let forged = try ForkEvidence(older: evidence.older, newer: unsigned, hashes: evidence.hashes)
        #expect(fault { () throws(ForkFault) in try forged.verify(with: [log]) } == .signature(.unknownKeys))
        var other = Checkpoint(
            origin: try #require(Origin(Examples.bytes("other.example"))), size: 9, rootHash: MerkleTree.emptyRoot)
        let otherSigned = try SignedCheckpoint(other, signedBy: try Examples.signer("other.example", .ed25519, 9))
        other = evidence.older.checkpoint
        #expect(
            fault { () throws(ForkFault) in _ = try ForkEvidence(older: evidence.older, newer: otherSigned) }
                == .otherOrigin(other.origin, otherSigned.checkpoint.origin))
    }

    @Test func `a witness has evidence in its hands where a request shows it`() throws {
        func request(_ oldSize: UInt64, _ store: NodeStore) throws -> AddCheckpoint {
            let proof = try #require(
                try ConsistencyProof(oldSize: oldSize, newSize: store.range.size, hash: store.hash(of:)))
            return try #require(
                AddCheckpoint(oldSize: oldSize, hashes: proof.hashes, checkpoint: try Examples.signed(store)))
        }
        let latest = try Examples.signed(Examples.store(6))
        // Another root of the same size, wherever its proof starts.
        #expect(ForkEvidence.between(latest, try request(6, Self.forked(6, at: 1))) != nil)
        #expect(ForkEvidence.between(latest, try request(2, Self.forked(6, at: 1))) != nil)
        // An honest proof within the forked tree gives the root that the fork has at this size.
        #expect(ForkEvidence.between(latest, try request(6, Self.forked(9, at: 1))) != nil)
        // A proof from 2^k leaves takes their root for granted, and one from elsewhere says nothing of this size.
        #expect(
            ForkEvidence.between(try Examples.signed(Examples.store(4)), try request(4, Self.forked(9, at: 1))) == nil)
        #expect(ForkEvidence.between(latest, try request(3, Self.forked(9, at: 1))) == nil)
        #expect(ForkEvidence.between(latest, try request(6, Examples.store(9))) == nil)
        #expect(ForkEvidence.between(latest, try request(3, Examples.store(5))) == nil)
    }

    @Test func `a file of another form is refused`() throws {
        let bytes = try #require(try Self.examples().last).bytes
        let text = String(decoding: bytes, as: UTF8.self)
        func fault(_ text: String) -> ForkFault? {
            self.fault { () throws(ForkFault) in _ = try ForkEvidence(parsing: Array(text.utf8)) }
        }
        #expect(fault("") == .header)
        #expect(fault(text.replacing("/v1\n", with: "/v2\n")) == .header)
        #expect(fault(text.replacing("/v1\n", with: "/v1\nx\n")) == .hashes(.malformed(place: 0)))
        // Header and hashes, and two parts for each checkpoint, with an empty line between any two.
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let parts = lines.split(whereSeparator: \.isEmpty).map { $0.joined(separator: "\n") }
        #expect(parts.count == 5)
        func joined(_ parts: some Sequence<String>) -> String { parts.joined(separator: "\n\n") + "\n" }
        #expect(joined(parts) == text)
        #expect(fault(joined(parts.prefix(1))) == .hashes(.noEmptyLine))
        #expect(fault(joined(parts.prefix(3))) == .noSecondCheckpoint)
        #expect(fault(joined(parts.prefix(4))) != nil)
        #expect(fault(text + "\n") != nil)
        #expect(
            fault(String(repeating: "a", count: ForkEvidence.maximumByteCount + 1))
                == .tooLong(byteCount: ForkEvidence.maximumByteCount + 1))
    }
}
