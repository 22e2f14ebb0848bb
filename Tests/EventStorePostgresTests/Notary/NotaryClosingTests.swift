import EventSourcing
import Foundation
import Logging
import Postgres
import Testing
import Transparency

@testable import EventStorePostgres

/// The end of a log, and how its ledger goes on.
@Suite(.serialized, .timeLimit(.minutes(3))) struct NotaryClosingTests {
    @Test func `freezes with a last checkpoint and signs nothing after it`() async throws {
        let test = try await NotaryCase()
        defer { test.remove() }
        try await test.append(5)
        try await test.withNotary { notary in
            let last = try await notary.freeze()
            #expect(last.checkpoint.size == 5)
            let id = String(test.key.keyID, radix: 16)
            let padded = String(repeating: "0", count: 8 - id.count) + id
            let note = try Data(
                contentsOf: URL(fileURLWithPath: "\(test.directory)/ledger-\(test.ledger)-\(padded).checkpoint"))
            #expect([UInt8](note) == last.bytes)
            try await test.append(2)
            #expect(try await notary.round() == .frozen)
            await #expect(throws: NotaryError.frozen(test.ledger)) { _ = try await notary.freeze() }
        }
        #expect(try await test.round() == .frozen)
        #expect(try await test.count("SELECT count(*) FROM proof.checkpoints WHERE ledger_id = {L}") == 1)
    }

    @Test func `goes on under a new origin with the same tree`() async throws {
        let test = try await NotaryCase()
        defer { test.remove() }
        try await test.append(5)
        let origin = try NotaryCase.origin("second", test.ledger)
        let key = try await test.withNotary(policy: NotaryCase.noQuorum) { notary in
            #expect(throws: NotaryError.notFrozen(test.ledger)) { try notary.rotate(to: origin) }
            let last = try await notary.freeze()
            #expect(throws: NotaryError.usedOrigin("\(test.key.name)")) { try notary.rotate(to: test.key.name) }
            let key = try notary.rotate(to: origin)
            #expect(
                notary.state.former == [FormerLog(key: test.key, size: 5, root: last.checkpoint.rootHash)])
            // A leaf may still name what the old log made final.
            let (store, ledger) = (test.store, test.ledger)
            try await store.readPool.withConnection { store.anchors.refresh(ledger, $0, NotaryCase.logger) }
            #expect(store.anchors.newest(of: ledger) == Fingerprint.sha256(last.note.text))
            try await test.append(2)
            let round = try await notary.round()
            #expect(round.checkpoint?.checkpoint.origin.bytes == key.name.bytes && round.standing == .unwitnessed)
            try await test.expectAgreement(7, notary)
            return key
        }
        #expect(key.name == origin && key.publicKey != test.key.publicKey)
        try await test.append(2)
        let round = try await test.round()
        #expect(round.checkpoint?.checkpoint.size == 9 && round.checkpoint?.checkpoint.origin.bytes == key.name.bytes)
        let origins = "SELECT count(DISTINCT origin) FROM proof.checkpoints WHERE ledger_id = {L}"
        #expect(try await test.count(origins) == 2)
    }

    @Test func `starts over under a new origin where signed events are lost for good`() async throws {
        let test = try await NotaryCase(in: try await TamperDatabase.shared.database())
        defer { test.remove() }
        try await test.append(8)
        #expect(try await test.round(policy: NotaryCase.noQuorum).checkpoint?.checkpoint.size == 8)
        try await test.tamper(NotaryRefusalTests.truncation(to: 4))
        #expect(try await test.round().finding == "rollback")
        try await test.withNotary { notary in
            await #expect(throws: NotaryError.self) { _ = try await notary.freeze() }
            _ = try notary.rotate(to: try NotaryCase.origin("second", test.ledger), restarting: true)
            #expect(notary.state.range.size == 0 && notary.state.former.first?.size == 8)
        }
        let path = "\(test.directory)/ledger-\(test.ledger).refused"
        try FileManager.default.removeItem(atPath: path)
        // Hashes of the lost part are in the way of the new tree: the operator takes them away.
        try await test.append(4)
        #expect(try await test.round().finding == "changed-node")
        try FileManager.default.removeItem(atPath: path)
        try await test.tamper(["DELETE FROM proof.nodes WHERE ledger_id = {L}"])
        let signed = try #require(try await test.round().checkpoint)
        let root = try await test.storedRoot(of: 8)
        #expect(signed.checkpoint.size == 8 && signed.checkpoint.rootHash == root)
    }

    @Test func `makes one key a ledger`() async throws {
        let test = try await NotaryCase()
        defer { test.remove() }
        let origin = try NotaryCase.origin("second", test.ledger)
        #expect(throws: NotaryError.stateExists(test.ledger)) {
            try Notary.create(ledger: test.ledger, origin: origin, directory: test.directory)
        }
        #expect(try Notary.states(in: test.directory).map(\.key) == [test.key])
        #expect(try Notary.states(in: test.directory + "-nowhere").isEmpty)
    }
}
