import Bargaining
import EventSourcing
import Testing

@testable import ParleyService

extension TestWorld {
    /// A request of one person; the key names it.
    func request(
        _ principal: Principal, _ negotiation: StreamID?, _ act: NegotiationAct, key: String = TestKeys.next(),
        version: Int64? = nil, remark: String? = nil, occurredAt: OccurredAt? = nil, validateOnly: Bool = false
    ) -> ActRequest {
        request(
            principal, negotiation, ActIntent(answersState: version != nil) { _ in act }, key: key, version: version,
            remark: remark, occurredAt: occurredAt, validateOnly: validateOnly, text: "\(act)")
    }

    /// A request that names people.
    func request(
        _ principal: Principal, _ negotiation: StreamID?, _ intent: ActIntent, key: String = TestKeys.next(),
        version: Int64? = nil, remark: String? = nil, occurredAt: OccurredAt? = nil, validateOnly: Bool = false,
        text: String
    ) -> ActRequest {
        ActRequest(
            principal: principal, ledger: ledger, negotiation: negotiation, intent: intent, occurredAt: occurredAt,
            remark: remark, idempotencyKey: key, fingerprint: TestKeys.fingerprint(text),
            expectedVersion: version.map { StreamVersion($0) }, validateOnly: validateOnly)
    }

    /// The labour chief's invitation to the employers' chief.
    func invitation(key: String = TestKeys.next(), opening: NegotiationOpening = TestActs.opening) -> ActRequest {
        let addressee = employerChief.id
        let intent = ActIntent(people: [addressee], answersState: false) { seats in
            .issueInvitation(
                opening, side: .labour, party: nil, items: TestActs.items, addressee: seats.seat(of: addressee))
        }
        return request(labourChief, nil, intent, key: key, text: "invitation")
    }

    /// Performs a request that must be recorded.
    @discardableResult
    func recorded(_ request: ActRequest, sourceLocation: SourceLocation = #_sourceLocation) async throws -> RecordedAct
    {
        let outcome = try await service.perform(request)
        guard case .recorded(let act) = outcome else {
            Issue.record("not recorded: \(outcome)", sourceLocation: sourceLocation)
            throw NotRecorded()
        }
        journal?.note(request, act)
        return act
    }

    /// A negotiation to which both sides have come, with two items on the agenda.
    func openTable(opening: NegotiationOpening = TestActs.opening) async throws -> StreamID {
        let act = try await recorded(invitation(opening: opening))
        try await recorded(request(employerChief, act.negotiation, .acceptInvitation(party: nil)))
        return act.negotiation
    }

    /// The version of a negotiation.
    func version(_ negotiation: StreamID) async throws -> Int64 {
        try await log.lastVersion(of: negotiation, in: ledger).number
    }

    /// The negotiation as an auditor sees it.
    func view(_ negotiation: StreamID, at moment: ReadMoment = .latest) async throws -> NegotiationView {
        let outcome = try await service.view(of: negotiation, in: ledger, for: auditor, at: moment)
        guard case .found(let view) = outcome else {
            Issue.record("no view: \(outcome)")
            throw NotRecorded()
        }
        return view
    }
}

/// What a story rests on was not there.
struct NotRecorded: Error {}
