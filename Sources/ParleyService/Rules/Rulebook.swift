public import Bargaining
public import EventSourcing

/// The law as an installation has it: the rule profiles, the holidays, and what clocks show in a time zone.
///
/// Values that were read at start, and what was published in ledgers since, as far as it was read: asking for rules reads nothing.
public struct Rulebook: Sendable {
    /// Every version of every profile that the installation brings along.
    public let profiles: ProfileCatalogue
    /// Holidays and make-up days, by country.
    public let holidays: HolidayCatalogue
    /// What was published besides, by ledger.
    let published: PublishedProfiles
    private let zones = TimeZoneRules.shared

    /// A rulebook from its parts.
    public init(profiles: ProfileCatalogue, holidays: HolidayCatalogue) {
        self.profiles = profiles
        self.holidays = holidays
        published = PublishedProfiles(besides: profiles)
    }

    /// The profiles of a ledger: those that the installation brings along, and those that were published there.
    public func profiles(in ledger: LedgerID) -> ProfileCatalogue { published.catalogue(of: ledger) }

    /// The profile version of a name such as `CN@1`; `nil` for any other text and for what there is not. The latest
    /// version has to be named too: a negotiation keeps the one it started under (domain §3.4.7).
    public func profile(_ name: String, in ledger: LedgerID) -> RuleProfile? {
        ProfileReference(name).flatMap { profiles(in: ledger)[$0] }
    }

    /// The day from which negotiations can be opened under a profile that was published in a ledger, where it has not come; `nil` for
    /// every other profile.
    func notInForce(_ name: String, in ledger: LedgerID, on today: LocalDay) -> LocalDay? {
        guard let profile = profile(name, in: ledger), profiles[profile.reference] != profile,
            let day = profile.document.inForce, day > today
        else { return nil }
        return day
    }

    /// The law and the calendar of a negotiation; `nil` where it keeps a profile that is not in the catalogue.
    ///
    /// - Parameter floors: the statutory floors that hold at the table.
    public func rules(
        of opening: NegotiationOpening, in ledger: LedgerID, _ floors: [StatutoryFloor] = []
    ) -> ProcedureRules? {
        guard let profile = profile(opening.profile, in: ledger) else { return nil }
        return ProcedureRules(
            profile: profile, calendar: holidays.calendar(for: profile.id),
            offsets: zones.offsets(of: opening.timeZone),
            floors: floors
        )
    }
}
