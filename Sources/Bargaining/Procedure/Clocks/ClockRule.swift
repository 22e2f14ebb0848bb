/// The clocks of a negotiation and what follows it (domain §1.11). The raw value is the storage format and the word of the
/// API.
public enum ClockRule: String, Hashable, Sendable, CaseIterable {
    /// From the receipt of the invitation to the reply.
    case reply
    /// From the acceptance to the naming of representatives.
    case nameRepresentatives = "name_reps"
    /// From a vacancy to the appointment that fills it.
    case fillVacancy = "fill_vacancy"
    /// Information before a session.
    case discloseBeforeSession = "disclose_before_session"
    /// The whole negotiation.
    case negotiationWindow = "negotiation_window"
    /// A suspension.
    case suspension
    /// From the signed draft to the congress.
    case toCongress = "to_congress"
    /// From the new draft to the second vote.
    case reVote = "re_vote"
    /// From the signature, or the notice of the vote, to the filing.
    case file
    /// From the authority's receipt; silence brings the agreement into force.
    case review
    /// From the effect, or the signature of a platform agreement, to the publication.
    case publish
    /// From the end of the time for the talks to the application for conciliation.
    case conciliationApplication = "conciliation_application"
    /// From the application to the authority's acceptance.
    case conciliationStart = "conciliation_start"
    /// A dispute before the authority, from its acceptance.
    case conciliation
    /// When renewal can be asked for.
    case renewalWindow = "renewal_window"
    /// The term of the agreement.
    case termEnd = "term_end"
    /// From the early end of the agreement to the report of it.
    case earlyEndReport = "early_end_report"
    /// The yearly report on performance.
    case performanceReport = "performance_report"
    /// The next round after a platform agreement.
    case yearlyRound = "yearly_round"
    /// The employer's answer to a union's opinion.
    case opinionAnswer = "opinion_answer"
    /// A term that is to be carried out by a day.
    case commitment
}
