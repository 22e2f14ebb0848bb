import Bargaining
import EventSourcing
import Testing

@testable import ParleyService

@Suite struct PartyRegistryTests {
    private struct World: Sendable {
        let world: TestWorld
        let registry: PartyRegistry

        init(_ world: TestWorld) {
            self.world = world
            registry = PartyRegistry(StreamService(beside: world.service))
        }

        var federation: Principal { world.principal("federation", .unionFederation) }

        static func details(_ name: String, under parent: StreamID? = nil, region: String = "630100") -> PartyDetails {
            PartyDetails(
                name: .en(name), region: Sample.region(region), industry: Sample.industry("6020"), parent: parent,
                workers: 10, validFrom: Sample.day("2026-03-01"))
        }

        func perform(
            _ act: PartyAct, on party: StreamID? = nil, by principal: Principal? = nil, key: String = TestKeys.next()
        ) async throws -> StreamOutcome<PartyFamily> {
            try await registry.perform(
                StreamRequest(
                    principal: principal ?? federation,
                    address: party.map { .existing($0, in: world.ledger) } ?? .opened(in: world.ledger),
                    idempotencyKey: key, fingerprint: TestKeys.fingerprint("\(act)")
                ) { _ in PartyIntent(act, neighbours: [:]) })
        }

        func register(_ kind: PartyKind, _ name: String, under parent: StreamID? = nil) async throws -> StreamID {
            guard case .recorded(let act) = try await perform(.register(kind, Self.details(name, under: parent)))
            else { throw NotRecorded() }
            return act.stream
        }
    }

    @Test func `the tree above a party is read before an act is decided`() async throws {
        let world = World(.memory(clock: SystemServiceClock()))
        let top = try await world.register(.federation, "Top")
        let middle = try await world.register(.federation, "Middle", under: top)
        let union = try await world.register(.union, "Union", under: middle)
        guard
            case .rejected(.treeHasACycle) = try await world.perform(
                .revise(World.details("Top", under: union)), on: top)
        else { throw NotRecorded() }
        let unknown = StreamID(Sample.uuid("0198a000-0000-8000-8000-00000000dead"))
        guard
            case .rejected(.partyUnknown(unknown)) = try await world.perform(
                .revise(World.details("Union", under: unknown)), on: union)
        else { throw NotRecorded() }
        guard case .recorded = try await world.perform(.merge(into: top), on: middle) else { throw NotRecorded() }
        guard
            case .rejected(.namesAMergedParty(middle, into: top)) = try await world.perform(
                .revise(World.details("Union 2", under: middle)), on: union)
        else { throw NotRecorded() }
    }

    @Test func `a retry is answered as the first try was`() async throws {
        let world = World(.memory(clock: SystemServiceClock()))
        let top = try await world.register(.federation, "Top")
        let act = PartyAct.register(.union, World.details("Union", under: top))
        guard case .recorded(let first) = try await world.perform(act, key: "the key") else { throw NotRecorded() }
        guard case .replayed(let second) = try await world.perform(act, key: "the key") else { throw NotRecorded() }
        #expect(first.stream == second.stream && first.version == second.version)
        guard case .keyReused = try await world.perform(.register(.union, World.details("Other")), key: "the key")
        else { throw NotRecorded() }
    }

    @Test func `only a federation keeps the registry`() async throws {
        let world = World(.memory(clock: SystemServiceClock()))
        for role in Role.allCases where role != .unionFederation {
            let outcome = try await world.perform(
                .register(.union, World.details("Union")), by: world.world.principal("someone", role))
            guard case .notPermitted = outcome else {
                Issue.record("\(role): \(outcome)")
                continue
            }
        }
    }

    @Test func `two revisions at once cannot make a cycle`() async throws {
        for _ in 0..<8 {
            let world = World(try await .postgres())
            let first = try await world.register(.federation, "First")
            let second = try await world.register(.federation, "Second")
            async let one = world.perform(.revise(World.details("First", under: second)), on: first)
            async let other = world.perform(.revise(World.details("Second", under: first)), on: second)
            let outcomes = try await [one, other]
            let recorded = outcomes.count { if case .recorded = $0 { true } else { false } }
            #expect(recorded <= 1, "\(outcomes)")
        }
    }
}
