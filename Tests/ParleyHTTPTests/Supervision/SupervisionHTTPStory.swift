import EventSourcing
import HTTPTypes
import ParleyService
import StrictJSON
import Testing

@testable import ParleyHTTP

/// A supervision case through the API, on a clock that is moved.
struct SupervisionHTTPStory: Sendable {
    let server: TestServer
    let clock: ManualServiceClock
    let union: Caller
    let employer: Caller
    let authority: Caller
    let auditor: Caller
    /// Its path: `/v1/supervision-cases/{id}`.
    let path: String

    /// Ten o'clock in Hangzhou on 4 June 2026, a Thursday.
    static let start = Timestamp(microseconds: 1_780_538_400_000_000)

    /// A case that was opened as the documentation opens one.
    static func opened(_ server: TestServer? = nil, changing changes: [BodyExample] = []) async throws
        -> SupervisionHTTPStory
    {
        let clock = ManualServiceClock(start)
        let known: TestServer
        if let server { known = server } else { known = try await TestServer.make(clock: clock) }
        let union = try await known.caller("federation", .unionFederation)
        let opened = try await union.post("/v1/supervision-cases", opening(changing: changes)).expect(201)
        let path = "/v1/supervision-cases/\(opened.string("/supervision_case_id") ?? "")"
        #expect(opened.header("Location") == path)
        return SupervisionHTTPStory(
            server: known, clock: clock, union: union,
            employer: try await known.caller("employer-chief", .chiefRepresentative),
            authority: try await known.caller("authority", .labourAuthority),
            auditor: try await known.caller("auditor", .auditor), path: path)
    }

    static func opening(changing changes: [BodyExample] = []) -> JSONValue {
        var object = JSONObject(OpenSupervisionCaseRequest.example.map { (key: $0.name, value: $0.value) })
        for change in changes { object[change.name] = change.value }
        return .object(object)
    }

    /// Moves the clock on by days.
    func pass(days: Int64) { clock.advance(microseconds: days * 86_400_000_000) }

    @discardableResult
    func opinion() async throws -> Answer {
        try await union.post(path + "/opinions", Table.object(IssueOpinionRequest.example)).expect(201)
    }

    @discardableResult
    func refusal() async throws -> Answer {
        try await employer.post(path + "/answers", ["answer": "refused", "remark": "No."]).expect(201)
    }

    @discardableResult
    func suggestion() async throws -> Answer {
        try await union.post(path + "/suggestions", Table.object(IssueSuggestionRequest.example)).expect(201)
    }

    /// The case in the state in which an act of the documentation is recorded.
    static func ready(for operation: OperationID) async throws -> SupervisionHTTPStory {
        let story = try await opened()
        switch operation {
        case .answerOpinion: try await story.opinion()
        case .issueSuggestion, .recordSupervisionOutcome:
            try await story.opinion()
            try await story.refusal()
            if operation == .recordSupervisionOutcome { try await story.suggestion() }
        default: break
        }
        return story
    }

    /// Who may do an act.
    func author(of operation: OperationID) -> Caller {
        switch operation {
        case .answerOpinion: employer
        case .recordSupervisionOutcome: authority
        default: union
        }
    }

    /// The path of an act.
    func path(of operation: OperationID) throws -> String {
        let row = try #require(PolicyTable.row(of: operation))
        guard row.path.contains("{id}") else { return row.path }
        return path + "/" + (row.path.split(separator: "/").last.map(String.init) ?? "")
    }

    func version() async throws -> Int64? { try await auditor.get(path).integer("/version") }
}
