import Bargaining

/// The rules by which a history is played: those of the project, or ones that break a rule on purpose.
struct PlayedRules: Sendable {
    let decide: @Sendable (NegotiationCommand, NegotiationState) throws(NegotiationRejection) -> [NegotiationEvent]
    let evolve: @Sendable (inout NegotiationState, NegotiationEvent) -> Void

    init(
        decide:
            @escaping @Sendable (NegotiationCommand, NegotiationState) throws(NegotiationRejection) ->
            [NegotiationEvent] = { (command, state) throws(NegotiationRejection) in
                try Negotiation.decide(command, state)
            },
        evolve: @escaping @Sendable (inout NegotiationState, NegotiationEvent) -> Void = {
            Negotiation.evolve(&$0, $1)
        }
    ) {
        self.decide = decide
        self.evolve = evolve
    }

    static let real = PlayedRules()
}
