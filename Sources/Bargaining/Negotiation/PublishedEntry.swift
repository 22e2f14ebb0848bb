/// One statement of a published history, checked by structural rules only: nobody at this table signed it.
public enum PublishedEntry: Hashable, Sendable {
    /// The record begins.
    case opening(NegotiationOpening)
    /// A matter bargained over.
    case agendaItem(AgendaItem)
    case invitation(SheetAct)
    /// Tables a position of its side; `kind` is demand, offer, counter-offer or package. By a neutral it is a recommendation.
    case position(PublishedPosition)
    /// A neutral's proposal with terms, or a binding decision.
    case neutralTerms(PublishedPosition, isBinding: Bool)
    case withdrawal(SheetAct, isLapse: Bool)
    case tentativeAgreement(SheetAct)
    case agreement(SheetAct)
    case imposedTerms(SheetAct, Imposition)
    case mediation(SheetAct)
    case ballot(Ballot)
    case impasse(SheetAct)
    case stoppage(SheetAct)
    case statement(SheetAct)
    case outcome([ItemOutcome])
}
