/// The cost estimates of a negotiation that nothing took the place of: part of ``NegotiationState``, bounded by
/// ``CostLimits``. Earlier ones stay in the log.
public struct CostingState: Hashable, Sendable {
    /// A term of a proposal.
    private struct Place: Hashable {
        let proposal: ProposalNumber
        let item: ItemKey
    }

    /// The estimates in the order attached, without those of which every term was estimated anew in the same name.
    public private(set) var estimates: [EstimateState] = []
    /// The number of the last estimate, 0 before the first.
    public private(set) var lastNumber = 0
    /// How many each side attached.
    private var counts = SideOrdinals()

    init() {}

    /// A negotiation without estimates, behind one reference for all negotiations.
    static let nothing = SharedValue(CostingState())

    /// How many estimates a side attached. Complexity: O(1).
    public func count(of side: Side) -> Int { counts[side] }

    /// The estimate that a side attached last for a term; `nil` without one. Complexity: linear in the estimates.
    public func last(of side: Side, for item: ItemKey, in proposal: ProposalNumber) -> EstimateState? {
        estimates.last { $0.estimate.side == side && $0.estimate.cost(of: item, in: proposal) != nil }
    }

    /// The estimate that a side attached last for any term on an item; `nil` without one. Complexity: linear in the
    /// estimates.
    public func last(of side: Side, on item: ItemKey) -> EstimateState? {
        estimates.last { held in
            held.estimate.side == side
                && held.estimate.proposals.contains { $0.items.contains { $0.item == item } }
        }
    }

    /// Keeps an estimate. Complexity: linear in the estimates.
    mutating func attach(_ estimate: AttachedEstimate, at occurredAt: OccurredAt) {
        lastNumber = max(lastNumber, estimate.number)
        counts[estimate.side] += 1
        estimates.append(EstimateState(estimate: estimate, occurredAt: occurredAt))
        var later: Set<Place> = []
        var kept: [EstimateState] = []
        for held in estimates.reversed() {
            guard held.estimate.side == estimate.side, held.estimate.party == estimate.party else {
                kept.append(held)
                continue
            }
            let places = Self.places(of: held.estimate)
            if !places.isSubset(of: later) { kept.append(held) }
            later.formUnion(places)
        }
        estimates = kept.reversed()
    }

    private static func places(of estimate: AttachedEstimate) -> Set<Place> {
        var places: Set<Place> = []
        for cost in estimate.proposals {
            for item in cost.items { places.insert(Place(proposal: cost.proposal, item: item.item)) }
        }
        return places
    }
}
