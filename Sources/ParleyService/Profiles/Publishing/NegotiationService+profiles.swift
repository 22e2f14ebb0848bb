internal import Bargaining
package import EventSourcing

extension NegotiationService {
    /// Reads what was published in a ledger since it was read last.
    package func refreshProfiles(in ledger: LedgerID) async throws {
        try await rulebook.published.refresh(ledger, from: log, pageEvents: limits.pageEvents)
    }

    /// Sees to it that a profile is known, where it was published in the ledger.
    ///
    /// Complexity: no read for a profile that is known; else one.
    package func settleProfile(_ name: String, in ledger: LedgerID) async throws {
        guard rulebook.profile(name, in: ledger) == nil else { return }
        try await refreshProfiles(in: ledger)
    }

    /// Sees to it that the law of a negotiation that a principal sees is known.
    package func settleLaw(of negotiation: StreamID, in ledger: LedgerID, for principal: Principal) async throws {
        guard let current = try await visible(negotiation, in: ledger, to: principal) else { return }
        try await settleLaw(of: current.state, in: ledger)
    }

    /// Sees to it that the law of a negotiation is known: that of its opening, or of the one that an act makes.
    func settleLaw(of state: NegotiationState, for act: NegotiationAct? = nil, in ledger: LedgerID) async throws {
        if let opening = state.opening {
            guard opening.published == nil else { return }
            try await settleProfile(opening.profile, in: ledger)
        } else if case .issueInvitation(let opening, _, _, _, _) = act {
            try await settleProfile(opening.profile, in: ledger)
        }
    }
}
