import Bargaining
import EventSourcing
import Testing

@testable import ParleyService

/// A supervision case through the service, on a clock that is moved.
struct SupervisionWorld: Sendable {
    let world: TestWorld
    let clock: ManualServiceClock
    let cases: SupervisionCases

    static let zone = "Asia/Shanghai"
    /// A Thursday; by the holiday calendar of 2026 the Dragon Boat festival (19 June) lies in the fifteen working days.
    static let dayZero = Sample.day("2026-06-04")
    /// Fifteen working days after it.
    static let due = Sample.day("2026-06-26")

    init(_ world: TestWorld, _ clock: ManualServiceClock) {
        self.world = world
        self.clock = clock
        cases = SupervisionCases(world.service)
    }

    static func clock() -> ManualServiceClock { ManualServiceClock(instant(of: dayZero, hour: 10)) }

    static func memory() -> SupervisionWorld {
        let clock = clock()
        return SupervisionWorld(.memory(clock: clock), clock)
    }

    var union: Principal { world.principal("union", .unionFederation) }
    var employer: Principal { world.principal("employer", .chiefRepresentative) }
    var authority: Principal { world.principal("authority", .labourAuthority) }
    var auditor: Principal { world.auditor }
    /// Everybody who has nothing to do with the case, in every role that reads.
    var strangers: [Principal] {
        Role.allCases.filter { $0 != .auditor }.map { world.principal("stranger-\($0.rawValue)", $0) }
    }

    static func instant(of day: LocalDay, hour: Int) -> Timestamp {
        let before = day.adding(days: -1).flatMap { TimeZoneRules.shared.latestInstant(of: .day($0), in: zone) }
        return Timestamp(microseconds: (before?.microseconds ?? 0) + 1 + Int64(hour) * 3_600_000_000)
    }

    /// Moves the clock.
    func set(_ instant: Timestamp) { clock.advance(microseconds: instant.microseconds - clock.now().microseconds) }

    /// Moves the clock to ten o'clock on a day.
    func on(_ day: String) { set(Self.instant(of: Sample.day(day), hour: 10)) }

    static func opening(_ profile: String = "CN-ZJ@1", zone: String? = nil) -> SupervisionOpening {
        SupervisionOpening(
            title: .both(zh: "计件单价", en: "Piece rates"), union: Sample.party("Union"),
            employer: Sample.party("Employer"), subjects: [.pieceRate], cause: .ruleChangeWithoutNotice,
            profile: profile, timeZone: zone)
    }

    func perform(
        _ principal: Principal, on stream: StreamID?, people: [Principal] = [], key: String = TestKeys.next(),
        occurredAt: OccurredAt? = nil, _ make: @escaping @Sendable (SeatResolver) -> SupervisionAct
    ) async throws -> StreamOutcome<SupervisionFamily> {
        let address =
            stream.map { StreamAddress.existing($0, in: world.ledger) } ?? .opened(in: world.ledger)
        let complete = try await cases.completion(at: address, for: principal)
        return try await cases.service.perform(
            StreamRequest(
                principal: principal, address: address, people: people.map(\.id), occurredAt: occurredAt,
                idempotencyKey: key, fingerprint: TestKeys.fingerprint(key)
            ) { complete(make($0)) })
    }

    @discardableResult
    func act(
        _ principal: Principal, on stream: StreamID?, people: [Principal] = [], occurredAt: OccurredAt? = nil,
        _ make: @escaping @Sendable (SeatResolver) -> SupervisionAct
    ) async throws -> RecordedStreamAct<SupervisionFamily> {
        let outcome = try await perform(principal, on: stream, people: people, occurredAt: occurredAt, make)
        guard case .recorded(let act) = outcome else {
            Issue.record("not recorded: \(outcome)")
            throw NotRecorded()
        }
        return act
    }

    /// A case that is open.
    func opened(_ profile: String = "CN-ZJ@1", zone: String? = nil) async throws -> StreamID {
        let employer = employer
        return try await act(union, on: nil, people: [employer]) {
            .open(Self.opening(profile, zone: zone), addressee: $0.seat(of: employer.id))
        }.stream
    }

    /// A case with an opinion.
    func withOpinion() async throws -> StreamID {
        let stream = try await opened()
        try await act(union, on: stream) { _ in .issueOpinion(OpinionDraft(signedBy: .chair)) }
        return stream
    }

    /// Asks the authority.
    func suggest(_ stream: StreamID, _ ground: SuggestionGround) async throws {
        let authority = authority
        try await act(union, on: stream, people: [authority]) {
            .suggest(
                ground, SupervisionLetter(), authority: Sample.party("Authority"),
                addressee: $0.seat(of: authority.id))
        }
    }

    func answer(_ stream: StreamID, _ stance: AnswerStance = .corrected, on day: String? = nil) async throws {
        try await act(employer, on: stream, occurredAt: day.map { .day(Sample.day($0)) }) { _ in
            .answer(stance, correctsBy: nil)
        }
    }

    /// What time has made due now: how many acts were recorded.
    func sweep(_ stream: StreamID) async throws -> Int {
        try await cases.recordDue(of: stream, in: world.ledger, at: clock.now())
    }

    func view(_ stream: StreamID, for principal: Principal) async throws -> StreamView<SupervisionFamily>? {
        let outcome = try await cases.service.view(of: .existing(stream, in: world.ledger), for: principal)
        guard case .found(let view) = outcome else { return nil }
        return view
    }

    func state(_ stream: StreamID) async throws -> SupervisionState {
        try #require(try await view(stream, for: auditor)).state
    }

    func events(_ stream: StreamID) async throws -> [DecodedStreamEvent<SupervisionFamily>] {
        let outcome = try await cases.service.events(
            of: .existing(stream, in: world.ledger), for: auditor, after: .none, limit: 200)
        guard case .found(let events) = outcome else { return [] }
        return events
    }
}
