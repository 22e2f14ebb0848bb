import Bargaining
import EventSourcing
import EventStorePostgres
import Logging
import Synchronization

@testable import ParleyService

/// A service over a fresh ledger with the people who use it.
struct TestWorld: Sendable {
    let service: NegotiationService
    let ledger: LedgerID
    let directory: TestDirectory
    let log: any NegotiationLog
    let clock: any ServiceClock
    /// Where recorded requests are noted, for those who send them again.
    var journal: RequestJournal?

    static let logger: Logger = {
        var logger = Logger(label: "parley.test")
        logger.logLevel = .error
        return logger
    }()

    /// A world over PostgreSQL; another one over the same ledger and keys when those are given.
    static func postgres(
        clock: any ServiceClock = SystemServiceClock(), limits: ServiceLimits = ServiceLimits(),
        rulebook: Rulebook = TestRulebook.shared, like other: TestWorld? = nil
    ) async throws -> TestWorld {
        let database = try await TestDatabase.connect()
        let directory = other?.directory ?? TestDirectory()
        let ledger: LedgerID
        if let other { ledger = other.ledger } else { ledger = try await database.newLedger() }
        let service = NegotiationService(
            store: database.store, readPool: database.pool, keys: PersonKeyStore(directory: directory.path),
            rulebook: rulebook, clock: clock, limits: limits, logger: logger)
        return TestWorld(service: service, ledger: ledger, directory: directory, log: database.store, clock: clock)
    }

    /// A world without a database.
    static func memory(
        clock: any ServiceClock, rulebook: Rulebook = TestRulebook.shared, like other: TestWorld? = nil
    ) -> TestWorld {
        let directory = other?.directory ?? TestDirectory()
        let log = other?.log ?? MemoryLog(clock: clock)
        let service = NegotiationService(
            log: log, pool: nil, keys: PersonKeyStore(directory: directory.path), rulebook: rulebook,
            clock: clock, limits: ServiceLimits(), lease: nil, logger: logger)
        return TestWorld(service: service, ledger: LedgerID(1), directory: directory, log: log, clock: clock)
    }

    /// An account of this world's ledger.
    func principal(_ name: String, _ roles: Role...) -> Principal {
        guard let id = PrincipalID(name) else { preconditionFailure("a name of visible ASCII") }
        return Principal(id: id, roles: Set(roles.isEmpty ? [.negotiator] : roles), ledgers: [ledger])
    }

    /// The labour side's chief.
    var labourChief: Principal { principal("labour-chief", .chiefRepresentative) }
    /// The employers' chief.
    var employerChief: Principal { principal("employer-chief", .chiefRepresentative) }
    /// Someone with no seat.
    var stranger: Principal { principal("stranger") }
    /// An auditor.
    var auditor: Principal { principal("auditor", .auditor) }
}
