internal import Bargaining

extension EnglishVoice {
    func phrase(_ phrase: StoryPhrase) -> String {
        switch phrase {
        case .opened(let title, let labour, let employer, let place):
            "“\(title)” opens in \(place): \(labour) for labour, \(employer) for the employers."
        case .recordOpened(let title, let labour, let employer, let place, let sources):
            "“\(title)”, \(place): \(labour) for labour, \(employer) for the employers. "
                + "A published record compiled from \(sources) source\(sources == 1 ? "" : "s"); nobody signed it here."
        case .invited(let who, let items, let words):
            "\(who) invites the other side to bargain" + (items.map { " over \($0)" } ?? "")
                + (words.map { ": \($0)." } ?? ".")
        case .invitationReceived(let who): "\(who) confirms that the invitation has arrived."
        case .invitationAccepted(let who): "\(who) accepts the invitation."
        case .invitationRefused(let who): "\(who) refuses the invitation."
        case .seated(let who): "A representative of \(who.lowercasedFirst) takes a seat."
        case .seatLeft(let who): "A representative of \(who.lowercasedFirst) leaves the seat."
        case .chief(let who): "\(who) has its chief representative."
        case .recorder: "Both sides name a neutral recorder."
        case .mediator: "Both sides name a mediator."
        case .mediatorBy(.federation): "The federation, together with a court, names a mediator."
        case .mediatorBy(let office): "\(name(office).firstCapital) names a mediator."
        case .proposedJointly(let who, let act): "\(who) proposes to \(joint(act)); the other side has not said so yet."
        case .itemProposed(let who, let item): "\(who) proposes the item “\(item)”."
        case .itemAdmitted(let item): "“\(item)” is on the agenda."
        case .itemWithdrawn(let who, let item): "\(who) takes “\(item)” off the agenda."
        case .itemParked(let item): "Both sides put “\(item)” aside."
        case .itemResumed(let item): "Both sides take “\(item)” up again."
        case .sessionOpened(let number, let kind, let chair):
            "Session \(number) begins, \(form(kind)); \(chair.lowercasedFirst) presides."
        case .sessionClosed(let number): "Session \(number) ends."
        case .tabled(let kind, let number, let who, let terms, let answers):
            "\(number): \(who) \(verb(kind, answers)) \(terms)."
        default: phraseAboutTerms(phrase)
        }
    }

    private func phraseAboutTerms(_ phrase: StoryPhrase) -> String {
        switch phrase {
        case .clarified(let number): "\(number) is explained by its author; its terms stay as they are."
        case .conditionFulfilled(let number, let condition):
            "The author of \(number) states that its condition holds: \(condition)."
        case .withdrawn(let who, let what): "\(who) takes back \(what)."
        case .lapsed(let what): "\(what) has run out; nobody took it back."
        case .rejected(let who, let number): "\(who) rejects \(number)."
        case .held(let who, let items): "\(who) does not move on \(items)."
        case .reservationEntered(let number, let who, let items, let text):
            "\(who) enters reservation \(number) on \(items): “\(text)”"
        case .reservationLifted(let number): "Reservation \(number) is lifted."
        case .imposed(_, let terms, .imposed): "Terms are set without agreement: \(terms)."
        case .imposed(let who, let terms, .unilateral): "\(who) sets terms by its own act: \(terms)."
        case .mediated(let who, let terms): "Mediation by \(who.lowercasedFirst): \(terms)."
        case .tentativelyAgreed(let who, let terms, let number?):
            "\(who) accepts \(number). Tentatively agreed: \(terms)."
        case .tentativelyAgreed(let who, let terms, nil):
            "Tentatively agreed, as \(who.lowercasedFirst) reports: \(terms)."
        case .reopened(let items): "Open again: \(items)."
        case .agreed(let who, let terms): "Agreed, as \(who.lowercasedFirst) reports: \(terms)."
        case .acceded(let who, let terms): "\(who) joins what others agreed: \(terms)."
        case .voted(let who, let result, let terms, let figures): vote(who, result, terms, figures)
        case .impasse(let who): "\(who) declares an impasse."
        case .stoppage(let who, let terms): "Stoppage, \(who.lowercasedFirst): \(terms)."
        case .statement(let who, let terms): "\(who): \(terms)."
        case .outcome(let terms): "In force at the end: \(terms)."
        case .concluded(let end): "The negotiation ends \(conclusion(end))."
        case .conditions(let conditions): " On condition: \(conditions)."
        case .validUntil(let end): " Open until \(end)."
        case .final: " Called final."
        case .gap(let amount, let item): " Gap on \(item): \(amount)."
        case .previous(let term): " (until now \(term))"
        case .nothingInForce: "nothing in force, or not known"
        default: ""
        }
    }

    private func verb(_ kind: ProposalKind, _ answers: String?) -> String {
        switch kind {
        case .demand: "demands"
        case .offer: "offers"
        case .counterOffer: answers.map { "answers \($0) with" } ?? "counters with"
        case .package: "offers as a package"
        case .recommendation: "recommends"
        case .award: "decides"
        }
    }

    private func vote(_ who: String, _ result: Ballot.Result?, _ terms: String, _ figures: String) -> String {
        let outcome =
            switch result {
            case .approved: "Approved in a vote"
            case .rejected: "Rejected in a vote"
            case nil: "A vote is held"
            }
        let details = [terms, figures].filter { !$0.isEmpty }.joined(separator: clauseSeparator)
        return "\(outcome), \(who.lowercasedFirst)" + (details.isEmpty ? "." : ": \(details).")
    }

    private func joint(_ act: JointPhrase) -> String {
        switch act {
        case .admit(let item): "put “\(item)” on the agenda"
        case .park(let item): "put “\(item)” aside"
        case .resume(let item): "take “\(item)” up again"
        case .reopen(let item): "open what was tentatively agreed on “\(item)” again"
        case .recorder: "name a neutral recorder"
        case .mediator: "name a mediator"
        case .conclude(let end): "end the negotiation \(conclusion(end))"
        }
    }
}

extension String {
    /// `the authority` at the beginning of a sentence.
    fileprivate var firstCapital: String { prefix(1).uppercased() + dropFirst() }

    /// `The labour side` inside a sentence: `the labour side`. Names of parties keep their capitals.
    var lowercasedFirst: String {
        (hasPrefix("The ") || hasPrefix("A ")) && !hasSuffix(")") ? prefix(1).lowercased() + dropFirst() : self
    }
}
