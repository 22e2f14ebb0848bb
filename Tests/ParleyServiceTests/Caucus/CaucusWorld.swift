import Bargaining
import EventSourcing
import Testing

@testable import ParleyService

/// A table with both sides, and what each keeps to itself.
struct CaucusWorld: Sendable {
    let world: TestWorld
    let negotiation: StreamID

    /// A table on which labour has a second representative.
    static func make(_ world: TestWorld) async throws -> CaucusWorld {
        let caucuses = CaucusWorld(world: world, negotiation: try await world.openTable())
        let second = caucuses.second.id
        try await world.recorded(
            world.request(
                world.labourChief, caucuses.negotiation,
                ActIntent(people: [second], answersState: false) {
                    .appointRepresentative($0.seat(of: second), party: nil)
                }, text: "appoint"))
        return caucuses
    }

    static func memory() async throws -> CaucusWorld { try await make(.memory(clock: SystemServiceClock())) }

    /// A representative of labour beside the chief.
    var second: Principal { world.principal("labour-second") }

    static let floor = MandateLimit(
        item: TestActs.pieceRate, bound: .atLeast, amount: TestActs.decimal("1.05"), unit: TestActs.unit("CNY/parcel"))

    /// The caucus of a side.
    func place(_ side: Side = .labour) throws -> CaucusPlace {
        try #require(CaucusPlace(of: side, beside: negotiation, in: world.ledger))
    }

    /// A request in the caucus of who asks.
    func request(
        _ act: CaucusAct, by principal: Principal? = nil, key: String = TestKeys.next(), remark: String? = nil,
        validateOnly: Bool = false
    ) async throws -> StreamRequest<CaucusFamily> {
        let principal = principal ?? world.labourChief
        let access = try await world.service.caucusAccess(to: negotiation, in: world.ledger, for: principal)
        guard case .own(let setting) = access else { throw NotRecorded() }
        return StreamRequest(
            principal: principal, address: try place(setting.side).address,
            disclosures: remark.map { [StreamDisclosure(name: StreamDisclosure.remark, value: $0)] } ?? [],
            idempotencyKey: key, fingerprint: TestKeys.fingerprint("\(act)"), validateOnly: validateOnly
        ) { _ in CaucusIntent(act: act, setting: setting) }
    }

    /// Records an act in a caucus.
    @discardableResult
    func recorded(
        _ act: CaucusAct, by principal: Principal? = nil, remark: String? = nil,
        sourceLocation: SourceLocation = #_sourceLocation
    ) async throws -> RecordedStreamAct<CaucusFamily> {
        let outcome = try await world.service.performInCaucus(try await request(act, by: principal, remark: remark))
        guard case .recorded(let act) = outcome else {
            Issue.record("not recorded: \(outcome)", sourceLocation: sourceLocation)
            throw NotRecorded()
        }
        return act
    }

    /// The second representative offers a rate.
    func offer(
        _ rate: String, key: String = TestKeys.next(), version: Int64? = nil, remark: String? = nil,
        validateOnly: Bool = false
    ) async throws -> ActOutcome {
        try await world.service.perform(
            world.request(
                second, negotiation, .makeOffer(TestActs.draft(rate: rate)), key: key, version: version, remark: remark,
                validateOnly: validateOnly))
    }

    /// An offer that must be parked.
    @discardableResult
    func parked(
        _ rate: String, key: String = TestKeys.next(), remark: String? = nil,
        sourceLocation: SourceLocation = #_sourceLocation
    ) async throws -> ParkedTabling {
        let outcome = try await offer(rate, key: key, remark: remark)
        guard case .parked(let parked) = outcome else {
            Issue.record("not parked: \(outcome)", sourceLocation: sourceLocation)
            throw NotRecorded()
        }
        return parked
    }

    /// Releases a parked position.
    func release(
        _ number: Int, by principal: Principal? = nil, key: String = TestKeys.next(), validateOnly: Bool = false
    ) async throws -> ReleaseOutcome {
        try await world.service.release(
            number, try await request(.release(number), by: principal, key: key, validateOnly: validateOnly),
            at: try place())
    }

    /// Another process over the same log and keys, with nothing in memory.
    func restarted() -> NegotiationService {
        NegotiationService(
            log: world.log, pool: nil, keys: PersonKeyStore(directory: world.directory.path),
            rulebook: TestRulebook.shared, clock: world.clock, limits: ServiceLimits(), lease: nil,
            logger: TestWorld.logger)
    }

    /// The version of the shared record.
    func version() async throws -> Int64 { try await world.version(negotiation) }
}
