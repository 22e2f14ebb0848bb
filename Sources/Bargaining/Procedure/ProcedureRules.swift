/// The law and the calendar under which an act is judged: values that arrive with it.
///
/// Behind one reference: it goes along with every command.
public struct ProcedureRules: Hashable, Sendable {
    private struct Parts: Hashable, Sendable {
        let profile: RuleProfile
        let calendar: HolidayCalendar
        let offsets: UTCOffsets
        let floors: [StatutoryFloor]
    }

    private let parts: SharedValue<Parts>

    /// Rules from their parts.
    ///
    /// - Parameter floors: the statutory floors that hold at the table on the day of the act.
    public init(
        profile: RuleProfile, calendar: HolidayCalendar, offsets: UTCOffsets, floors: [StatutoryFloor] = []
    ) {
        parts = SharedValue(Parts(profile: profile, calendar: calendar, offsets: offsets, floors: floors))
    }

    /// The profile version that the negotiation keeps.
    public var profile: RuleProfile { parts.value.profile }
    /// Holidays and make-up days.
    public var calendar: HolidayCalendar { parts.value.calendar }
    /// What clocks show at the place of the table.
    public var offsets: UTCOffsets { parts.value.offsets }
    /// The statutory floors that terms are held against.
    public var floors: [StatutoryFloor] { parts.value.floors }

    /// The local day of an occurrence; `nil` where only a month, a year or nothing is known.
    public func day(of occurredAt: OccurredAt) -> LocalDay? {
        switch occurredAt {
        case .instant(let instant): offsets.day(of: instant)
        case .day(let day): day
        case .month, .year, .unknown: nil
        }
    }

    /// A clock of the profile that starts on a day; `nil` where the law sets no period.
    public func clock(_ rule: ClockRule, _ parameter: ProfileParameter, from start: LocalDay) -> StartedClock? {
        profile.due(parameter, from: start, calendar: calendar).map {
            StartedClock(
                rule: rule, profile: profile.reference, article: $0.article, start: start, due: $0.due.day)
        }
    }
}
