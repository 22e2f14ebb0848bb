internal import Bargaining
public import EventSourcing
public import Logging
public import Postgres

/// Carries out erasures that were ordered, and repeats what a restored backup has undone.
///
/// The order is: list what will be erased in the log; delete participations and API keys; forget whose the pseudonyms are;
/// destroy the key; delete the rows; record that it was done. Each step can be done again, and none needs what an earlier one
/// destroyed: a crash anywhere is carried on by whoever looks next. Several may run at once over one database.
public final class ErasureExecutor: Sendable {
    /// The role whose sessions delete.
    public static let role = "parley_eraser"

    /// How long is waited between the destruction of a key and the deletion of rows: longer than it takes every process to
    /// notice that the key is gone, so that nothing is sealed under it afterwards.
    public static let usualPause = PersonKeyStore.watchInterval * 2

    private static let jobDeadline = Duration.seconds(60)

    let negotiations: NegotiationService
    let eraser: PostgresPool
    let logger: Logger
    private let pause: Duration
    private let afterStep: @Sendable (ErasureStep) throws -> Void

    /// An executor; ``start()`` opens its sessions.
    ///
    /// - Parameters:
    ///   - configuration: a login user that may become ``role``; the role itself is set here.
    ///   - pause: see ``usualPause``.
    public convenience init(
        service: NegotiationService, configuration: PostgresConfiguration, pause: Duration = ErasureExecutor.usualPause,
        logger: Logger
    ) {
        self.init(service: service, configuration: configuration, pause: pause, logger: logger, afterStep: { _ in })
    }

    /// An executor that is interrupted where `afterStep` throws: for tests of crashes.
    init(
        service: NegotiationService, configuration: PostgresConfiguration, pause: Duration, logger: Logger,
        afterStep: @escaping @Sendable (ErasureStep) throws -> Void
    ) {
        negotiations = service
        self.pause = pause
        self.logger = logger
        self.afterStep = afterStep
        var session = configuration
        session.settings.removeAll { $0.0 == "role" }
        session.settings.append(("role", Self.role))
        eraser = PostgresPool(
            configuration: session,
            limits: PostgresPoolLimits(connections: 1, queue: 256, deadline: Self.jobDeadline), name: "eraser",
            logger: logger)
    }

    /// Opens its sessions. Calling it again does nothing.
    public func start() { eraser.start() }

    /// Ends its sessions.
    public func shutdown() async { await eraser.shutdown() }

    /// Carries out one case as far as it was ordered.
    ///
    /// - Throws: `PostgresError`, ``PersonKeyError``, `EventStoreError`; what was done stays done, and it can be called again.
    /// - Complexity: linear in the person's content, and in the pseudonyms of the installation.
    @discardableResult
    public func carryOut(_ number: Int, in ledger: LedgerID) async throws -> ErasureProgress {
        guard let pool = negotiations.pool else { return .nothingToDo }
        let registers = ErasureRegisters(negotiations: negotiations)
        let state = try await registers.state(of: ledger)
        guard let known = state.erasureCase(number), known.isUnderWay, known.request.parent == nil else {
            return .nothingToDo
        }
        let parent = ErasureParent(ledger: ledger, number: number)
        let ledgers = try await ErasureLedgers.all(pool)
        let keys = negotiations.keys
        let register = CommandIdentity.erasureRegister(of: ledger)
        // Noted before the case was asked for, and forgotten only after it is done.
        guard let file = try await keys.keyFile(ofSeat: known.request.subject.value) else {
            throw ErasureInterruption.personNotInKeyDirectory(ledger, number)
        }
        // Somebody of the same name may have come since, with a key of their own: it is not destroyed.
        if let key = try await keys.key(in: file),
            key.pseudonym(in: register, of: ledger) == known.request.subject.value
        {
            let seats = try await keys.seats(ofKeyIn: file)
            if let held = try await registers.hold(on: key, except: parent, among: ledgers) {
                return .heldElsewhere(held)
            }
            for each in ledgers {
                try await list(seats, of: known.request, key, parent, in: each, registers, pool)
            }
            try afterStep(.listed)
            for each in ledgers {
                try await ErasedRows.deleteParticipations(of: key.participant(in: each), in: each, eraser)
            }
            try await ErasedRows.deleteKeys(of: key.account, eraser)
            try afterStep(.purged)
            try await keys.forget(seats.filter { $0 != known.request.subject.value })
            try afterStep(.forgotten)
            try await keys.destroyKey(in: file)
        }
        try afterStep(.keyDestroyed)
        try await Task.sleep(for: pause)
        var pieces = 0
        // The case that was asked for ends last, so that it stays open until everything is done.
        for each in ledgers.filter({ $0 != ledger }) + [ledger] {
            pieces += try await finish(parent, in: each, registers, pool)
        }
        try await keys.forget([known.request.subject.value])
        logger.notice("erasure executed", metadata: ["ledger": "\(ledger)", "case": "\(number)"])
        return .executed(pieces: pieces)
    }

    /// Notes what lies in one ledger under some pseudonyms, and opens the case there if there is any.
    private func list(
        _ seats: [UUIDValue], of request: ErasureRequest, _ key: PersonKey, _ parent: ErasureParent,
        in ledger: LedgerID, _ registers: ErasureRegisters, _ pool: PostgresPool
    ) async throws {
        let withRows = try await ErasedRows.seats(among: seats, in: ledger, pool)
        if ledger != parent.ledger {
            try await registers.open(request, of: parent, key, seats: withRows, in: ledger)
            try await registers.order(parent, in: ledger)
        }
        try await list(withRows.map(\.value), of: parent, in: ledger, registers, pool)
    }

    /// Notes what lies in one ledger under some pseudonyms and is not noted yet.
    private func list(
        _ seats: [UUIDValue], of parent: ErasureParent, in ledger: LedgerID, _ registers: ErasureRegisters,
        _ pool: PostgresPool
    ) async throws {
        guard !seats.isEmpty else { return }
        var place = (position: GlobalPosition.start, ordinal: 0)
        while true {
            let page = try await ErasedRows.pieces(
                of: seats, in: ledger, after: place, limit: ErasureRegisterState.maximumEntries, pool)
            guard let last = page.last else { return }
            try await registers.record(of: parent, in: ledger) { known in
                let pending = Set(known.pending)
                let new = page.filter { !pending.contains($0) }
                return new.isEmpty ? nil : .list(known.number, new)
            }
            place = (last.position, last.ordinal)
        }
    }

    /// Deletes what was noted in one ledger and records it.
    ///
    /// - Returns: how many pieces the record of the case names.
    private func finish(
        _ parent: ErasureParent, in ledger: LedgerID, _ registers: ErasureRegisters, _ pool: PostgresPool
    ) async throws -> Int {
        guard let known = try await registers.erasureCase(of: parent, in: ledger), !known.isExecuted else { return 0 }
        // What was still being written when the key went.
        try await list(known.request.seats.map(\.value), of: parent, in: ledger, registers, pool)
        guard let listed = try await registers.erasureCase(of: parent, in: ledger) else { return 0 }
        _ = try await ErasedRows.delete(listed.pending, in: ledger, eraser)
        try afterStep(.rowsDeleted)
        while let step = try await registers.erasureCase(of: parent, in: ledger), !step.isExecuted {
            try await registers.record(of: parent, in: ledger) { known in
                guard !known.isExecuted else { return nil }
                let stream = known.pending.first?.stream
                let part = Array(
                    known.pending.filter { $0.stream == stream }.prefix(ErasureRegisterState.maximumEntries))
                return .record(known.number, erased: part, isLast: part.count == known.pending.count)
            }
            try afterStep(.recorded)
        }
        return try await registers.erasureCase(of: parent, in: ledger)?.erasedCount ?? 0
    }
}
