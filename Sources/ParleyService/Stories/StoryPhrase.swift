internal import Bargaining

/// What can be said of an event, its parts already in words.
enum StoryPhrase {
    case opened(title: String, labour: String, employer: String, jurisdiction: String)
    case recordOpened(title: String, labour: String, employer: String, jurisdiction: String, sources: Int)
    case invited(who: String, items: String?, words: String?)
    case invitationReceived(who: String)
    case invitationAccepted(who: String)
    case invitationRefused(who: String)
    case seated(who: String)
    case seatLeft(who: String)
    case chief(who: String)
    case recorder
    case mediator
    case mediatorBy(Office)
    case proposedJointly(who: String, act: JointPhrase)
    case itemProposed(who: String, item: String)
    case itemAdmitted(item: String)
    case itemWithdrawn(who: String, item: String)
    case itemParked(item: String)
    case itemResumed(item: String)
    case sessionOpened(number: Int, form: SessionForm, chair: String)
    case sessionClosed(number: Int)
    case tabled(ProposalKind, number: String, who: String, terms: String, answers: String?)
    case clarified(number: String)
    case conditionFulfilled(number: String, condition: String)
    case withdrawn(who: String, what: String)
    case lapsed(what: String)
    case rejected(who: String, number: String)
    case held(who: String, items: String)
    case reservationEntered(number: Int, who: String, items: String, text: String)
    case reservationLifted(number: Int)
    case imposed(who: String, terms: String, Imposition)
    case mediated(who: String, terms: String)
    case tentativelyAgreed(who: String, terms: String, accepting: String?)
    case reopened(items: String)
    case agreed(who: String, terms: String)
    case acceded(who: String, terms: String)
    case voted(who: String, result: Ballot.Result?, terms: String, figures: String)
    case impasse(who: String)
    case stoppage(who: String, terms: String)
    case statement(who: String, terms: String)
    case outcome(terms: String)
    case concluded(Conclusion)
    /// What follows a proposal: conditions, its end, that it is called final.
    case conditions(String)
    case validUntil(String)
    case final
    case gap(amount: String, item: String)
    case previous(String)
    case nothingInForce
}

/// A joint act in words.
enum JointPhrase {
    case admit(String)
    case park(String)
    case resume(String)
    case reopen(String)
    case recorder
    case mediator
    case conclude(Conclusion)
}

/// The words inside a term.
enum TermPhrase {
    case range(String, String, unit: String)
    case inYear(String, amount: String)
    case from(String, amount: String)
    case adjusted
    case plus(String)
    case cap(String)
    case was(String)
    case table(unit: String)
    case share(String, of: String)
    case duty(String, owner: Side, due: String?)
    case unknown(String)
    case rule(String)
}
