internal import Bargaining
public import EventSourcing

extension NegotiationService {
    /// A negotiation at a moment.
    ///
    /// - Complexity: O(1) for the head while it is in memory, else linear in the negotiation.
    public func view(
        of negotiation: StreamID, in ledger: LedgerID, for principal: Principal, at moment: ReadMoment = .latest
    ) async throws -> ReadOutcome<NegotiationView> {
        guard let current = try await visible(negotiation, in: ledger, to: principal) else { return .notVisible }
        let bound = try await bound(of: moment, negotiation, in: ledger, head: current.version)
        guard case .version(let last) = bound, last > .none else { return bound.nothing() }
        if let occurredBy = moment.occurredBy {
            let zone = current.state.opening?.timeZone
            let (folded, undated) = try await fold(
                negotiation, in: ledger, through: last, occurredBy: occurredBy, zone: zone)
            guard folded.exists else { return .notVisible }
            return .found(view(folded, of: negotiation, in: ledger, at: moment, undated: undated))
        }
        let folded = last == current.version ? current : try await states.state(of: negotiation, in: ledger, at: last)
        return .found(view(folded, of: negotiation, in: ledger, at: moment, undated: 0))
    }

    /// The version of a negotiation, for a conditional request; `nil` when it is not visible.
    public func currentVersion(
        of negotiation: StreamID, in ledger: LedgerID, for principal: Principal
    ) async throws -> StreamVersion? {
        try await visible(negotiation, in: ledger, to: principal)?.version
    }

    /// The head of a negotiation, if a principal may see it.
    func visible(
        _ negotiation: StreamID, in ledger: LedgerID, to principal: Principal
    ) async throws -> FoldedNegotiation? {
        guard principal.ledgers.contains(ledger) else { return nil }
        let seat = try await seat(of: principal, in: negotiation, ledger)
        let current = try await states.current(of: negotiation, in: ledger)
        return isVisible(current, to: principal, as: seat) ? current : nil
    }

    /// Up to which version a moment reaches.
    func bound(
        of moment: ReadMoment, _ negotiation: StreamID, in ledger: LedgerID, head: StreamVersion
    ) async throws -> MomentBound {
        try await MomentBound.bound(of: moment, negotiation, in: ledger, head: head, log: log, clock: clock)
    }

    /// Folds, in version order, what had happened by an instant (DESIGN §11). Events without a date are left out and
    /// counted, except those that frame a published record: its opening and its items happened at no date of their own,
    /// and without them there would be nothing to place a position on.
    private func fold(
        _ negotiation: StreamID, in ledger: LedgerID, through last: StreamVersion, occurredBy: Timestamp, zone: String?
    ) async throws -> (FoldedNegotiation, undated: Int) {
        var folded = FoldedNegotiation()
        var read = StreamVersion.none
        var undated = 0
        while read < last {
            let page = try await log.events(of: negotiation, in: ledger, after: read, limit: limits.pageEvents)
            guard let end = page.last else { break }
            for recorded in page where recorded.version <= last {
                let event = try codec.decode(recorded).event
                if let latest = zones.latestInstant(of: event.occurredAt, in: zone) {
                    if latest <= occurredBy { folded.apply(event, recorded: recorded) }
                } else if Self.framesTheRecord(event.fact) {
                    folded.apply(event, recorded: recorded)
                } else {
                    undated += 1
                }
            }
            read = end.version
        }
        return (folded, undated)
    }

    static func framesTheRecord(_ fact: NegotiationFact) -> Bool {
        switch fact {
        case .negotiationOpened, .agendaItemProposed, .agendaItemAdmitted: true
        default: false
        }
    }

    private func view(
        _ folded: FoldedNegotiation, of negotiation: StreamID, in ledger: LedgerID, at moment: ReadMoment, undated: Int
    ) -> NegotiationView {
        NegotiationView(
            id: negotiation, ledger: ledger, version: folded.version, state: folded.state, moment: moment,
            updatedAt: folded.updatedAt ?? Timestamp(microseconds: 0), undatedEvents: undated)
    }
}
