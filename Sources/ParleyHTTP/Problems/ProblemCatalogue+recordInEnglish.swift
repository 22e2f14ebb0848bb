extension ProblemCatalogue {
    /// Refusals by a rule on sessions or on the record itself.
    static let recordInEnglish: [ProblemCode: ProblemText] = [
        .windowStillRuns: .init(
            "The time for the negotiation is not over", "The sides have time through {day}.",
            "Wait until that day is over."),
        .talksGoOn: .init(
            "Something still goes on", "The talks rest, have come to a text, or are before the authority.",
            "Wait until that has ended."),
        .attendeeNamedTwice: .init(
            "Somebody is named twice", "“present” names a person more than once.", "Name everybody once."),
        .sideAbsent: .init(
            "One side was not there",
            "“present” names nobody of the side “{side}”; without both sides it is no session.",
            "Name those who were there for that side, or record no session."),
        .caucusRunning: .init(
            "A side has withdrawn to consult",
            "The side “{side}” has withdrawn from the session; nothing is tabled meanwhile.",
            "Wait until it is back, or close the session."),
        .noCaucusRunning: .init(
            "Nobody has withdrawn", "Both sides are at the table.", "Nothing needs to be done."),
        .caucusOfTheOtherSide: .init(
            "The other side has withdrawn", "The side that withdrew says when it is back.", "Let the other side say so."
        ),
        .adjournedIntoThePast: .init(
            "The day is before the session", "“until” is before the day on which the session is adjourned.",
            "Name that day or a later one, or none."),
        .lateEntryNotLate: .init(
            "The entry is not late", "Nothing on the record happened after “occurred_at”.",
            "Name when it happened; what happened last is recorded by its own act."),
        .lateEntryUnknown: .init(
            "There is no such late entry", "Nothing was entered late under number {entry}.",
            "Read the procedure for the numbers."),
        .lateEntryUnconfirmed: .init(
            "The position waits for its side’s word",
            "The recorder entered it late, as late entry {entry}, and its own side has not confirmed it.",
            "Let that side confirm the late entry, or table the position itself."),
        .ownContestStands: .init(
            "Your side contests the entry", "A side does not confirm what it contests.",
            "Resolve the contest first."),
        .tooManyLateEntries: .init(
            "Too many late entries", "The negotiation has as many late entries as it can hold.",
            "Put what is left into the minutes."),
        .tooManyConfirmations: .init(
            "Too many confirmations", "The negotiation has as many confirmed positions as it can hold.",
            "Confirm the minutes instead."),
    ]
}
