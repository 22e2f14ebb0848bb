import EventSourcing
import Foundation
import Logging
import Postgres
import Testing
import Transparency

@testable import EventStorePostgres

/// A ledger of 14 events, of which a notary and two parties have signed 13, and what an auditor kept of it.
///
/// Streams and positions: a 1, 5, 7, 9, 10, 14; b 2, 3, 4, 8, 12; c 6, which closes it; d 11; register 13. Checkpoints, all final,
/// of 5, 8 and 13 events. Event 5 has two disclosures; that of 12 was erased, which 13 records. Event 14 names the checkpoint of 8.
struct VerificationCase {
    let notary: NotaryCase
    let union: TestWitness
    let employer: TestWitness
    let policy: TrustPolicy

    static let register = "ErasureExecuted"
    static let erasedHash = MerkleTree.leafHash(of: Array("erased".utf8))
    static let personalHashes = ["one", "two"].map { MerkleTree.leafHash(of: Array($0.utf8)) }

    init() async throws {
        notary = try await NotaryCase(in: try await VerificationDatabase.shared.database())
        union = try TestWitness("union.example", log: notary.key)
        employer = try TestWitness("employer.example", log: notary.key)
        policy = try TrustPolicy(
            parsing: Array("log \(notary.key)\n".utf8) + NotaryCase.policy([union, employer]))
        try await fill()
    }

    var ledger: LedgerID { notary.ledger }

    private func fill() async throws {
        let (a, b, c) = (notary.streams[0], notary.streams[1], notary.streams[2])
        let (d, register) = (Examples.stream(), Examples.stream())
        try await append([(a, 1)])
        try await append([(b, 3)])
        try await append([(a, 1)], disclosures: Self.personalHashes)
        try await sign()
        try await append([(c, 1)], closes: true)
        try await append([(a, 1)])
        try await append([(b, 1)])
        try await sign()
        try await append([(a, 2), (d, 1)])
        try await append([(b, 1)], disclosures: [Self.erasedHash])
        try await notary.tamper(["DELETE FROM personal.disclosures WHERE ledger_id = {L} AND position = 12"])
        try await append([(register, 1)], record: [ErasedPiece(position: 12, ordinal: 0, leafHash: Self.erasedHash)])
        try await sign()
        try await append([(a, 1)])
        let anchor = try await anchor(of: 8)
        try await rebuild(from: 14) { row in if row.position == 14 { row.leaf.replaceSubrange(196..<228, with: anchor) }
        }
    }

    // MARK: - Honest steps

    /// Appends one item: events of streams, named as the service names them.
    func append(
        _ writes: [(StreamID, Int)], closes: Bool = false, disclosures: [[UInt8]] = [], record: [ErasedPiece]? = nil
    ) async throws {
        let command = Examples.command()
        var ordinal = 0
        let made = writes.map { stream, count in
            let events = (0..<count).map { _ in
                defer { ordinal += 1 }
                return Self.event(of: command, ordinal, disclosures, record)
            }
            return StreamWrite(stream: stream, expected: .any, events: events, closes: closes)
        }
        let outcome = try await notary.store.append(AppendItem(command: command, writes: made), to: ledger)
        #expect(outcome.appended != nil)
    }

    private static func event(
        of command: CommandID, _ ordinal: Int, _ disclosures: [[UInt8]], _ record: [ErasedPiece]?
    ) -> NewEvent {
        let payload = record.map { pieces in
            pieces.map { "\($0.position) \($0.ordinal) \(Base64.encode($0.leafHash))" }.joined(separator: "\n")
        }
        return NewEvent(
            type: EventType(literal: record == nil ? "OfferTabled" : "ErasureExecuted"), schemaVersion: 1,
            id: identity(command, ordinal),
            payload: Array((payload ?? "{\"command\":\"\(command)\",\"n\":\(ordinal)}").utf8),
            disclosures: disclosures.map { hash in
                let subject = Examples.uuid()
                return Disclosure(subject: subject, leafHash: hash, ciphertext: sealed(hash, subject))
            }, record: record == nil ? .ordinary : .erasure)
    }

    /// Signs, and has both parties cosign.
    @discardableResult
    func sign() async throws -> SignedCheckpoint {
        let round = try await notary.round(
            policy: NotaryCase.policy([union, employer]), witnesses: [union, employer])
        #expect(round.standing == .final)
        return try #require(round.checkpoint)
    }

    // MARK: - Verification

    static let identity: @Sendable (CommandID, Int) -> EventID = { command, ordinal in
        let hash = Fingerprint.sha256(command.value.bytes + [UInt8(ordinal)])
        return EventID(UUIDValue(bytes: hash.prefix(16)) ?? UUIDValue(high: 0, low: 0))
    }

    /// What stands for encryption: whoever alters it, or the person, is found out.
    private static func sealed(_ hash: [UInt8], _ subject: UUIDValue) -> [UInt8] {
        Fingerprint.sha256(hash + subject.bytes)
    }

    private static func pieces(_ payload: [UInt8]) -> [ErasedPiece]? {
        let lines = String(decoding: payload, as: UTF8.self).split(separator: "\n").map { $0.split(separator: " ") }
        let pieces = lines.compactMap { words -> ErasedPiece? in
            guard words.count == 3, let position = Int64(words[0]), let ordinal = Int64(words[1]),
                let hash = Base64.decode(words[2].utf8)
            else { return nil }
            return ErasedPiece(position: position, ordinal: ordinal, leafHash: hash)
        }
        return pieces.count == lines.count ? pieces : nil
    }

    func options(kept: [SignedCheckpoint] = [], withState: Bool = false, policy: Bool = true) throws
        -> VerificationOptions
    {
        var options = VerificationOptions()
        if policy { options.policy = self.policy }
        options.kept = kept.map { KeptCheckpoint(name: "kept-\($0.checkpoint.size)", checkpoint: $0) }
        if withState {
            let text = try Data(contentsOf: URL(filePath: "\(notary.directory)/ledger-\(ledger).state"))
            options.notaries = [try #require(NotaryState(text: [UInt8](text)))]
        }
        options.identity = Self.identity
        options.erasures = { type, _, payload in type == Self.register ? Self.pieces(payload) : nil }
        options.opening = { stored, _, _ in stored.ciphertext == Self.sealed(stored.leafHash, stored.subject) }
        return options
    }

    func verify(
        kept: [SignedCheckpoint] = [], withState: Bool = false, policy: Bool = true
    ) async throws -> VerificationReport {
        try await LogVerification(
            configuration: notary.superuser, options: options(kept: kept, withState: withState, policy: policy),
            logger: NotaryCase.logger
        ).verify(ledgers: [ledger])
    }

    // MARK: - What an attacker does

    /// The anchor of the final checkpoint of a size.
    func anchor(of size: Int64) async throws -> [UInt8] {
        let number = ledger.number
        return try await TestDatabase.withConnection(notary.superuser) { connection in
            try connection.execute(
                "SELECT anchor FROM proof.final_checkpoints WHERE ledger_id = $1 AND size = $2",
                [.int4(number), .int8(size)])[0].bytes(0)
        }
    }

    /// The published final checkpoint of a size, as an auditor would have kept it.
    func kept(_ size: Int64) async throws -> SignedCheckpoint {
        let number = ledger.number
        let note = try await TestDatabase.withConnection(notary.superuser) { connection in
            try connection.execute(
                "SELECT note FROM proof.final_checkpoints WHERE ledger_id = $1 AND size = $2",
                [.int4(number), .int8(size)])[0].bytes(0)
        }
        return try SignedCheckpoint(parsing: note)
    }

    /// Alters rows from a position on and makes everything that follows from them anew: salts, commitments, chains, hashes, nodes.
    /// Only what is signed cannot be made.
    func rebuild(from first: Int64 = 1, _ edit: @escaping @Sendable (inout ForgedRow) -> Void) async throws {
        let number = ledger.number
        let changed = try await TestDatabase.withConnection(notary.superuser) { connection in
            try Forgery.rebuild(ledger: number, from: first, edit, connection)
        }
        #expect(changed > 0, "nothing was rebuilt")
    }
}
