internal import Bargaining
package import EventSourcing
internal import Postgres

/// Requests for erasure: what the register cannot know by itself is looked up and put into them.
package struct Erasures: Sendable {
    let negotiations: NegotiationService

    /// The erasures behind a service.
    package init(_ negotiations: NegotiationService) {
        self.negotiations = negotiations
    }

    /// Records and reads the registers.
    package var service: StreamService<ErasureFamily> { negotiations.erasures }

    /// The register of a ledger.
    package static func register(in ledger: LedgerID) -> StreamAddress {
        .standing(CommandIdentity.erasureRegister(of: ledger), in: ledger)
    }

    /// Records a request. One for the erasure of a person gets their pseudonyms; nothing of the name is kept.
    ///
    /// - Throws: as ``StreamService/perform(_:)``.
    /// - Complexity: for the erasure of a person, linear in the people and pseudonyms of the installation.
    package func perform(_ request: StreamRequest<ErasureFamily>) async throws -> ErasureOutcome {
        let asked = Self.act(of: request)
        guard case .request(_, let basis, let authority, _, _) = asked else {
            let outcome = try await service.perform(request)
            if case .refuse = asked, case .recorded = outcome, let pool = negotiations.pool {
                try await ErasureRegisters(negotiations: negotiations).refuseWithParents(
                    among: try await ErasureLedgers.all(pool))
            }
            return .act(outcome)
        }
        let person = request.people.first ?? request.principal.id
        let isAdministrator = request.principal.roles.contains(.administrator)
        guard isAdministrator || person == request.principal.id else { return .act(.rejected(.notTheirOwn)) }
        if !request.validateOnly,
            let earlier = try await service.earlierAnswer(
                of: request.principal, at: request.address, idempotencyKey: request.idempotencyKey,
                fingerprint: request.fingerprint)
        {
            return .act(earlier)
        }
        let ledger = request.address.ledger
        let keys = negotiations.keys
        guard let pool = negotiations.pool, let key = try await keys.key(of: person) else { return .personUnknown }
        let known = try await keys.seats(ofKeyIn: keys.keyFile(of: person))
        if isAdministrator, person != request.principal.id,
            try await !reaches(request.principal, content: known, pool)
        {
            return .beyondReach
        }
        let seats = try await ErasedRows.seats(among: known, in: ledger, pool)
        let register = CommandIdentity.erasureRegister(of: ledger)
        let subject = SeatID(key.pseudonym(in: register, of: ledger))
        // Whoever carries it out finds the key by it, also after a crash; so it is noted before the request is.
        if !request.validateOnly { try await keys.remember(seat: subject.value, of: person) }
        let named = StreamRequest<ErasureFamily>(
            principal: request.principal, address: request.address, occurredAt: request.occurredAt,
            disclosures: request.disclosures, idempotencyKey: request.idempotencyKey,
            fingerprint: request.fingerprint,
            // Who asks for their own erasure answers no state of the register, and learns nothing of other cases.
            expectedVersion: isAdministrator ? request.expectedVersion : nil, correlation: request.correlation,
            validateOnly: request.validateOnly
        ) { _ in .request(subject: subject, basis: basis, authority: authority, seats: seats) }
        let outcome = try await service.perform(named)
        if case .recorded(let act) = outcome {
            try await maskElsewhere(act, of: subject, key, known, pool)
        }
        return .act(outcome)
    }

    /// Opens the case in the other ledgers that hold content of the person, so that it is masked there as well.
    private func maskElsewhere(
        _ act: RecordedStreamAct<ErasureFamily>, of subject: SeatID, _ key: PersonKey, _ seats: [UUIDValue],
        _ pool: PostgresPool
    ) async throws {
        guard let own = act.state.openCases(of: subject).last(where: { $0.request.parent == nil }),
            let ledger = act.events.first?.recorded.ledger
        else { return }
        let registers = ErasureRegisters(negotiations: negotiations)
        let parent = ErasureParent(ledger: ledger, number: own.number)
        for each in try await ErasureLedgers.all(pool) where each != ledger {
            try await registers.open(
                own.request, of: parent, key, seats: try await ErasedRows.seats(among: seats, in: each, pool), in: each
            )
        }
    }

    /// Whether an administrator's ledgers hold all content under some pseudonyms.
    private func reaches(
        _ principal: Principal, content seats: [UUIDValue], _ pool: PostgresPool
    ) async throws -> Bool {
        for ledger in try await ErasureLedgers.all(pool) where !principal.ledgers.contains(ledger.home) {
            guard try await ErasedRows.seats(among: seats, in: ledger, pool).isEmpty else { return false }
        }
        return true
    }

    /// What a request asks for, whoever stands behind the names in it.
    private static func act(of request: StreamRequest<ErasureFamily>) -> ErasureAct {
        let nobody = SeatID(UUIDValue(high: 0, low: 0))
        let seats = request.people.reduce(into: [request.principal.id: nobody]) { $0[$1] = nobody }
        return request.makeAct(SeatResolver(seats: seats))
    }
}
