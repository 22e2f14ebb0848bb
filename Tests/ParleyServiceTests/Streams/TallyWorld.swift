import EventSourcing
import Testing

@testable import ParleyService

/// A service for tallies beside one for negotiations.
struct TallyWorld: Sendable {
    let world: TestWorld
    let tallies: StreamService<TallyFamily>

    static func memory(_ clock: any ServiceClock = SystemServiceClock()) -> TallyWorld {
        let world = TestWorld.memory(clock: clock)
        return TallyWorld(world: world, tallies: StreamService(beside: world.service))
    }

    static func postgres() async throws -> TallyWorld {
        let world = try await TestWorld.postgres()
        return TallyWorld(world: world, tallies: StreamService(beside: world.service))
    }

    var person: Principal { world.principal("counter") }

    /// A request to count; opens a tally where none is named.
    func request(
        _ amount: Int, on stream: StreamID? = nil, by principal: Principal? = nil, key: String = TestKeys.next(),
        version: Int64? = nil, remark: String? = nil, validateOnly: Bool = false
    ) -> StreamRequest<TallyFamily> {
        StreamRequest(
            principal: principal ?? person,
            address: stream.map { .existing($0, in: world.ledger) } ?? .opened(in: world.ledger),
            disclosures: remark.map { [StreamDisclosure(name: StreamDisclosure.remark, value: $0)] } ?? [],
            idempotencyKey: key, fingerprint: TestKeys.fingerprint("\(amount) on \(stream?.description ?? "new")"),
            expectedVersion: version.map { StreamVersion($0) }, validateOnly: validateOnly
        ) { _ in amount }
    }

    /// Performs a request that must be recorded.
    @discardableResult
    func recorded(
        _ request: StreamRequest<TallyFamily>, sourceLocation: SourceLocation = #_sourceLocation
    ) async throws -> RecordedStreamAct<TallyFamily> {
        let outcome = try await tallies.perform(request)
        guard case .recorded(let act) = outcome else {
            Issue.record("not recorded: \(outcome)", sourceLocation: sourceLocation)
            throw NotRecorded()
        }
        return act
    }
}
