import Bargaining
import EventSourcing
import Testing

@testable import ParleyService

/// Random acts of both sides, retries and stale answers among them, against a model: what was acknowledged, in order.
@Suite struct NegotiationSimulationTests {
    enum Store: String, CaseIterable, CustomTestStringConvertible {
        case memory
        case postgres

        var testDescription: String { rawValue }
    }

    @Test(arguments: Store.allCases)
    func `whatever is sent, the log holds what was acknowledged and nothing else`(store: Store) async throws {
        let seed = UInt64.random(in: .min ... .max)
        var generator = TestGenerator(seed: seed)
        let clock = ManualServiceClock(Timestamp(microseconds: 1_776_000_000_000_000))
        let world = store == .memory ? TestWorld.memory(clock: clock) : try await TestWorld.postgres()
        let id = try await world.openTable()
        var state = try await world.view(id).state
        var version = try await world.version(id)
        var sent: [(request: ActRequest, first: StreamVersion?)] = []
        for step in 0..<400 {
            let comment: Comment = "seed \(seed), step \(step), \(store.rawValue)"
            if !sent.isEmpty, generator.number(in: 0...5) == 0 {
                // A retry, however old: its own first answer, or the refusal it got.
                let (request, first) = sent[Int(generator.number(in: 0...Int64(sent.count - 1)))]
                guard let first else { continue }
                guard case .replayed(let act) = try await world.service.perform(request) else {
                    Issue.record("a retry was not replayed: \(comment)")
                    continue
                }
                #expect(act.version == first, comment)
                continue
            }
            let isLabour = generator.next().isMultiple(of: 2)
            let act = randomAct(&generator)
            let isStale = generator.number(in: 0...9) == 0
            let request = world.request(
                isLabour ? world.labourChief : world.employerChief, id, act,
                version: isStale ? version - 1 : generator.next().isMultiple(of: 2) ? version : nil)
            let expected = try model(act, by: isLabour ? .labour : .employer, state, world, id, at: clock.now())
            switch try await world.service.perform(request) {
            case .recorded(let recorded):
                guard !isStale, let expected else {
                    Issue.record("recorded against the rules: \(comment)")
                    continue
                }
                #expect(recorded.events.map(\.event.fact) == expected, comment)
                state = recorded.state
                version += Int64(expected.count)
                #expect(recorded.version.number == version, comment)
                sent.append((request, recorded.version))
            case .rejected:
                #expect(!isStale && expected == nil, comment)
            case .stale(let current, _, _):
                #expect(isStale && current.number == version, comment)
            case let other: Issue.record("unexpected \(other): \(comment)")
            }
            if step.isMultiple(of: 50) {
                // From the log alone, and from memory: the same.
                #expect(try await world.view(id).state == state, comment)
                let read = try await world.view(id, at: ReadMoment(atVersion: StreamVersion(version)))
                #expect(read.state == state, comment)
            }
        }
        let events = try await world.log.events(of: id, in: world.ledger, after: .none, limit: 10_000)
        #expect(events.map(\.version.number) == Array(1...version), "seed \(seed)")
        #expect(Set(events.map(\.id)).count == events.count, "seed \(seed)")
    }

    /// What the rules alone say.
    private func model(
        _ act: NegotiationAct, by side: Side, _ state: NegotiationState, _ world: TestWorld, _ id: StreamID,
        at now: Timestamp
    ) throws -> [NegotiationFact]? {
        guard let seat = state.chief(of: side) else { throw NotRecorded() }
        let zone = TestActs.zone
        do throws(NegotiationRejection) {
            return try Negotiation.decide(
                .act(
                    act, by: .person(seat), occurredAt: .unknown,
                    localNow: TimeZoneRules.shared.localMoment(of: now, in: zone)), state
            ).map(\.fact)
        } catch {
            return nil
        }
    }

    private func randomAct(_ generator: inout TestGenerator) -> NegotiationAct {
        let side: Side = generator.next().isMultiple(of: 2) ? .labour : .employer
        let number = ProposalNumber(side: side, ordinal: Int(generator.number(in: 1...40)))
        let rate = "\(generator.number(in: 0...3)).\(generator.number(in: 10...99))"
        switch generator.number(in: 0...13) {
        case 0: return .tableDemand(TestActs.draft(rate: rate))
        case 1, 2: return .makeOffer(TestActs.draft(rate: rate))
        case 3: return .makeOffer(TestActs.draft(commission: rate))
        case 4: return .counter(number, TestActs.draft(rate: rate))
        case 5: return .withdrawOffer(number)
        case 6: return .rejectOffer(number)
        case 7: return .acceptOffer(number)
        case 8: return .holdPosition([TestActs.pieceRate])
        case 9: return .enterReservation([TestActs.commission], text: "to be looked at")
        case 10: return .liftReservation(Int(generator.number(in: 1...5)))
        case 11: return .openSession(.negotiationMeeting, chair: side)
        case 12: return .closeSession
        default: return .state(.reopen(TestActs.pieceRate))
        }
    }
}
