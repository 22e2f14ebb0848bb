internal import Bargaining
internal import EventSourcing
internal import ParleyService

/// Plays the story of the demo through the service, as its people would.
struct DemoRecorder {
    let service: NegotiationService
    let ledger: LedgerID

    /// Records what is not recorded yet: every act has a fixed idempotency key.
    ///
    /// - Returns: the negotiation and its version.
    /// - Throws: ``DemoFault``; errors of the service.
    func record() async throws -> (negotiation: StreamID, version: StreamVersion) {
        var negotiation: StreamID?
        var version = StreamVersion.none
        for (index, step) in try DemoStory.steps().enumerated() {
            let outcome = try await service.perform(request(step, number: index + 1, negotiation, version))
            switch outcome {
            case .recorded(let act), .replayed(let act):
                negotiation = act.negotiation
                version = act.version
            case .rejected(let rejection):
                throw DemoFault.refused(step: index + 1, reason: "\(rejection)")
            default:
                throw DemoFault.refused(step: index + 1, reason: "\(outcome)")
            }
        }
        guard let negotiation else { throw DemoFault.malformed("story") }
        return (negotiation, version)
    }

    private func request(
        _ step: DemoStep, number: Int, _ negotiation: StreamID?, _ version: StreamVersion
    ) throws -> ActRequest {
        let principal = try Self.principal(step.actor, in: ledger)
        let people = try step.people.map { try Self.principal($0, in: ledger).id }
        return ActRequest(
            principal: principal, ledger: ledger, negotiation: negotiation,
            intent: ActIntent(people: people, answersState: false, makeAct: step.makeAct),
            occurredAt: step.day.map(OccurredAt.day), remark: step.remark, idempotencyKey: "demo-\(number)",
            // The story never changes under a key, so there is nothing to tell apart.
            fingerprint: [UInt8](repeating: 0, count: 32))
    }

    private static func principal(_ name: String, in ledger: LedgerID) throws -> Principal {
        guard let login = DemoLogin.all.first(where: { $0.principal.text == name }) else {
            throw DemoFault.malformed(name)
        }
        return Principal(id: login.principal, roles: login.roles, ledgers: [ledger])
    }
}
