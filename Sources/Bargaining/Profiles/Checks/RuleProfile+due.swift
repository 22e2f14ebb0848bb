extension RuleProfile {
    /// How days are counted in this jurisdiction. Where it lays nothing down, periods end on the day counted.
    public func counting(in calendar: HolidayCalendar) -> DayCounting {
        DayCounting(calendar: calendar, endRule: periodEnd?.value ?? .asCounted)
    }

    /// When something is due, counted from the day of the event that starts it, or back from the day of the event that
    /// it comes before; `nil` where the jurisdiction sets no period for it or the calendar ends.
    ///
    /// Complexity: as counting the period.
    public func due(
        _ parameter: ProfileParameter, from start: LocalDay, calendar: HolidayCalendar
    ) -> ProfileDue? {
        guard let provision = provisions[parameter], let origin = origins[parameter],
            let period = provision.value.period
        else { return nil }
        let counting = counting(in: calendar)
        let due =
            countsBack(parameter, provision.value)
            ? counting.due(period, before: start) : counting.due(period, after: start)
        guard let due else { return nil }
        return ProfileDue(
            parameter: parameter, period: period, article: provision.article, origin: origin, start: start, due: due)
    }

    /// When the authority's handling of a dispute ends at the latest, prolonged as far as it can be. The extension runs
    /// on from the day on which the first period ends as counted. `nil` as for ``due(_:from:calendar:)``.
    public func prolongedConciliationDue(from accepted: LocalDay, calendar: HolidayCalendar) -> ProfileDue? {
        guard let rule = conciliation, let first = due(.conciliation, from: accepted, calendar: calendar),
            let last = counting(in: calendar).due(rule.value.longestExtension, after: first.due.counted)
        else { return nil }
        let due = DueDay(
            day: last.day, counted: last.counted,
            estimatedYears: Set(first.due.estimatedYears + last.estimatedYears).sorted())
        return ProfileDue(
            parameter: .conciliation, period: rule.value.longestExtension, article: rule.article,
            origin: first.origin, start: accepted, due: due)
    }

    private func countsBack(_ parameter: ProfileParameter, _ value: ParameterValue) -> Bool {
        switch (parameter, value) {
        case (.reportBeforeTalks, _), (.renewal, _), (.disclosure, _), (_, .naming(.beforeMeeting)): true
        default: false
        }
    }
}
