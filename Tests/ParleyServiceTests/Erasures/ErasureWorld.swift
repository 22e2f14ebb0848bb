import Bargaining
import EventSourcing
import EventStorePostgres
import Foundation
import Postgres
import Synchronization
import Testing

@testable import ParleyService

/// A table at which one representative, whose name is a unique text, has said things on the record and in the caucus.
struct ErasureWorld: Sendable {
    let projections: ProjectionWorld
    let world: TestWorld
    let negotiation: StreamID

    /// The account, and the person's name in what they wrote.
    static let account = "zhang-unique-7f3a91"
    static let words = "张独一7f3a91 agrees"
    static let secret = "zhang-7f3a91 privately doubts"

    /// Runs a test in a database of its own.
    static func with(_ body: (ErasureWorld) async throws -> Void) async throws {
        try await ProjectionWorld.with { projections in
            let world = try await projections.newWorld(1)
            let id = try await world.openTable()
            let erasure = ErasureWorld(projections: projections, world: world, negotiation: id)
            try await erasure.speak()
            try await body(erasure)
        }
    }

    var person: Principal { world.principal(Self.account) }
    var administrator: Principal { world.principal("administrator", .administrator) }
    var office: PartyName {
        guard let name = PartyName("Data Protection Office") else { preconditionFailure("a name") }
        return name
    }

    private func speak() async throws {
        let id = person.id
        try await world.recorded(
            world.request(
                world.labourChief, negotiation,
                ActIntent(people: [id], answersState: false) {
                    .appointRepresentative($0.seat(of: id), party: nil)
                }, text: "appoint"))
        for rate in ["1.2", "1.3", "1.4"] {
            try await world.recorded(
                world.request(
                    person, negotiation, .tableDemand(TestActs.draft(rate: rate)), remark: Self.words))
        }
        try await world.recorded(
            world.request(world.labourChief, negotiation, .tableDemand(TestActs.draft(rate: "1.5")), remark: "chief"))
        let caucus = CaucusWorld(world: world, negotiation: negotiation)
        try await caucus.recorded(.recordNote, by: person, remark: Self.secret)
    }

    /// The same people at a service that was started anew.
    func restarted() -> ErasureWorld {
        ErasureWorld(projections: projections, world: projections.restarted(world), negotiation: negotiation)
    }

    /// Asks for the erasure.
    @discardableResult
    func ask(_ by: Principal? = nil) async throws -> ErasureOutcome {
        try await world.service.requestErasure(
            of: person.id, .consentWithdrawn, office, in: world.ledger, as: by ?? administrator)
    }

    /// Orders the erasure of a case.
    func order(_ number: Int = 1) async throws {
        guard
            case .act(.recorded) = try await world.service.orderErasure(
                number, office, in: world.ledger, as: administrator)
        else { throw NotRecorded() }
    }

    /// Runs a piece of work with an executor that crashes where a closure says so.
    func executing<Value: Sendable>(
        crashingAt afterStep: @escaping @Sendable (ErasureStep) throws -> Void = { _ in },
        _ work: (ErasureExecutor) async throws -> Value
    ) async throws -> Value {
        let executor = ErasureExecutor(
            service: world.service, configuration: projections.configuration, pause: .zero, logger: TestWorld.logger,
            afterStep: afterStep)
        executor.start()
        do {
            let value = try await work(executor)
            await executor.shutdown()
            return value
        } catch {
            await executor.shutdown()
            throw error
        }
    }

    /// The remarks at the table that an auditor can read.
    func remarks() async throws -> [String] {
        let outcome = try await world.service.events(
            of: negotiation, in: world.ledger, for: world.auditor, after: .none, limit: 200)
        guard case .found(let events) = outcome else { throw NotRecorded() }
        return events.compactMap { $0.remarks["remark"] }
    }

    /// What lies in the caucus and can be read.
    func caucusWords() async throws -> [String] {
        let place = try #require(CaucusPlace(of: .labour, beside: negotiation, in: world.ledger))
        let rows = try await world.log.events(of: place.stream, in: place.address.ledger, after: .none, limit: 200)
        return try await world.service.caucuses.decoded(rows).compactMap { $0.disclosed[StreamDisclosure.remark] }
    }

    /// A case.
    func erasureCase(_ number: Int = 1, in ledger: LedgerID? = nil) async throws -> ErasureCase? {
        try await ErasureRegisters(negotiations: world.service).state(of: ledger ?? world.ledger).erasureCase(number)
    }

    /// The pieces of content that records of a ledger name.
    func erasedOnRecord(in ledger: LedgerID) async throws -> [ErasedDisclosure] {
        let rows = try await world.log.events(
            of: CommandIdentity.erasureRegister(of: ledger), in: ledger, after: .none, limit: 500)
        return try rows.flatMap { row -> [ErasedDisclosure] in
            guard case .executed(let record) = try StreamCodec<ErasureFamily>.decode(row).event.fact else { return [] }
            return record.erased
        }
    }

    /// The findings of the doctor that did not pass, but those of read models, which nobody brings up to date here.
    func violations() async throws -> [DoctorFinding] {
        try await ServiceDoctor(
            configuration: projections.configuration, schemaDirectory: TestDatabase.schemaDirectory,
            rulebook: TestRulebook.shared, logger: TestWorld.logger
        ).examine().filter { !$0.passed && !$0.check.hasPrefix("projection") }
    }

    /// How many rows of content there are, in all ledgers.
    func rowCount() async throws -> Int64 {
        try #require(try await projections.pool.query("SELECT count(*) FROM personal.disclosures").first).int(0)
    }

    /// The tables whose rows, written as text or read as bytes, hold a text.
    func tables(holding text: String) async throws -> [String] {
        let tables = try await projections.pool.query(
            """
            SELECT format('%I.%I', n.nspname, c.relname) FROM pg_class AS c JOIN pg_namespace AS n ON n.oid = c.relnamespace
            WHERE c.relkind = 'r' AND n.nspname NOT IN ('pg_catalog', 'information_schema') ORDER BY 1
            """
        ).map { try $0.text(0) }
        var holding: [String] = []
        let forms = [
            text, Data(text.utf8).map { String(format: "%02x", $0) }.joined(), Data(text.utf8).base64EncodedString(),
        ]
        for table in tables {
            for form in forms {
                let rows = try await projections.pool.query(
                    Statement(unchecked: "SELECT count(*) FROM \(table) AS t WHERE t::text LIKE '%' || $1 || '%'"),
                    [.text(form)])
                if try #require(rows.first).int(0) > 0 { holding.append(table) }
            }
        }
        return holding
    }
}

/// What a test's crash throws.
struct Crash: Error {}
