import Bargaining
import EventSourcing
import Testing

@testable import ParleyService

/// A table with both sides, and what workers suggest to labour.
struct DemandWorld: Sendable {
    let world: TestWorld
    let negotiation: StreamID
    let collections: DemandService

    static func make(_ world: TestWorld) async throws -> DemandWorld {
        DemandWorld(
            world: world, negotiation: try await world.openTable(), collections: DemandService(beside: world.service))
    }

    static func memory() async throws -> DemandWorld { try await make(.memory(clock: SystemServiceClock())) }

    func place() throws -> DemandPlace { try #require(DemandPlace(beside: negotiation, in: world.ledger)) }

    /// A suggestion; its words follow from its number.
    static func request(
        _ number: Int, key: String? = nil, channel: SuggestionChannel = .questionnaire, text: String? = nil
    ) throws -> SuggestionRequest {
        SuggestionRequest(
            entry: SuggestionEntry(
                key: try #require(SuggestionKey(key ?? "S-\(number)")), channel: channel,
                category: WorkerCategory.allCases[number % WorkerCategory.allCases.count],
                region: RegionCode("630100")), text: text ?? "第 \(number) 条：雨天一单要多跑半小时")
    }

    /// Labour's chief collects suggestions.
    func collect(
        _ requests: [SuggestionRequest], by service: DemandService? = nil
    ) async throws -> [SuggestionOutcome] {
        let principal = world.labourChief
        let access = try await world.service.demandAccess(to: negotiation, in: world.ledger, for: principal)
        guard case .own(let setting) = access else { throw NotRecorded() }
        return try await (service ?? collections).collect(requests, at: try place(), setting, as: principal)
    }

    /// Records an act of labour's chief.
    @discardableResult
    func recorded(
        _ act: DemandAct, sourceLocation: SourceLocation = #_sourceLocation
    ) async throws -> RecordedStreamAct<DemandFamily> {
        let principal = world.labourChief
        let access = try await world.service.demandAccess(to: negotiation, in: world.ledger, for: principal)
        guard case .own(let setting) = access else { throw NotRecorded() }
        let outcome = try await collections.perform(
            StreamRequest(
                principal: principal, address: try place().address, idempotencyKey: TestKeys.next(),
                fingerprint: TestKeys.fingerprint("\(act)")
            ) { _ in DemandIntent(act: act, setting: setting) })
        guard case .recorded(let recorded) = outcome else {
            Issue.record("not recorded: \(outcome)", sourceLocation: sourceLocation)
            throw NotRecorded()
        }
        return recorded
    }

    /// Another process over the same log and keys, with nothing in memory.
    func restarted() -> DemandService {
        DemandService(
            beside: NegotiationService(
                log: world.log, pool: world.service.pool, keys: PersonKeyStore(directory: world.directory.path),
                rulebook: TestRulebook.shared, clock: world.clock, limits: ServiceLimits(), lease: nil,
                logger: TestWorld.logger))
    }
}
