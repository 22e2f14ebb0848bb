public import EventSourcing

/// The rule profiles that were published in one ledger, besides those that the installation brings along (domain §3.3).
///
/// A version is published once and never edited: what runs under it goes on under it.
public enum ProfileRegister: Decider {
    /// The state before the first event.
    public static var initialState: ProfileRegisterState { ProfileRegisterState() }

    /// The event that a command causes.
    ///
    /// - Throws: the rule that refuses it.
    /// - Complexity: O(1).
    public static func decide(
        _ command: ProfileRegisterCommand, _ state: ProfileRegisterState
    ) throws(ProfileRegisterRejection) -> [OccurredFact<ProfileRegisterFact>] {
        let (profile, reference) = (command.profile, command.profile.reference)
        guard state.profiles.count < ProfileRegisterLimits.maximumVersions else { throw .tooManyVersions }
        guard state.version(reference) == nil else { throw .versionPublished(reference) }
        let latest = max(state.latest[reference.id] ?? 0, command.installed ?? 0)
        guard reference.version > latest else { throw .versionNotLater(reference, latest: latest) }
        guard profile.inForce != nil else { throw .inForceMissing(reference) }
        return [OccurredFact(occurredAt: command.occurredAt, fact: .published(profile))]
    }

    /// Keeps the books.
    public static func evolve(_ state: inout ProfileRegisterState, _ event: OccurredFact<ProfileRegisterFact>) {
        switch event.fact {
        case .published(let profile): state.note(profile)
        }
    }
}
