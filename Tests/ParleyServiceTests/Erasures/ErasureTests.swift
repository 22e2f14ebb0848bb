import Bargaining
import EventSourcing
import EventStorePostgres
import Foundation
import Postgres
import Testing

@testable import ParleyService

/// Erasing one representative: masked at once, gone at the end, and everything still verifies.
@Suite(.timeLimit(.minutes(3))) struct ErasureTests {
    @Test func `a request masks at once, at every service and in the caucus, and a refusal shows it again`()
        async throws
    {
        try await ErasureWorld.with { erasure in
            let other = erasure.restarted()
            #expect(try await erasure.remarks().count == 4)
            #expect(try await other.remarks().count == 4)
            #expect(try await erasure.caucusWords() == [ErasureWorld.secret])
            guard case .act(.recorded(let act)) = try await erasure.ask() else { throw NotRecorded() }
            #expect(act.state.cases.count == 1)
            #expect(try await erasure.remarks() == ["chief"])
            #expect(try await other.remarks() == ["chief"])
            #expect(try await erasure.caucusWords() == [])
            #expect(try await erasure.rowCount() == 5, "nothing is erased before the order")
            guard case .act(.rejected(.alreadyRequested(1))) = try await erasure.ask() else { throw NotRecorded() }
            guard
                case .act(.recorded) = try await Erasures(erasure.world.service).perform(
                    StreamRequest(
                        principal: erasure.administrator, address: Erasures.register(in: erasure.world.ledger),
                        idempotencyKey: "refuse", fingerprint: TestKeys.fingerprint("refuse")
                    ) { [office = erasure.office] _ in .refuse(1, RetentionDuty(article: "§14", authority: office)) })
            else { throw NotRecorded() }
            #expect(try await erasure.remarks().count == 4)
            #expect(try await erasure.caucusWords() == [ErasureWorld.secret])
            #expect(try await erasure.executing { try await $0.carryOut(1, in: LedgerID(1)) } == .nothingToDo)
            #expect(try await erasure.rowCount() == 5)
        }
    }

    @Test func `an execution leaves no word, no key, no pseudonym's owner, and a log that verifies`() async throws {
        try await ErasureWorld.with { erasure in
            let keys = erasure.world.service.keys
            let store = APIKeyStore(
                pool: erasure.projections.pool, keys: keys, clock: SystemServiceClock())
            let token = try await store.create(
                principal: erasure.person.id, roles: [.negotiator], ledgers: [erasure.world.ledger]
            ).token
            let companion = try #require(erasure.world.ledger.companion(of: .labour))
            try await erasure.ask()
            try await erasure.order()
            #expect(
                try await erasure.executing { try await $0.carryOut(1, in: LedgerID(1)) } == .executed(pieces: 4))
            #expect(try await erasure.remarks() == ["chief"])
            #expect(try await erasure.restarted().caucusWords() == [])
            #expect(try await erasure.rowCount() == 1)
            #expect(try await erasure.erasedOnRecord(in: erasure.world.ledger).count == 3)
            #expect(try await erasure.erasedOnRecord(in: companion).count == 1)
            #expect(try await erasure.erasureCase()?.status == .executed)
            #expect(try await keys.key(of: erasure.person.id) == nil)
            let file = keys.keyFile(of: erasure.person.id)
            #expect(try await keys.seats(ofKeyIn: file) == [])
            #expect(
                try await APIKeyStore(pool: erasure.projections.pool, keys: keys, clock: SystemServiceClock())
                    .principal(forToken: token) == nil)
            for text in [ErasureWorld.account, ErasureWorld.words, "7f3a91", ErasureWorld.secret] {
                #expect(try await erasure.tables(holding: text) == [], "\(text)")
            }
            #expect(
                try await erasure.tables(holding: "Data Protection Office") == ["log.events"], "the search finds things"
            )
            #expect(try await erasure.violations() == [])
            let flagged = try await erasure.projections.pool.query(
                "SELECT count(*) FROM log.events WHERE get_byte(leaf, 9) & 2 = 2")
            #expect(try #require(flagged.first).int(0) == 2)
        }
    }

    @Test func `pages of content are erased, however many`() async throws {
        try await ErasureWorld.with { erasure in
            for round in 0..<(ErasureRegisterState.maximumEntries + 5) {
                try await erasure.world.recorded(
                    erasure.world.request(
                        erasure.person, erasure.negotiation, .tableDemand(TestActs.draft(rate: "2.\(round)")),
                        remark: ErasureWorld.words))
            }
            try await erasure.ask()
            try await erasure.order()
            let expected = ErasureRegisterState.maximumEntries + 5 + 3 + 1
            #expect(
                try await erasure.executing { try await $0.carryOut(1, in: LedgerID(1)) }
                    == .executed(pieces: expected))
            #expect(try await erasure.rowCount() == 1)
            #expect(try await erasure.violations() == [])
        }
    }

    @Test func `nobody asks for another, nobody for an unknown, and nobody beyond their ledgers`() async throws {
        try await ErasureWorld.with { erasure in
            guard case .act(.rejected(.notTheirOwn)) = try await erasure.ask(erasure.world.employerChief),
                case .personUnknown = try await erasure.world.service.requestErasure(
                    of: erasure.world.principal("nobody-knows").id, .purposeEnded, erasure.office,
                    in: erasure.world.ledger, as: erasure.administrator)
            else { throw NotRecorded() }
            // Content in a ledger that the administrator does not reach.
            let second = LedgerID(2)
            try await erasure.projections.store.createLedger(second, name: "second")
            let elsewhere = TestWorld(
                service: erasure.world.service, ledger: second, directory: erasure.world.directory,
                log: erasure.world.log, clock: erasure.world.clock)
            let id = try await elsewhere.openTable()
            let person = elsewhere.principal(ErasureWorld.account)
            try await elsewhere.recorded(
                elsewhere.request(
                    elsewhere.labourChief, id,
                    ActIntent(people: [person.id], answersState: false) {
                        .appointRepresentative($0.seat(of: person.id), party: nil)
                    }, text: "appoint"))
            try await elsewhere.recorded(
                elsewhere.request(person, id, .tableDemand(TestActs.draft(rate: "1.2")), remark: "there"))
            guard case .beyondReach = try await erasure.ask() else { throw NotRecorded() }
            #expect(try await erasure.remarks().count == 4)
            // The person may: it is all theirs.
            guard case .act(.recorded) = try await erasure.ask(erasure.person) else { throw NotRecorded() }
            #expect(try await erasure.erasureCase(1, in: second)?.request.parent?.number == 1)
            // A hold in the other ledger, on a case of its own there, stops everything.
            let both = Principal(
                id: erasure.administrator.id, roles: [.administrator], ledgers: [LedgerID(1), second])
            guard
                case .act(.recorded) = try await erasure.world.service.requestErasure(
                    of: person.id, .purposeEnded, erasure.office, in: second, as: both),
                case .act(.recorded) = try await Erasures(erasure.world.service).perform(
                    StreamRequest(
                        principal: both, address: Erasures.register(in: second), idempotencyKey: "hold",
                        fingerprint: TestKeys.fingerprint("hold")
                    ) { [office = erasure.office] _ in
                        .placeHold(2, LegalHold(reason: .litigation, authority: office))
                    })
            else { throw NotRecorded() }
            try await erasure.order()
            #expect(
                try await erasure.executing { try await $0.carryOut(1, in: LedgerID(1)) } == .heldElsewhere(second))
            #expect(try await erasure.world.service.keys.key(of: person.id) != nil)
            #expect(try await erasure.rowCount() == 6)
        }
    }

    @Test func `another key directory carries nothing on`() async throws {
        try await ErasureWorld.with { erasure in
            try await erasure.ask()
            try await erasure.order()
            let stranger = TestDirectory()
            let service = NegotiationService(
                store: erasure.projections.store, readPool: erasure.projections.pool,
                keys: PersonKeyStore(directory: stranger.path), rulebook: TestRulebook.shared,
                clock: erasure.world.clock, logger: TestWorld.logger)
            let elsewhere = ErasureWorld(
                projections: erasure.projections,
                world: TestWorld(
                    service: service, ledger: erasure.world.ledger, directory: stranger, log: erasure.world.log,
                    clock: erasure.world.clock), negotiation: erasure.negotiation)
            await #expect(throws: ErasureInterruption.self) {
                try await elsewhere.executing { try await $0.resume() }
            }
            #expect(try await erasure.rowCount() == 5)
            #expect(try await erasure.executing { try await $0.resume() } == 1)
            #expect(try await erasure.rowCount() == 1)
        }
    }

    @Test func `keys that another process destroyed are forgotten`() async throws {
        let directory = TestDirectory()
        let one = PersonKeyStore(directory: directory.path)
        let two = PersonKeyStore(directory: directory.path)
        let person = try #require(PrincipalID("somebody"))
        _ = try await one.keyMadeIfMissing(of: person)
        #expect(try await two.key(of: person) != nil)
        #expect(try await !two.forgetWhatWasDestroyed())
        try await one.destroyKey(in: one.keyFile(of: person))
        #expect(try await two.key(of: person) != nil, "still in memory")
        #expect(try await two.forgetWhatWasDestroyed())
        #expect(try await two.key(of: person) == nil)
        #expect(try await !two.forgetWhatWasDestroyed())
        try await one.destroyKey(in: one.keyFile(of: person))
    }
}
