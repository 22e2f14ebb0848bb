internal import Bargaining
internal import EventSourcing
internal import ParleyService
internal import StrictJSON

/// What acts on cases of erasure have in common at the edge.
struct ErasureActs: StreamActs {
    typealias Family = ErasureFamily

    let erasures: Erasures

    var service: StreamService<ErasureFamily> { erasures.service }

    func address(of exchange: Exchange) throws -> StreamAddress {
        Erasures.register(in: try exchange.caller().ledger)
    }

    func perform(_ request: StreamRequest<ErasureFamily>) async throws -> StreamOutcome<ErasureFamily> {
        switch try await erasures.perform(request) {
        case .act(let outcome): return outcome
        case .personUnknown: throw Problem(.erasurePersonUnknown)
        case .beyondReach: throw Problem(.erasureBeyondReach)
        }
    }

    func problem(of rejection: ErasureRejection) -> Problem { Problem(erasure: rejection) }

    func location(of act: RecordedStreamAct<ErasureFamily>, _ exchange: Exchange) -> String {
        let number = act.events.first.flatMap { Self.number(of: $0.event.fact) } ?? 0
        return "/v1/erasures/\(number)"
    }

    /// There is one register a ledger: it needs no name.
    func writeName(_ stream: StreamID?, _ exchange: Exchange, to writer: inout JSONWriter) {}

    /// The events say all of the case; other cases are nothing to who asks for their own.
    func write(_ state: ErasureRegisterState, to writer: inout JSONWriter) {}

    private static func number(of fact: ErasureFact) -> Int {
        switch fact {
        case .requested(let request): request.number
        case .executed(let record): record.number
        case .holdPlaced(let number, _), .holdLifted(let number, _), .refused(let number, _),
            .ordered(let number, _), .listed(let number, _):
            number
        }
    }
}
