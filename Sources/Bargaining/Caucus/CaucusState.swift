public import EventSourcing

/// All that the rules and readers need to know of a side's caucus.
public struct CaucusState: Hashable, Sendable {
    /// The negotiation; `nil` before the first event.
    public internal(set) var negotiation: StreamID?
    /// The side; `nil` before the first event.
    public internal(set) var side: Side?
    /// The notes, in the order written.
    public internal(set) var notes: [CaucusNote] = []
    /// The mandates, in the order granted.
    public internal(set) var mandates: [Mandate] = []
    /// The drafts, in the order kept.
    public internal(set) var drafts: [PrivateDraft] = []
    /// The parked positions, in the order parked.
    public internal(set) var parked: [ParkedPosition] = []

    /// The cost estimates, in the order kept.
    public internal(set) var estimates: [PrivateEstimate] = []

    init() {}

    /// A cost estimate by its number. Complexity: O(1).
    public func estimate(_ number: Int) -> PrivateEstimate? {
        estimates.indices.contains(number - 1) ? estimates[number - 1] : nil
    }

    /// A mandate by its number. Complexity: O(1).
    public func mandate(_ number: Int) -> Mandate? {
        mandates.indices.contains(number - 1) ? mandates[number - 1] : nil
    }

    /// A parked position by its number. Complexity: O(1).
    public func parkedPosition(_ number: Int) -> ParkedPosition? {
        parked.indices.contains(number - 1) ? parked[number - 1] : nil
    }

    /// Where terms go beyond what the side has authorised at a local time, or cannot be shown to keep it.
    ///
    /// On each item the newest mandate in force that names it decides. Complexity: terms times limits.
    public func breaches(of draft: ProposalDraft, at now: LocalMoment) -> [MandateBreach] {
        let inForce = mandates.filter { $0.isInForce(at: now) }
        guard !inForce.isEmpty else { return [] }
        return draft.sheet.entries.flatMap { entry -> [MandateBreach] in
            guard let mandate = inForce.last(where: { $0.limits.contains { $0.item == entry.item } }) else { return [] }
            return mandate.limits.filter { $0.item == entry.item }.compactMap { limit in
                guard let amounts = entry.term.amounts(in: limit.unit) else {
                    return MandateBreach(mandate: mandate.number, limit: limit, tabled: nil)
                }
                guard let beyond = amounts.first(where: { !limit.bound.holds($0, limit.amount) }) else { return nil }
                return MandateBreach(mandate: mandate.number, limit: limit, tabled: beyond)
            }
        }
    }
}
