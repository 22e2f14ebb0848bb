internal import Bargaining
internal import EventSourcing

extension NegotiationService {
    /// An act with what the record of another negotiation shows, where it names one. What is shown never changes again, so the
    /// act needs no guard on that stream.
    func completed(
        _ act: NegotiationAct, _ negotiation: StreamID, _ request: ActRequest
    ) async throws -> NegotiationAct {
        switch act {
        case .procedure(.life(.noteNextRound(let successor))):
            .procedure(.life(.noteNextRound(try await found(successor, beside: negotiation, request))))
        case .procedure(.life(.recordSupersession(let successor))):
            .procedure(.life(.recordSupersession(try await found(successor, beside: negotiation, request))))
        default: act
        }
    }

    /// A successor with its record, where who asks may read it and it is another negotiation.
    private func found(
        _ successor: Successor, beside negotiation: StreamID, _ request: ActRequest
    ) async throws -> Successor {
        guard successor.negotiation != negotiation,
            let current = try await visible(successor.negotiation, in: request.ledger, to: request.principal),
            let opening = current.state.opening, let rules = rulebook.rules(of: opening, in: request.ledger)
        else { return Successor(successor.negotiation) }
        return Successor(
            successor.negotiation,
            record: SuccessorRecord(current.state, of: successor.negotiation, under: rules))
    }
}
