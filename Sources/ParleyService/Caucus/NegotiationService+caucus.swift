internal import Bargaining
package import EventSourcing
internal import Synchronization

extension NegotiationService {
    /// What a principal may do with the caucuses of a negotiation, by the shared record alone: the same whether or not a
    /// caucus exists.
    package func caucusAccess(
        to negotiation: StreamID, in ledger: LedgerID, for principal: Principal
    ) async throws -> CaucusAccess {
        guard let current = try await visible(negotiation, in: ledger, to: principal),
            let opening = current.state.opening, opening.published == nil,
            ledger.companion(of: .labour) != nil
        else { return .hidden }
        let seat = try await seat(of: principal, in: negotiation, ledger)
        if principal.isAuditor, seat.flatMap({ current.state.seats[$0] }) == nil { return .audited }
        guard let seat = seat.flatMap({ current.state.seat(of: $0) }), seat.side != .neutral else { return .hidden }
        return .own(Self.setting(of: seat, in: negotiation, current.state))
    }

    /// Records an act in a caucus; its ledger is made at the first one.
    package func performInCaucus(
        _ request: StreamRequest<CaucusFamily>
    ) async throws -> StreamOutcome<CaucusFamily> {
        if !request.validateOnly { try await ensureCompanion(request.address.ledger) }
        return try await caucuses.perform(request)
    }

    /// The caucus of a side with the words beside its entries. Whoever asks was found to have ``CaucusAccess`` to it.
    ///
    /// - Complexity: linear in the caucus.
    package func caucus(at place: CaucusPlace) async throws -> CaucusView {
        let current = try await caucuses.states.current(
            of: place.stream, in: place.address.ledger, home: place.ledger)
        var words: [CaucusEntry: String] = [:]
        var read = StreamVersion.none
        while read < current.version {
            let rows = try await log.events(
                of: place.stream, in: place.address.ledger, after: read, limit: limits.pageEvents)
            guard let end = rows.last else { break }
            for event in try await caucuses.decoded(rows) where event.recorded.version <= current.version {
                guard let entry = CaucusEntry(event.event.fact) else { continue }
                words[entry] = event.disclosed[StreamDisclosure.remark]
            }
            read = end.version
        }
        return CaucusView(side: place.side, version: current.version, state: current.state, words: words)
    }

    /// The version of a side's caucus, 0 while there is none.
    package func caucusVersion(at place: CaucusPlace) async throws -> StreamVersion {
        try await caucuses.states.current(of: place.stream, in: place.address.ledger, home: place.ledger).version
    }

    static func setting(of seat: Seat, in negotiation: StreamID, _ state: NegotiationState) -> CaucusSetting {
        CaucusSetting(
            negotiation: negotiation, side: seat.side, isChief: seat.role == .chief,
            units: state.items.reduce(into: [:]) { $0[$1.item.key] = $1.item.unit },
            timeZone: state.opening?.timeZone)
    }

    /// Makes a companion ledger unless it is known to exist. Nothing to do for any other ledger.
    func ensureCompanion(_ ledger: LedgerID) async throws {
        guard let name = ledger.companionName, !companions.withLock({ $0.contains(ledger) }) else { return }
        try await log.ensureLedger(ledger, name: name)
        companions.withLock { _ = $0.insert(ledger) }
    }
}
