public import EventSourcing

/// What is recorded of one campaign. Bounded by ``CampaignLimits``.
public struct CampaignState: Hashable, Sendable {
    /// What it wants; `nil` before the first event.
    public internal(set) var opening: CampaignOpening?
    /// Its targets in the order listed, no key twice.
    public internal(set) var targets: [CampaignTarget] = []
    /// The negotiations of its invitations.
    public internal(set) var negotiations: [CampaignTargetKey: StreamID] = [:]
    /// Whether it invites nobody else.
    public internal(set) var isClosed = false
    /// What was reported of its coverage, in the order reported.
    public internal(set) var coverageReports: [CoverageReport] = []
    /// Where a target stands in ``targets``.
    var places: [CampaignTargetKey: Int] = [:]
    var names: Set<PartyName> = []
    var parties: Set<StreamID> = []
    var invited: Set<StreamID> = []

    init() {}

    /// One target; `nil` where none has the key. Complexity: O(1).
    public func target(_ key: CampaignTargetKey) -> CampaignTarget? { places[key].map { targets[$0] } }

    /// A coverage report by its number. Complexity: O(1).
    public func coverageReport(_ number: Int) -> CoverageReport? {
        coverageReports.indices.contains(number - 1) ? coverageReports[number - 1] : nil
    }

    /// Puts a target on the list, unless its key is there.
    mutating func list(_ target: CampaignTarget) {
        guard places[target.key] == nil else { return }
        places[target.key] = targets.count
        targets.append(target)
        names.insert(target.name)
        if let party = target.party { parties.insert(party) }
    }

    /// Keeps the negotiation of a target, the first one for ever.
    mutating func note(_ invitation: CampaignInvitation) {
        guard negotiations[invitation.target] == nil else { return }
        negotiations[invitation.target] = invitation.negotiation
        invited.insert(invitation.negotiation)
    }
}
