import EventSourcing
import Logging
import Postgres
import Testing
import Transparency

@testable import EventStorePostgres

/// What a notary signs and publishes of a clean log.
@Suite(.serialized, .timeLimit(.minutes(3))) struct NotaryTests {
    @Test func `signs the tree of the leaves and goes on from there`() async throws {
        let test = try await NotaryCase()
        defer { test.remove() }
        try await test.withNotary { notary in
            #expect(try await notary.round() == .empty)
            var before: SignedCheckpoint?
            for size in [1, 2, 3, 7, 8, 20] {
                try await test.append(size - Int(notary.state.range.size))
                let signed = try #require(try await notary.round().checkpoint)
                #expect(signed.checkpoint.size == UInt64(size))
                #expect(signed.checkpoint.origin.bytes == test.key.name.bytes)
                _ = try signed.note.verify(with: [test.key])
                try await test.expectAgreement(size, notary)
                if let before {
                    let proof = try await TreeStore(pool: test.store.readPool).consistency(
                        from: before.checkpoint.size, to: UInt64(size), of: test.ledger)
                    try proof?.verify(
                        oldRoot: before.checkpoint.rootHash, newRoot: signed.checkpoint.rootHash)
                }
                before = signed
            }
            #expect(try await notary.round().checkpoint == before)
        }
        #expect(try await test.count("SELECT count(*) FROM proof.checkpoints WHERE ledger_id = {L}") == 6)
        #expect(try await test.count("SELECT count(*) FROM proof.final_checkpoints WHERE ledger_id = {L}") == 0)
    }

    @Test func `reads a long log in pages and continues after a restart without a memory`() async throws {
        let test = try await NotaryCase()
        defer { test.remove() }
        let items = (0..<40).map { Examples.item(test.streams[$0 % 3], events: 60) }
        _ = try await test.store.append(items, to: test.ledger)
        try await test.withNotary { notary in
            #expect(try await notary.round().checkpoint?.checkpoint.size == 2_400)
            try await test.expectAgreement(2_400, notary)
        }
        try await test.append(5)
        try await test.withNotary { notary in
            #expect(try await notary.round().checkpoint?.checkpoint.size == 2_405)
            try await test.expectAgreement(2_405, notary)
        }
    }

    @Test func `proves every position in every tree of up to 64 events`() async throws {
        let test = try await NotaryCase()
        defer { test.remove() }
        try await test.append(64)
        _ = try await test.round()
        let tree = TreeStore(pool: test.store.readPool)
        var hashes: [[UInt8]] = []
        for position in 1...64 {
            let leaf = try #require(
                try await test.store.leaf(of: GlobalPosition(Int64(position)), in: test.ledger))
            hashes.append(leaf.leaf.hash)
        }
        let roots = (0...64).map { MerkleTree.root(leafHashes: hashes.prefix($0)) }
        for size in 1...64 {
            for position in 1...size {
                let proof = try #require(
                    try await tree.inclusion(
                        of: GlobalPosition(Int64(position)), in: UInt64(size), of: test.ledger))
                try proof.verify(leafHash: hashes[position - 1], root: roots[size])
            }
            for old in 0...size {
                let proof = try #require(
                    try await tree.consistency(from: UInt64(old), to: UInt64(size), of: test.ledger))
                try proof.verify(oldRoot: roots[old], newRoot: roots[size])
            }
        }
        #expect(try await tree.inclusion(of: GlobalPosition(65), in: 64, of: test.ledger) == nil)
    }

    @Test func `becomes final once all parties have cosigned`() async throws {
        let test = try await NotaryCase()
        defer { test.remove() }
        let union = try TestWitness("union.example", log: test.key)
        let employer = try TestWitness("employer.example", log: test.key)
        employer.go(away: true)
        let tree = TreeStore(pool: test.store.readPool)
        try await test.withNotary(policy: NotaryCase.policy([union, employer]), witnesses: [union, employer]) {
            notary in
            try await test.append(5)
            #expect(try await notary.round().standing == .provisional)
            #expect(try await tree.finalCheckpoint(of: test.ledger) == nil)
            #expect(try await tree.newestCheckpoint(of: test.ledger)?.note.signatures.count == 2)
            employer.go(away: false)
            // Who has cosigned is not asked again.
            #expect(try await notary.round().standing == .final)
            #expect(union.asked == 1 && employer.asked == 2)
            let final = try #require(try await tree.finalCheckpoint(of: test.ledger))
            #expect(final.note.signatures.count == 3 && final.checkpoint.size == 5)
            try await test.append(4)
            #expect(try await notary.round().standing == .final)
            #expect(employer.latest?.size == 9)
        }
        // A notary that starts anew does not know what its witnesses have seen: they say so, and it proves from there.
        try await test.append(4)
        let restarted = try await test.round(
            policy: NotaryCase.policy([union, employer]), witnesses: [union, employer])
        #expect(restarted.standing == .final)
        #expect(union.latest?.size == 13)
        let anchors = try await test.count(
            "SELECT count(DISTINCT anchor) FROM proof.final_checkpoints WHERE ledger_id = {L}")
        #expect(anchors == 3)
    }

    @Test func `takes no cosignature that does not verify`() async throws {
        let test = try await NotaryCase()
        defer { test.remove() }
        let union = try TestWitness("union.example", log: test.key)
        let other = try TestWitness("union.example", log: test.key)
        try await test.append(3)
        let checkpoint = try #require(try await test.round().checkpoint)
        let request = AddCheckpoint(oldSize: 0, hashes: [], checkpoint: checkpoint)
        guard case .cosigned(let lines) = await other.cosign(try #require(request)) else {
            Issue.record("the witness did not cosign")
            return
        }
        union.always(lines[0])
        let round = try await test.round(policy: NotaryCase.policy([union]), witnesses: [union])
        #expect(round.standing == .provisional)
        #expect(try await test.count("SELECT count(*) FROM proof.cosignatures WHERE ledger_id = {L}") == 0)
    }

    @Test func `makes everything final under a policy that asks for nobody, and nothing without a policy`() async throws
    {
        let test = try await NotaryCase()
        defer { test.remove() }
        try await test.append(3)
        let finals = "SELECT count(*) FROM proof.final_checkpoints WHERE ledger_id = {L}"
        #expect(try await test.round().standing == nil)
        #expect(try await test.count(finals) == 0)
        #expect(try await test.round(policy: NotaryCase.noQuorum).standing == .unwitnessed)
        #expect(try await test.count(finals) == 1)
    }

    @Test func `never lets two notaries of a ledger sign`() async throws {
        let test = try await NotaryCase()
        defer { test.remove() }
        try await test.append(3)
        let elsewhere = test.directory + "-other"
        try Notary.create(
            ledger: test.ledger, origin: try NotaryCase.origin("other", test.ledger), directory: elsewhere)
        try await test.withNotary { first in
            #expect(try await first.round().checkpoint != nil)
            // The same directory is locked; another directory finds the ledger led by the first.
            await #expect(throws: NotaryError.self) { _ = try await test.round() }
            let second = try await test.round(directory: elsewhere)
            #expect(second == .standby)
        }
        #expect(try await test.round(directory: elsewhere).checkpoint != nil)
        #expect(try await test.round().checkpoint != nil)
    }
}
