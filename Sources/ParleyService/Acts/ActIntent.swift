public import Bargaining

/// What a request asks for, while people are still named by their accounts.
public struct ActIntent: Sendable {
    /// The accounts that the act names: addressee, new representative, mediator …
    public let people: [PrincipalID]
    /// Makes the act once their pseudonyms are known. Pure.
    public let makeAct: @Sendable (SeatResolver) -> NegotiationAct
    /// Whether the act answers a state, so that the request must say which version it saw (RFC 6585 §3: 428 without).
    public let answersState: Bool

    /// An intent from its parts.
    public init(
        people: [PrincipalID] = [], answersState: Bool, makeAct: @escaping @Sendable (SeatResolver) -> NegotiationAct
    ) {
        self.people = people
        self.makeAct = makeAct
        self.answersState = answersState
    }
}
