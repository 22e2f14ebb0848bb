internal import Bargaining
internal import EventSourcing

extension Rulebook {
    /// The law and the calendar of a supervision case; `nil` where it keeps a profile that is not in the catalogue.
    func rules(of opening: SupervisionOpening, in ledger: LedgerID) -> ProcedureRules? {
        guard let profile = profile(opening.profile, in: ledger) else { return nil }
        return ProcedureRules(
            profile: profile, calendar: holidays.calendar(for: profile.id),
            offsets: TimeZoneRules.shared.offsets(of: opening.timeZone ?? profile.document.timeZone))
    }
}
