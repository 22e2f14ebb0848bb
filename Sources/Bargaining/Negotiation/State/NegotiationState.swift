internal import EventSourcing

/// All that the rules and the bargaining table need to know of a negotiation.
///
/// A value: cheap to copy, changed only by ``Negotiation/evolve(_:_:)``, bounded by ``NegotiationLimits``.
public struct NegotiationState: Hashable, Sendable {
    /// Who bargains where under which rules; `nil` before the first event.
    public internal(set) var opening: NegotiationOpening?
    /// The invitation; the last one in a published record.
    public internal(set) var invitation: InvitationState?
    /// Everyone who ever had a seat.
    public internal(set) var seats: [SeatID: SeatState] = [:]
    /// The items in the order proposed.
    public internal(set) var items: [ItemState] = []
    /// Where an item stands in ``items``.
    var itemIndexes: [ItemKey: Int] = [:]
    /// Every proposal.
    public internal(set) var proposals: [ProposalNumber: ProposalState] = [:]
    /// The numbers of the open proposals of the two sides, in the order tabled.
    public internal(set) var openProposals: [ProposalNumber] = []
    /// The highest ordinal of a proposal by side.
    var lastOrdinals = SideOrdinals()
    /// The sessions.
    public internal(set) var sessions = SessionState()
    /// Every reservation, by number from 1.
    public internal(set) var reservations: [Reservation] = []
    /// Joint acts stated by one side only.
    public internal(set) var pendingJointActs: [PendingJointAct] = []
    /// The proposals with terms below statutory floors.
    public internal(set) var floorConflicts: [ProposalNumber: [FloorConflict]] = [:]
    /// The votes held.
    public internal(set) var ballots: [Ballot] = []
    /// Whether a side declared an impasse that nothing has ended since.
    public internal(set) var isAtImpasse = false
    /// When the last thing happened that is on the record, of those whose instant is known.
    private var lastInstant: Timestamp?
    /// The same of those of which the day is known.
    private var lastDay: LocalDay?
    /// How it ended; `nil` while it goes on.
    public internal(set) var conclusion: Conclusion?
    /// Behind one reference: rarely changed, and copied with every act.
    private var sharedProcedure = ProcedureState.nothing
    /// The procedure around the table: from the invitation to the agreement in force.
    public internal(set) var procedure: ProcedureState {
        get { sharedProcedure.value }
        set { sharedProcedure.value = newValue }
    }
    /// Behind one reference, likewise.
    private var sharedCosting = CostingState.nothing
    /// The cost estimates.
    public internal(set) var costing: CostingState {
        get { sharedCosting.value }
        set { sharedCosting.value = newValue }
    }

    init() {}

    /// The last things that happened: at a known instant, on a known day.
    var lastOccurrences: [OccurredAt] {
        [lastInstant.map(OccurredAt.instant), lastDay.map(OccurredAt.day)].compactMap(\.self)
    }

    /// Notes when something happened. Complexity: O(1).
    mutating func note(_ occurredAt: OccurredAt) {
        switch occurredAt {
        case .instant(let instant): if lastInstant.map({ $0 < instant }) ?? true { lastInstant = instant }
        case .day(let day): if lastDay.map({ $0 < day }) ?? true { lastDay = day }
        case .month, .year, .unknown: break
        }
    }

    /// Where the negotiation stands; `nil` before the first event.
    public var status: NegotiationStatus? {
        guard let opening else { return nil }
        if opening.published != nil { return .publishedRecord }
        switch conclusion {
        case .withAgreement: return .concludedWithAgreement
        case .withoutAgreement: return .concludedWithoutAgreement
        case nil: break
        }
        switch invitation?.reply {
        case nil: return .invited
        case .refused: return .refused
        case .accepted: break
        }
        if isAtImpasse { return .impasse }
        return sessions.open == nil ? .bargaining : .inSession
    }

    /// One item; `nil` where the negotiation has none of that key. Complexity: O(1).
    public func item(_ key: ItemKey) -> ItemState? {
        itemIndexes[key].map { items[$0] }
    }

    /// What the item with a key is about; `nil` where there is none. Complexity: O(1), and copies nothing else.
    public func agendaItem(_ key: ItemKey) -> AgendaItem? {
        itemIndexes[key].map { items[$0].item }
    }

    /// The status of the item with a key; `nil` where there is none. Complexity: O(1), and copies nothing else.
    public func status(of key: ItemKey) -> ItemStatus? {
        itemIndexes[key].map { items[$0].status }
    }

    /// The seat that a person holds now; `nil` where they hold none. Complexity: O(1).
    public func seat(of person: SeatID) -> Seat? {
        seats[person].flatMap { $0.isVacated ? nil : $0.seat }
    }

    /// The chief of a side; `nil` where it has none yet. Complexity: linear in the seats.
    public func chief(of side: Side) -> SeatID? {
        seats.values.first { !$0.isVacated && $0.seat.role == .chief && $0.seat.side == side }?.seat.id
    }

    /// How many acts of a side tabled something: the highest number given. Complexity: O(1).
    public func lastOrdinal(of side: Side) -> Int { lastOrdinals[side] }

    /// The open proposals whose validity has passed, in the order tabled: what the deadline service expires.
    /// Complexity: linear in the open proposals.
    public func expiredProposals(at now: LocalMoment) -> [ProposalNumber] {
        guard conclusion == nil else { return [] }
        return openProposals.filter { proposals[$0]?.proposal.validUntil?.hasPassed(at: now) ?? false }
    }

    /// The reservations on an item that are not lifted. Complexity: linear in the reservations.
    public func openReservations(on key: ItemKey) -> [Reservation] {
        reservations.filter { !$0.isLifted && $0.items.contains(key) }
    }
}
