import Bargaining
import EventSourcing
import Foundation
import Testing

@testable import ParleyService

@Suite struct PersonKeyTests {
    private let ledger = LedgerID(1)
    private let negotiation = StreamID(UUIDValue(high: 1, low: 2))

    private func person(_ name: String) throws -> PrincipalID { try #require(PrincipalID(name)) }

    @Test func `a person has one key, also for another process`() async throws {
        let directory = TestDirectory()
        let one = PersonKeyStore(directory: directory.path)
        let other = PersonKeyStore(directory: directory.path)
        let someone = try person("someone")
        #expect(try await one.key(of: someone) == nil)
        let key = try await one.keyMadeIfMissing(of: someone)
        #expect(try await other.keyMadeIfMissing(of: someone).bytes == key.bytes)
        #expect(try await other.key(of: someone)?.bytes == key.bytes)
        #expect(try await other.keyMadeIfMissing(of: try person("someone-else")).bytes != key.bytes)
    }

    @Test func `many who make the same key at once get one`() async throws {
        let directory = TestDirectory()
        let someone = try person("someone")
        let keys = try await withThrowingTaskGroup(of: [UInt8].self) { group in
            for _ in 0..<16 {
                group.addTask {
                    try await PersonKeyStore(directory: directory.path).keyMadeIfMissing(of: someone).bytes
                }
            }
            return try await group.reduce(into: Set()) { $0.insert($1) }
        }
        #expect(keys.count == 1)
    }

    @Test func `no file tells whose it is, and only its owner reads it`() async throws {
        let directory = TestDirectory()
        let store = PersonKeyStore(directory: directory.path)
        let someone = try person("zhang-san")
        let key = try await store.keyMadeIfMissing(of: someone)
        try await store.remember(seat: key.pseudonym(in: negotiation, of: ledger), of: someone)
        #expect(directory.files.allSatisfy { !$0.contains("zhang") })
        for file in directory.files where !directory.files.contains(where: { $0.hasPrefix(file + "/") }) {
            let attributes = try FileManager.default.attributesOfItem(atPath: directory.path + "/" + file)
            #expect(attributes[.posixPermissions] as? NSNumber == 0o600)
        }
        #expect(!directory.files.contains { $0.contains(".new-") })
    }

    @Test func `a pseudonym is stable in a negotiation and unlike in another`() async throws {
        let key = PersonKey()
        let elsewhere = StreamID(UUIDValue(high: 1, low: 3))
        let pseudonym = key.pseudonym(in: negotiation, of: ledger)
        #expect(pseudonym == key.pseudonym(in: negotiation, of: ledger))
        #expect(pseudonym != key.pseudonym(in: elsewhere, of: ledger))
        #expect(pseudonym != key.pseudonym(in: negotiation, of: LedgerID(2)))
        #expect(pseudonym != PersonKey().pseudonym(in: negotiation, of: ledger))
        // Version 8, variant 10 (RFC 9562).
        #expect(pseudonym.bytes[6] >> 4 == 8)
        #expect(pseudonym.bytes[8] >> 6 == 2)
    }

    @Test func `a damaged file is refused by its name`() async throws {
        let directory = TestDirectory()
        let someone = try person("someone")
        _ = try await PersonKeyStore(directory: directory.path).keyMadeIfMissing(of: someone)
        let file = try #require(directory.files.last { $0.hasPrefix("people/") })
        try Data([1, 2, 3]).write(to: URL(filePath: directory.path + "/" + file))
        await #expect(throws: PersonKeyError.self) {
            try await PersonKeyStore(directory: directory.path).key(of: someone)
        }
    }
}
