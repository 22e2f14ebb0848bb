import Bargaining
import Crypto
import EventSourcing
import Foundation
import Postgres
import Testing
import Transparency

@testable import ParleyService

@Suite struct DisclosureTests {
    private let sealer = DisclosureSealer(ledger: LedgerID(1), negotiation: StreamID(UUIDValue(high: 1, low: 2)))
    private let event = EventID(UUIDValue(high: 3, low: 4))

    @Test(arguments: ["gladly", "", "好的，\"谢谢\"\n\\u0000 \u{1F600}"])
    func `what was sealed is opened with its key`(value: String) throws {
        let key = PersonKey()
        let subject = UUIDValue(high: 5, low: 6)
        let sealed = try sealer.seal(name: "remark", value: value, of: subject, under: key, event: event, ordinal: 0)
        let opened = try #require(sealer.open(sealed, under: key, event: event, ordinal: 0))
        #expect(opened.name == "remark")
        #expect(opened.value == value)
        #expect(sealed.subject == subject)
    }

    @Test func `another key, place, negotiation or content opens nothing`() throws {
        let key = PersonKey()
        let subject = UUIDValue(high: 5, low: 6)
        let sealed = try sealer.seal(name: "remark", value: "x", of: subject, under: key, event: event, ordinal: 0)
        #expect(sealer.open(sealed, under: PersonKey(), event: event, ordinal: 0) == nil)
        #expect(sealer.open(sealed, under: key, event: event, ordinal: 1) == nil)
        let elsewhere = DisclosureSealer(ledger: LedgerID(2), negotiation: sealer.negotiation)
        #expect(elsewhere.open(sealed, under: key, event: event, ordinal: 0) == nil)
        var changed = sealed.ciphertext
        changed[20] ^= 1
        let forged = Disclosure(subject: subject, leafHash: sealed.leafHash, ciphertext: changed)
        #expect(sealer.open(forged, under: key, event: event, ordinal: 0) == nil)
        let swapped = Disclosure(
            subject: subject, leafHash: [UInt8](repeating: 0, count: 32), ciphertext: sealed.ciphertext)
        #expect(sealer.open(swapped, under: key, event: event, ordinal: 0) == nil)
    }

    @Test func `the database holds no word of a remark, and none can be read once its key is gone`() async throws {
        let world = try await TestWorld.postgres()
        let secret = "only-for-this-table"
        let act = try await world.recorded(world.invitation())
        try await world.recorded(
            world.request(world.employerChief, act.negotiation, .acceptInvitation(party: nil), remark: secret))
        let database = try await TestDatabase.connect()
        let rows = try await database.pool.query(
            """
            SELECT e.payload, d.ciphertext FROM log.events AS e
            JOIN personal.disclosures AS d ON d.ledger_id = e.ledger_id AND d.position = e.position
            WHERE e.ledger_id = $1
            """, [.int4(world.ledger.number)])
        #expect(rows.count == 1)
        for row in rows {
            for column in 0...1 {
                #expect(!String(decoding: try row.bytes(column), as: UTF8.self).contains(secret))
            }
            #expect(!String(decoding: try row.bytes(0), as: UTF8.self).contains("employer-chief"))
        }
        func remarks() async throws -> [String] {
            let outcome = try await world.service.events(
                of: act.negotiation, in: world.ledger, for: world.labourChief, after: .none, limit: 200)
            guard case .found(let events) = outcome else { throw NotRecorded() }
            return events.compactMap { $0.remarks["remark"] }
        }
        #expect(try await remarks() == [secret])
        let hash = SHA256.hash(data: Array("parley/person/v1employer-chief".utf8))
        let name = hash.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
        try FileManager.default.removeItem(atPath: "\(world.directory.path)/people/\(name.prefix(2))/\(name)")
        world.service.keys.forgetCachedKeys()
        #expect(try await remarks() == [])
    }
}
