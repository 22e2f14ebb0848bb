import Testing

@testable import Transparency

@Suite struct WitnessTests {
    private func request(_ oldSize: UInt64, _ store: NodeStore) throws -> AddCheckpoint {
        let proof = try #require(
            try ConsistencyProof(oldSize: oldSize, newSize: store.range.size, hash: store.hash(of:)))
        return try #require(
            AddCheckpoint(oldSize: oldSize, hashes: proof.hashes, checkpoint: try Examples.signed(store)))
    }

    private func latest(_ count: UInt8) throws -> Checkpoint {
        try Examples.signed(Examples.store(count)).checkpoint
    }

    private func refusal(_ request: AddCheckpoint, _ latest: Checkpoint?) throws -> CosigningRefusal? {
        let logs = [try Examples.logKey().verifier]
        do throws(CosigningRefusal) {
            try Witness.check(request, latest: latest, logs: logs)
            return nil
        } catch {
            return error
        }
    }

    @Test func `follows a log from the first checkpoint through every growth, and again without growth`() throws {
        #expect(try refusal(request(0, Examples.store(5)), nil) == nil)
        for old in UInt8(1)...12 {
            for new in old...13 {
                #expect(try refusal(request(UInt64(old), Examples.store(new)), latest(old)) == nil)
            }
        }
    }

    @Test func `a proof from another size is answered with the size cosigned last`() throws {
        #expect(try refusal(request(0, Examples.store(5)), latest(3)) == .otherOldSize(latest: 3))
        #expect(try refusal(request(3, Examples.store(5)), nil) == .otherOldSize(latest: 0))
        // An older checkpoint again: a rollback.
        #expect(try refusal(request(3, Examples.store(4)), latest(5)) == .otherOldSize(latest: 5))
    }

    @Test func `a fork is refused, of equal size as two histories, of another as inconsistent`() throws {
        let forked = NodeStore(entries: [[0], [1], [99]])
        #expect(try refusal(request(3, forked), latest(3)) == .otherRoot)
        let grown = NodeStore(entries: [[0], [1], [99], [3], [4]])
        guard case .proof(.otherOldRoot) = try refusal(request(3, grown), latest(3)) else {
            Issue.record("a fork was cosigned")
            return
        }
    }

    @Test func `a wrong, missing or needless proof is refused`() throws {
        let right = try request(3, Examples.store(6))
        for place in right.proof.hashes.indices {
            var hashes = right.proof.hashes
            hashes[place][0] ^= 1
            let wrong = try #require(AddCheckpoint(oldSize: 3, hashes: hashes, checkpoint: right.checkpoint))
            guard case .proof = try refusal(wrong, latest(3)) else {
                Issue.record("cosigned with a wrong hash \(place)")
                return
            }
        }
        let missing = try #require(AddCheckpoint(oldSize: 3, hashes: [], checkpoint: right.checkpoint))
        #expect(try refusal(missing, latest(3)) == .proof(.hashCount(expected: right.proof.hashes.count, found: 0)))
        let needless = try #require(
            AddCheckpoint(oldSize: 0, hashes: [MerkleTree.emptyRoot], checkpoint: right.checkpoint))
        #expect(try refusal(needless, nil) == .proof(.hashCount(expected: 0, found: 1)))
    }

    @Test func `an unknown log and an unsigned or wrongly signed checkpoint are refused first`() throws {
        let unknown = try AddCheckpoint(parsing: Examples.bytes(Examples.addCheckpoint))
        #expect(try refusal(unknown, nil) == .unknownOrigin(unknown.checkpoint.checkpoint.origin))
        let right = try request(0, Examples.store(3))
        let text = right.checkpoint.note.text
        let stranger = try Examples.signer("stranger.example", .ed25519, 50).sign(text)
        let unsigned = try #require(
            AddCheckpoint(
                oldSize: 0, hashes: [], checkpoint: try SignedCheckpoint(SignedNote(text: text, signatures: [stranger]))
            ))
        #expect(try refusal(unsigned, nil) == .signature(.unknownKeys))
        let log = try Examples.logKey().verifier
        let forged = try #require(
            NoteSignature(name: log.name, keyID: log.keyID, bytes: [UInt8](repeating: 0, count: 64)))
        let wrong = try #require(
            AddCheckpoint(
                oldSize: 0, hashes: [], checkpoint: try SignedCheckpoint(SignedNote(text: text, signatures: [forged]))))
        #expect(try refusal(wrong, nil) == .signature(.badSignature(log.name)))
    }
}
