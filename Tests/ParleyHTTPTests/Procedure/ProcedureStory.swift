import Bargaining
import EventSourcing
import ParleyService
import StrictJSON
import Testing

@testable import ParleyHTTP

/// A negotiation of couriers played over HTTP from day 0 on, under a profile and a moved clock (domain §3.5).
struct ProcedureStory: Sendable {
    /// A Thursday, so that no period of the example ends on a day off.
    static let dayZero = "2026-06-04"

    let server: TestServer
    let clock: ManualServiceClock
    let labour: Caller
    let employer: Caller
    /// A second representative of each side, seated once both sides are at the table.
    let labourSecond: Caller
    let employerSecond: Caller
    let recorder: Caller
    let authority: Caller
    let federation: Caller
    let tripartite: Caller
    let auditor: Caller
    /// Its path: `/v1/negotiations/{id}`.
    let path: String

    /// The date of a day of the example.
    static func date(_ day: Int) -> String {
        guard let date = LocalDay(dayZero)?.adding(days: day) else { preconditionFailure("no day \(day)") }
        return date.description
    }

    /// Invited on day 0 at nine in the morning, local time.
    static func invited(
        profile: String = "CN@1", to items: [JSONValue] = Self.items
    ) async throws -> ProcedureStory {
        let clock = ManualServiceClock(morning(0))
        let server = try await TestServer.make(clock: clock)
        let labour = try await server.caller("labour-chief", .chiefRepresentative)
        return try await told(on: server, clock, by: labour, path: try await invite(labour, profile, items))
    }

    /// The story of a negotiation to which somebody has invited.
    static func told(
        on server: TestServer, _ clock: ManualServiceClock, by labour: Caller, path: String
    ) async throws -> ProcedureStory {
        ProcedureStory(
            server: server, clock: clock, labour: labour,
            employer: try await server.caller("employer-chief", .chiefRepresentative),
            labourSecond: try await server.caller("labour-second", .negotiator),
            employerSecond: try await server.caller("employer-second", .negotiator),
            recorder: try await server.caller("recorder", .recorder),
            authority: try await server.caller("authority", .labourAuthority),
            federation: try await server.caller("federation", .unionFederation),
            tripartite: try await server.caller("tripartite", .tripartiteBody),
            auditor: try await server.caller("auditor", .auditor), path: path)
    }

    /// The agenda of the example.
    static let items = [
        item("per_parcel", "Rate per parcel", "piece_rate", "CNY/parcel"),
        item("daily_limit", "Daily limit", "working_hours", "hours/day"),
        item("deductions", "Deductions for late parcels", "rewards_penalties", "text"),
    ]

    /// Another negotiation of the same people, to which labour invites now.
    func another(profile: String) async throws -> ProcedureStory {
        ProcedureStory(
            server: server, clock: clock, labour: labour, employer: employer, labourSecond: labourSecond,
            employerSecond: employerSecond, recorder: recorder, authority: authority, federation: federation,
            tripartite: tripartite, auditor: auditor, path: try await Self.invite(labour, profile, Self.items))
    }

    /// Labour invites; the path of the negotiation.
    private static func invite(
        _ labour: Caller, _ profile: String, _ items: [JSONValue]
    ) async throws -> String {
        var invitation: JSONObject = [
            "title": ["en": "Courier pay 2026"], "labour": ["Couriers' union federation"],
            "employer": ["Express industry association"], "jurisdiction": "CN-QH", "currency": "CNY",
            "time_zone": "Asia/Shanghai", "side": "labour", "addressee": "employer-chief",
        ]
        invitation["profile"] = .string(profile)
        invitation["items"] = .array(items)
        let answer = try await labour.post("/v1/negotiations", .object(invitation)).expect(201)
        return "/v1/negotiations/\(answer.string("/negotiation_id") ?? "")"
    }

    /// Nine in the morning of a day of the example.
    static func morning(_ day: Int) -> Timestamp {
        guard let time = TimestampText.parse(date(day) + "T01:00:00Z") else { preconditionFailure("no day \(day)") }
        return time
    }

    /// An item of an agenda.
    static func item(_ key: String, _ title: String, _ subject: String, _ unit: String) -> JSONValue {
        [
            "key": .string(key), "title": ["en": .string(title)], "subject": .string(subject), "unit": .string(unit),
        ]
    }

    /// Moves the clock to a day.
    func on(_ day: Int) {
        clock.advance(microseconds: Self.morning(day).microseconds - clock.now().microseconds)
    }

    /// The version of the negotiation.
    func version() async throws -> Int64 {
        try await auditor.get(path).integer("/version") ?? 0
    }

    /// Sends an act that answers the state as it is now.
    func send(_ caller: Caller, _ act: String, _ body: JSONValue = [:]) async throws -> Answer {
        try await caller.post(path + act, body, version: try await version())
    }

    /// Records an act.
    @discardableResult
    func act(
        _ caller: Caller, _ act: String, _ body: JSONValue = [:], sourceLocation: SourceLocation = #_sourceLocation
    ) async throws -> Answer {
        try await send(caller, act, body).expect(201, sourceLocation: sourceLocation)
    }

    /// Records an act of both chiefs, labour first; the answer to the second.
    @discardableResult
    func both(
        _ act: String, _ body: JSONValue = [:], sourceLocation: SourceLocation = #_sourceLocation
    ) async throws -> Answer {
        try await self.act(labour, act, body, sourceLocation: sourceLocation)
        return try await self.act(employer, act, body, sourceLocation: sourceLocation)
    }

    /// Asserts that an act is refused and records nothing.
    @discardableResult
    func refuses(
        _ caller: Caller, _ act: String, _ body: JSONValue = [:], _ status: Int, _ code: String,
        sourceLocation: SourceLocation = #_sourceLocation
    ) async throws -> Answer {
        let before = try await version()
        let answer = try await caller.post(path + act, body, version: before)
        answer.expect(status, code, sourceLocation: sourceLocation)
        #expect(try await version() == before, sourceLocation: sourceLocation)
        return answer
    }

    /// Records what time has made due by now; how many acts.
    func sweep() async throws -> Int { try await server.sweep() }

    /// The procedure as the auditor reads it.
    func procedure() async throws -> Answer {
        try await auditor.get(path + "/procedure").expect(200)
    }

    /// A scalar term on an item.
    static func term(
        _ item: String, _ amount: String, _ unit: String, _ comparator: String? = nil
    ) -> JSONValue {
        var term: JSONObject = ["kind": "scalar", "amount": .string(amount), "unit": .string(unit)]
        if let comparator { term["comparator"] = .string(comparator) }
        return ["item": .string(item), "term": .object(term)]
    }

    /// A term in words on deductions.
    static func words(_ text: String) -> JSONValue {
        ["item": "deductions", "term": ["kind": "text", "text": .string(text)]]
    }
}
