package import Bargaining
package import EventSourcing

extension Rulebook {
    /// The clocks of a live negotiation. A published record has none: nobody acts on it here.
    package func deadlines(of state: NegotiationState, in ledger: LedgerID) -> [Deadline] {
        guard let opening = state.opening, opening.published == nil, let rules = rules(of: opening, in: ledger) else {
            return []
        }
        return Procedure.deadlines(of: state, under: rules)
    }

    /// The rules on representatives that the sides of a live negotiation break.
    package func representativeBreaches(
        of state: NegotiationState, in ledger: LedgerID
    ) -> [RepresentativeBreach] {
        guard let opening = state.opening, opening.published == nil, let rules = rules(of: opening, in: ledger) else {
            return []
        }
        return Procedure.representativeBreaches(of: state, under: rules)
    }
}
