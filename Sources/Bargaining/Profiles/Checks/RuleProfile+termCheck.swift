extension RuleProfile {
    /// The rule that a term from a first to a last day breaks; `nil` when it is in order.
    ///
    /// One year from 1 March ends on the last day of February or, counted from the day after, on 1 March: both are one
    /// year here, so a term is too short only below the first and too long only above the second. Usual terms bind
    /// nobody and are not checked. Complexity: O(1).
    public func breach(ofTermFrom first: LocalDay, through last: LocalDay) -> TermBreach? {
        guard first <= last else { return .endsBeforeStart }
        guard let term else { return nil }
        if let years = term.value.minimumYears, let least = first.adding(years: years)?.adding(days: -1), last < least {
            return .tooShort(years: years, term.article)
        }
        let years = term.value.maximumYears
        if let most = first.adding(years: years), last > most { return .tooLong(years: years, term.article) }
        return nil
    }

    /// When renewal can be asked for: from the first day of the period before the expiry through the expiry itself;
    /// `nil` where nothing is laid down or the calendar ends. Complexity: as counting a period back.
    public func renewalWindow(expiry: LocalDay, calendar: HolidayCalendar) -> RenewalWindow? {
        guard let renewal, let opens = counting(in: calendar).due(renewal.value, before: expiry) else { return nil }
        return RenewalWindow(opens: opens.day, closes: expiry, article: renewal.article)
    }
}
