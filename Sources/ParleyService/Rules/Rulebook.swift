public import Bargaining

/// The law as an installation has it: the rule profiles, the holidays, and what clocks show in a time zone.
///
/// Values that were read at start: asking for rules reads no file.
public struct Rulebook: Sendable {
    /// Every version of every profile.
    public let profiles: ProfileCatalogue
    /// Holidays and make-up days, by country.
    public let holidays: HolidayCatalogue
    private let zones = TimeZoneRules.shared

    /// A rulebook from its parts.
    public init(profiles: ProfileCatalogue, holidays: HolidayCatalogue) {
        self.profiles = profiles
        self.holidays = holidays
    }

    /// The profile version of a name such as `CN@1`; `nil` for any other text and for what there is not. The latest
    /// version has to be named too: a negotiation keeps the one it started under (domain §3.4.7).
    public func profile(_ name: String) -> RuleProfile? {
        ProfileReference(name).flatMap { profiles[$0] }
    }

    /// The law and the calendar of a negotiation; `nil` where it keeps a profile that is not in the catalogue.
    public func rules(of opening: NegotiationOpening) -> ProcedureRules? {
        guard let profile = profile(opening.profile) else { return nil }
        return ProcedureRules(
            profile: profile, calendar: holidays.calendar(for: profile.id), offsets: zones.offsets(of: opening.timeZone)
        )
    }
}
