/// What was published in a ledger. Bounded by ``ProfileRegisterLimits``.
public struct ProfileRegisterState: Hashable, Sendable {
    /// The versions in the order published.
    public internal(set) var profiles: [PublishedProfile] = []
    /// The greatest version published of each profile.
    var latest: [ProfileID: Int] = [:]
    private var places: [ProfileReference: Int] = [:]

    init() {}

    /// One version; `nil` where it was not published. Complexity: O(1).
    public func version(_ reference: ProfileReference) -> PublishedProfile? { places[reference].map { profiles[$0] } }

    mutating func note(_ profile: PublishedProfile) {
        guard places[profile.reference] == nil else { return }
        places[profile.reference] = profiles.count
        latest[profile.reference.id] = max(latest[profile.reference.id] ?? 0, profile.reference.version)
        profiles.append(profile)
    }
}
