import Bargaining
import EventSourcing
import Testing

@testable import ParleyService

/// Statutory floors at a table.
@Suite struct FloorTests {
    private static func floor(_ amount: String, from day: String = "2026-01-01", region: String = "CN") throws
        -> StatutoryFloor
    {
        StatutoryFloor(
            number: 0, region: try #require(ProfileID(region)), subject: .pieceRate, unit: TestActs.unit("CNY/parcel"),
            amount: TestActs.decimal(amount), from: Sample.day(day), source: .en("Notice"))
    }

    private static func record(_ floor: StatutoryFloor, _ world: TestWorld) async throws -> StreamOutcome<FloorFamily> {
        try await world.service.floors.perform(
            StreamRequest(
                principal: world.principal("federation", .unionFederation),
                address: NegotiationService.floorRegister(in: world.ledger), idempotencyKey: TestKeys.next(),
                fingerprint: TestKeys.fingerprint("\(floor)")
            ) { _ in floor })
    }

    @Test func `terms below a floor are recorded with the conflict, and cannot be accepted`() async throws {
        let world = TestWorld.memory(clock: ProcedureStory.clock())
        let opening = NegotiationOpening(
            title: TestActs.opening.title, labour: TestActs.opening.labour, employer: TestActs.opening.employer,
            jurisdiction: "CN-QH", currency: "CNY", profile: "CN@1", timeZone: TestActs.zone)
        let negotiation = try await world.openTable(opening: opening)
        func offer(_ rate: String) async throws -> [String] {
            try await world.recorded(
                world.request(world.employerChief, negotiation, .makeOffer(TestActs.draft(rate: rate)))
            ).events.map(\.recorded.type.name)
        }
        #expect(try await offer("0.90") == ["OfferMade"])
        guard case .recorded = try await Self.record(try Self.floor("1.00"), world),
            case .recorded = try await Self.record(try Self.floor("9.00", from: "2098-01-01"), world),
            case .recorded = try await Self.record(try Self.floor("8.00", region: "CN-BJ"), world)
        else {
            Issue.record("not recorded")
            return
        }
        func accept(_ number: String) async throws -> ActOutcome {
            try await world.service.perform(
                world.request(world.labourChief, negotiation, .acceptOffer(TestActs.number(number))))
        }
        // Tabled before the floor was recorded.
        guard case .rejected(.belowStatutoryFloor(let conflict)) = try await accept("E-1") else {
            Issue.record("accepted below the floor")
            return
        }
        #expect(conflict.tabled == TestActs.decimal("0.90") && conflict.floor.number == 1)
        #expect(try await offer("0.95") == ["OfferMade", "FloorConflictDetected"])
        guard case .rejected(.belowStatutoryFloor) = try await accept("E-2") else {
            Issue.record("accepted below the floor")
            return
        }
        #expect(try await offer("1.00") == ["OfferMade"])
        guard case .recorded = try await accept("E-3") else {
            Issue.record("the floor itself is allowed")
            return
        }
        guard case .rejected(.alreadyRecorded(1)) = try await Self.record(try Self.floor("1.10"), world) else {
            Issue.record("a floor was edited")
            return
        }
    }

    @Test func `the same words again record nothing twice`() async throws {
        let world = TestWorld.memory(clock: ProcedureStory.clock())
        let floor = try Self.floor("1.00")
        let federation = world.principal("federation", .unionFederation)
        guard case .recorded(let first) = try await world.service.record(floor, in: world.ledger, as: federation),
            case .replayed(let again) = try await world.service.record(floor, in: world.ledger, as: federation),
            case .notPermitted = try await world.service.record(floor, in: world.ledger, as: world.labourChief)
        else {
            Issue.record("not replayed")
            return
        }
        #expect(first.version == again.version && first.state.floors.count == 1)
    }

    @Test func `golden bytes of a floor decode to the known fact and encode to themselves`() throws {
        let event = OccurredFact(occurredAt: GoldenFiles.occurredAt(1), fact: FloorFact.recorded(FloorSamples.floor))
        let envelope = GoldenFiles.envelope(1)
        let bytes = try GoldenFiles.bytes(
            of: event.fact.eventType, version: 1, in: GoldenFiles.families,
            writing: StreamCodec<FloorFamily>.encode(event, envelope))
        let decoded = try StreamCodec<FloorFamily>.decode(
            type: event.fact.eventType, schemaVersion: 1, payload: bytes)
        #expect(decoded.event == event && decoded.envelope == envelope)
        #expect(StreamCodec<FloorFamily>.encode(decoded.event, decoded.envelope) == bytes)
        #expect(Set(FloorFamily.readers.keys) == [event.fact.eventType])
    }
}
