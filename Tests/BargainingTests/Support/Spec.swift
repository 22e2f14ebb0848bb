import Bargaining
import Testing

/// `given(events).when(command).then(events)`, or `.rejects(rule)`.
struct Spec {
    private let ledger: Ledger
    private var result: Result<[NegotiationFact], NegotiationRejection>?

    static func given(_ ledger: Ledger) -> Spec { Spec(ledger: ledger) }

    func when(_ act: NegotiationAct, by person: SeatID) -> Spec {
        when(.act(act, by: .person(person), occurredAt: .day(ledger.now.day), localNow: ledger.now))
    }

    func whenClock(_ act: NegotiationAct) -> Spec {
        when(.act(act, by: .clock, occurredAt: .day(ledger.now.day), localNow: ledger.now))
    }

    func when(published entry: PublishedEntry) -> Spec { when(.published(entry, occurredAt: .unknown)) }

    func when(_ command: NegotiationCommand) -> Spec {
        var after = self
        do throws(NegotiationRejection) {
            after.result = .success(try Negotiation.decide(command, ledger.state).map(\.fact))
        } catch {
            after.result = .failure(error)
        }
        return after
    }

    func then(_ facts: NegotiationFact..., sourceLocation: SourceLocation = #_sourceLocation) {
        #expect(result == .success(facts), sourceLocation: sourceLocation)
    }

    func rejects(_ rejection: NegotiationRejection, sourceLocation: SourceLocation = #_sourceLocation) {
        #expect(result == .failure(rejection), sourceLocation: sourceLocation)
    }
}
