import Testing

@testable import Transparency

/// Files changed at random. Every reader either refuses with a fault of its own or gives what writes itself back byte for byte: there is
/// one way to write anything, and nothing traps.
@Suite struct ParserFuzzTests {
    static let rounds = 4_000

    /// What a reader makes of some bytes: nothing, or the bytes that its result writes.
    private struct Reader: Sendable {
        let name: String
        let seeds: [[UInt8]]
        let read: @Sendable ([UInt8]) -> [UInt8]?
    }

    private static func readers() throws -> [Reader] {
        let signed = try Examples.signed(Examples.store(9))
        let cosigned = try signed.adding(try Examples.unionKey().cosign(signed.checkpoint, at: 1_700_000_000))
        let store = Examples.store(9)
        let inclusion = try #require(try InclusionProof(index: 5, size: 9, hash: store.hash(of:)))
        let proof = try #require(
            LogProof(extra: [7, 8], index: 5, hashes: inclusion.hashes, checkpoint: cosigned))
        return [
            Reader(name: "note", seeds: [Examples.bytes(Examples.note), cosigned.bytes]) {
                (try? SignedNote(parsing: $0))?.bytes
            },
            Reader(name: "checkpoint", seeds: [Examples.bytes(Examples.checkpoint), cosigned.bytes]) {
                (try? SignedCheckpoint(parsing: $0))?.bytes
            },
            Reader(name: "add-checkpoint", seeds: [Examples.bytes(Examples.addCheckpoint)]) {
                (try? AddCheckpoint(parsing: $0))?.bytes
            },
            Reader(name: "tlog-proof", seeds: [Examples.bytes(Examples.logProof), proof.bytes]) {
                (try? LogProof(parsing: $0))?.bytes
            },
            Reader(name: "fork evidence", seeds: try ForkEvidenceTests.examples().map(\.bytes)) {
                (try? ForkEvidence(parsing: $0))?.bytes
            },
            Reader(name: "vkey", seeds: [Examples.bytes(Examples.goVerifier)]) {
                (try? VerifierKey(parsing: $0)).map { Array($0.description.utf8) }
            },
            Reader(name: "skey", seeds: [Examples.bytes(Examples.goSigner)]) {
                (try? SignerKey(parsing: $0)).map { Array($0.secretText.utf8) }
            },
        ]
    }

    @Test func `whatever is read writes itself back`() throws {
        let seed = UInt64.random(in: 0...UInt64.max)
        var generator = SeededGenerator(seed: seed)
        for reader in try Self.readers() {
            for original in reader.seeds { #expect(reader.read(original) == original) }
            var refused = 0
            for round in 0..<Self.rounds {
                guard let original = reader.seeds.randomElement(using: &generator) else { continue }
                let bytes = Mutation.mutate(original, using: &generator)
                guard let written = reader.read(bytes) else {
                    refused += 1
                    continue
                }
                #expect(written == bytes, "\(reader.name), seed \(seed), round \(round)")
            }
            #expect(refused > Self.rounds / 10, "\(reader.name) refuses next to nothing, seed \(seed)")
        }
    }

    @Test func `a policy is read or refused, and what is read names only what it defines`() throws {
        let seed = UInt64.random(in: 0...UInt64.max)
        var generator = SeededGenerator(seed: seed)
        let keys = try [Examples.unionKey(), Examples.employerKey(), Examples.mediatorKey()].map(\.verifier)
        let original = Examples.bytes(
            """
            log \(try Examples.logKey().verifier) https://log.example
            witness a \(keys[0])
            witness b \(keys[1])
            witness c \(keys[2])
            group g 1 a b
            group h all g c
            quorum h

            """)
        var refused = 0
        for round in 0..<Self.rounds {
            guard let policy = try? TrustPolicy(parsing: Mutation.mutate(original, using: &generator)) else {
                refused += 1
                continue
            }
            var defined = Set(policy.witnesses.map(\.name))
            for group in policy.groups {
                #expect((1...group.members.count).contains(group.threshold), "seed \(seed), round \(round)")
                #expect(group.members.allSatisfy(defined.contains), "seed \(seed), round \(round)")
                defined.insert(group.name)
            }
            if case .named(let name) = policy.quorum { #expect(defined.contains(name), "seed \(seed), round \(round)") }
        }
        #expect(refused > Self.rounds / 10)
    }

    /// No change to a proof leaves it valid but for what nobody signs: the extra bytes, and further or fewer cosignatures.
    @Test func `a changed proof is refused, or proves the same`() throws {
        let seed = UInt64.random(in: 0...UInt64.max)
        var generator = SeededGenerator(seed: seed)
        let policy = try Examples.policy()
        let store = Examples.store(9)
        var signed = try Examples.signed(store)
        signed = try signed.adding(try Examples.unionKey().cosign(signed.checkpoint, at: 100))
        signed = try signed.adding(try Examples.employerKey().cosign(signed.checkpoint, at: 101))
        let inclusion = try #require(try InclusionProof(index: 5, size: 9, hash: store.hash(of:)))
        let original = try #require(
            LogProof(extra: [1], index: 5, hashes: inclusion.hashes, checkpoint: signed))
        let leafHash = MerkleTree.leafHash(of: [5])
        var accepted = 0
        for round in 0..<Self.rounds {
            let bytes = Mutation.mutate(original.bytes, using: &generator)
            guard let proof = try? LogProof(parsing: bytes),
                let verdict = try? proof.verify(leafHash: leafHash, policy: policy)
            else { continue }
            accepted += 1
            #expect(proof.inclusion == original.inclusion, "seed \(seed), round \(round)")
            #expect(proof.checkpoint.note.text == original.checkpoint.note.text, "seed \(seed), round \(round)")
            if verdict.standing == .final {
                #expect(verdict.cosigned.map(\.time) == [100, 101], "seed \(seed), round \(round)")
            }
        }
        #expect(accepted < Self.rounds / 2, "seed \(seed)")
    }
}
