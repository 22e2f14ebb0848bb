import EventSourcing
import Foundation
import Logging
import Postgres
import Testing
import Transparency

@testable import EventStorePostgres

/// Every way in which a superuser changes the log behind the triggers keeps the notary from signing, by name.
///
/// Events 1 to 8 are signed, 9 to 12 are not. Streams: a has 1, 2, 3, 9 and 12; b 4, 5, 6 and 10; c 7, 8 and 11.
@Suite(.serialized, .timeLimit(.minutes(3))) struct NotaryRefusalTests {
    struct Tampering: Sendable, CustomTestStringConvertible {
        let finding: String
        let sql: [String]
        /// Whether the process that signed is still there, with what it remembers.
        var restarts = false
        var testDescription: String { "\(finding): \(sql.joined(separator: "; "))" }
    }

    private static let hash = "leaf_hash = sha256('\\x00'::bytea || leaf)"

    /// Changes a leaf, then its hash.
    private static func edit(_ position: Int, _ leaf: String) -> [String] {
        let row = "WHERE ledger_id = {L} AND position = \(position)"
        return ["UPDATE log.events SET leaf = \(leaf) \(row)", "UPDATE log.events SET \(hash) \(row)"]
    }

    private static func event(_ position: Int, _ change: String) -> [String] {
        ["UPDATE log.events SET \(change) WHERE ledger_id = {L} AND position = \(position)"]
    }

    private static func overlay(_ bytes: String, at offset: Int) -> String {
        "overlay(leaf PLACING \(bytes) FROM \(offset + 1))"
    }

    static func truncation(to position: Int) -> [String] {
        [
            "DELETE FROM log.events WHERE ledger_id = {L} AND position > \(position)",
            "DELETE FROM log.batches WHERE ledger_id = {L} AND last_position > \(position)",
        ]
    }

    private static let emptyNote = """
        INSERT INTO proof.checkpoints (size, signed_at, ledger_id, origin, root, note)
        SELECT 10, now(), ledger_id, origin, root, note FROM proof.checkpoints WHERE ledger_id = {L}
        """

    static let tamperings: [Tampering] = [
        Tampering(finding: "rollback", sql: truncation(to: 6)),
        Tampering(finding: "rollback", sql: truncation(to: 6), restarts: true),
        Tampering(finding: "rollback", sql: truncation(to: 0)),
        Tampering(finding: "rewritten", sql: edit(8, "set_byte(leaf, 140, 255 - get_byte(leaf, 140))")),
        Tampering(finding: "rewritten", sql: event(8, "leaf = set_byte(leaf, 80, 255 - get_byte(leaf, 80))")),
        Tampering(finding: "rewritten", sql: event(8, "leaf_hash = salt")),
        Tampering(finding: "missing", sql: ["DELETE FROM log.events WHERE ledger_id = {L} AND position = 8"]),
        Tampering(finding: "missing", sql: ["DELETE FROM log.events WHERE ledger_id = {L} AND position = 9"]),
        Tampering(finding: "missing", sql: ["DELETE FROM log.events WHERE ledger_id = {L} AND position = 10"]),
        Tampering(finding: "missing", sql: ["DELETE FROM log.events WHERE ledger_id = {L} AND position = 12"]),
        Tampering(finding: "missing", sql: ["DELETE FROM log.events WHERE ledger_id = {L} AND position > 8"]),
        Tampering(finding: "malformed-leaf", sql: edit(10, "set_byte(leaf, 0, 81)")),
        Tampering(finding: "malformed-leaf", sql: edit(10, "set_byte(leaf, 8, 2)")),
        Tampering(finding: "malformed-leaf", sql: edit(10, "set_byte(leaf, 255, 1)")),
        Tampering(finding: "malformed-leaf", sql: edit(10, overlay("'\\x00'::bytea", at: 100))),
        Tampering(finding: "column-mismatch", sql: event(10, "leaf = set_byte(leaf, 140, 255 - get_byte(leaf, 140))")),
        Tampering(finding: "column-mismatch", sql: event(11, "leaf_hash = salt")),
        Tampering(finding: "column-mismatch", sql: event(12, "version = 9")),
        Tampering(finding: "column-mismatch", sql: event(12, "stream_id = gen_random_uuid()")),
        Tampering(finding: "column-mismatch", sql: edit(10, overlay("int8send(11)", at: 12))),
        Tampering(finding: "broken-chain", sql: edit(10, "set_byte(leaf, 44, 255 - get_byte(leaf, 44))")),
        Tampering(
            finding: "broken-chain", sql: edit(10, "set_byte(leaf, 44, 255 - get_byte(leaf, 44))"), restarts: true),
        Tampering(finding: "broken-chain", sql: edit(10, overlay("int8send(9)", at: 36)) + event(10, "version = 9")),
        Tampering(
            finding: "broken-chain",
            sql: edit(9, "set_byte(leaf, 140, 255 - get_byte(leaf, 140))")),
        Tampering(
            finding: "changed-predecessor", sql: edit(3, "set_byte(leaf, 140, 255 - get_byte(leaf, 140))"),
            restarts: true),
        Tampering(finding: "time-goes-back", sql: edit(10, overlay("int8send(7)", at: 76))),
        Tampering(finding: "foreign-anchor", sql: edit(10, overlay("sha256('')", at: 196))),
        Tampering(
            finding: "foreign-anchor",
            sql: edit(10, overlay("sha256('')", at: 196)) + [
                """
                INSERT INTO proof.final_checkpoints (size, finalised_at, ledger_id, origin, anchor, note)
                SELECT size, now(), ledger_id, origin, sha256(''), note FROM proof.checkpoints WHERE ledger_id = {L}
                """
            ]),
        Tampering(
            finding: "changed-node",
            sql: ["UPDATE proof.nodes SET hash = sha256('') WHERE ledger_id = {L} AND level = 3"]),
        Tampering(finding: "changed-node", sql: ["DELETE FROM proof.nodes WHERE ledger_id = {L} AND level = 3"]),
        Tampering(
            finding: "changed-node",
            sql: [
                "INSERT INTO proof.nodes (node_index, ledger_id, level, hash) VALUES (4, {L}, 1, sha256(''))"
            ]),
        Tampering(finding: "foreign-checkpoint", sql: [emptyNote]),
        Tampering(
            finding: "foreign-checkpoint",
            sql: ["UPDATE proof.checkpoints SET size = 10, note = '\\x00' WHERE ledger_id = {L}"]),
    ]

    private func signedCase() async throws -> NotaryCase {
        let test = try await NotaryCase(in: try await TamperDatabase.shared.database())
        try await test.append(3, to: 0)
        try await test.append(3, to: 1)
        try await test.append(2, to: 2)
        return test
    }

    @Test(arguments: tamperings)
    func `refuses and stays with it`(_ tampering: Tampering) async throws {
        let test = try await signedCase()
        defer { test.remove() }
        if tampering.restarts { _ = try await test.round() }
        try await test.withNotary { notary in
            if !tampering.restarts { #expect(try await notary.round().checkpoint?.checkpoint.size == 8) }
            try await test.append(4)
            let signed = try await test.count("SELECT count(*) FROM proof.checkpoints WHERE ledger_id = {L}")
            try await test.tamper(tampering.sql)
            #expect(try await notary.round().finding == tampering.finding)
            #expect(try await notary.round().finding == tampering.finding)
            #expect(notary.state.range.size == 8)
            let after = try await test.count(
                "SELECT count(*) FROM proof.checkpoints WHERE ledger_id = {L} AND size > 8")
            #expect(signed == 1 && after <= 1)
        }
        // A restart is no cure; the file tells the operator.
        #expect(try await test.round().finding == tampering.finding)
        let path = "\(test.directory)/ledger-\(test.ledger).refused"
        let text = try String(contentsOfFile: path, encoding: .utf8)
        #expect(text.hasPrefix("\(tampering.finding): ") && text.contains("\nCure: "))
        // Taking the file away without a cure does not help either.
        try FileManager.default.removeItem(atPath: path)
        #expect(try await test.round().finding == tampering.finding)
    }

    @Test func `signs again once the cause and the finding are removed`() async throws {
        let test = try await signedCase()
        defer { test.remove() }
        try await test.withNotary { notary in
            _ = try await notary.round()
            try await test.append(4)
            let flip = Self.event(10, "leaf = set_byte(leaf, 140, 255 - get_byte(leaf, 140))")
            try await test.tamper(flip)
            #expect(try await notary.round().finding == "column-mismatch")
            try await test.tamper(flip)
            #expect(try await notary.round().finding == "column-mismatch")
            try FileManager.default.removeItem(atPath: "\(test.directory)/ledger-\(test.ledger).refused")
            #expect(try await notary.round().checkpoint?.checkpoint.size == 12)
            try await test.expectAgreement(12, notary)
        }
    }

    @Test func `goes on from an old state of its own, if the log still holds what its key signed`() async throws {
        let test = try await signedCase()
        defer { test.remove() }
        let state = URL(fileURLWithPath: "\(test.directory)/ledger-\(test.ledger).state")
        let old = try await test.withNotary { notary in
            _ = try await notary.round()
            let old = try Data(contentsOf: state)
            try await test.append(4)
            #expect(try await notary.round().checkpoint?.checkpoint.size == 12)
            return old
        }
        try old.write(to: state)
        #expect(try await test.round().checkpoint?.checkpoint.size == 12)
        try old.write(to: state)
        try await test.tamper(Self.truncation(to: 10))
        #expect(try await test.round().finding == "rollback")
    }

    @Test func `refuses when somebody else wrote its state`() async throws {
        let test = try await signedCase()
        defer { test.remove() }
        let path = "\(test.directory)/ledger-\(test.ledger).state"
        let foreign = Data(NotaryState(ledger: test.ledger, key: test.key).text)
        let round = try await test.round(probe: { step in
            if step == .stateWritten { try foreign.write(to: URL(fileURLWithPath: path)) }
        })
        #expect(round.finding == "foreign-state")
        #expect(try await test.count("SELECT count(*) FROM proof.checkpoints WHERE ledger_id = {L}") == 0)
    }

    @Test func `refuses a damaged state`() async throws {
        let test = try await signedCase()
        defer { test.remove() }
        _ = try await test.round()
        let path = "\(test.directory)/ledger-\(test.ledger).state"
        let text = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
        let state = try #require(NotaryState(text: text))
        #expect(state.text == text)
        for place in text.indices {
            var damaged = text
            damaged[place] ^= 1
            #expect(NotaryState(text: damaged) == nil, "byte \(place)")
        }
        try Data(text.dropLast(3)).write(to: URL(fileURLWithPath: path))
        await #expect(throws: NotaryError.damagedState(path: path)) { try await test.withNotary { _ in } }
    }
}
