import StrictJSON
import Testing

extension ProcedureStory {
    /// Accepted on day 19, with a second representative on each side, a recorder and three offices.
    static func seated(profile: String = "CN@1") async throws -> ProcedureStory {
        let story = try await invited(profile: profile)
        story.on(2)
        try await story.act(story.employer, "/receipts")
        story.on(19)
        try await story.act(story.employer, "/acceptances")
        try await story.seatEverybody()
        return story
    }

    /// Seats a second representative on each side, a recorder and three offices.
    func seatEverybody() async throws {
        try await act(labour, "/representatives", ["person": "labour-second"])
        try await act(employer, "/representatives", ["person": "employer-second"])
        try await both("/recorders", ["person": "recorder"])
        try await act(employer, "/officials", ["person": "authority", "office": "authority"])
        try await act(labour, "/officials", ["person": "federation", "office": "federation"])
        try await act(labour, "/officials", ["person": "tripartite", "office": "tripartite"])
    }

    /// All three items tentatively agreed on day 71.
    static func settled(profile: String = "CN@1") async throws -> ProcedureStory {
        let story = try await seated(profile: profile)
        story.on(71)
        try await story.act(story.employer, "/packages", Self.package)
        try await story.act(story.labour, "/offers/E-1/acceptances")
        return story
    }

    /// The package of day 71.
    static let package: JSONValue = [
        "terms": [
            term("per_parcel", "1.05", "CNY/parcel"), term("daily_limit", "9", "hours/day"),
            words("Deductions end in six months."),
        ]
    ]

    /// What both sides state of a draft: joined by enterprises, in force from day 117.
    static let plan: JSONValue = [
        "kind": "collective_contract", "binding": "acceded_list", "valid_from": .string(date(117)),
        "valid_through": "2028-09-28", "workers_in_scope": 2140,
    ]

    /// Both chiefs assemble and sign a draft.
    ///
    /// - Returns: what both sign: the hash of its text.
    @discardableResult
    func draft(_ number: Int = 1, _ plan: JSONValue = Self.plan) async throws -> JSONValue {
        let assembled = try await both("/drafts", plan)
        #expect(assembled.string("/events/0/type") == "DraftAssembled")
        #expect(assembled.integer("/events/0/data/number") == Int64(number))
        let text: JSONValue = ["text_hash": .string(try #require(assembled.string("/events/0/data/plan/text_hash")))]
        try await both("/drafts/\(number)/signatures", text)
        return text
    }

    /// Both chiefs put a draft to the vote of 120, of whom 84 come.
    func convene(_ number: Int = 1) async throws {
        try await both("/drafts/\(number)/submissions", ["route": "industry"])
        try await act(federation, "/drafts/\(number)/congresses", ["eligible": 120, "attending": 84])
    }

    /// The count of 84 votes.
    static func ballot(_ inFavour: Int64) -> JSONValue {
        ["in_favour": .integer(inFavour), "against": .integer(84 - inFavour), "secret": true]
    }

    /// Ratified on day 75, signed on day 80.
    static func signed() async throws -> ProcedureStory {
        let story = try await settled()
        story.on(75)
        let text = try await story.draft()
        try await story.convene()
        try await story.act(story.recorder, "/drafts/1/ballots", ballot(60))
        story.on(80)
        try await story.both("/drafts/1/agreement-signatures", text)
        return story
    }

    /// Filed on day 86, received on day 88.
    static func received() async throws -> ProcedureStory {
        let story = try await signed()
        story.on(86)
        try await story.act(story.employer, "/drafts/1/filings", ["copies": 3])
        story.on(88)
        try await story.act(story.authority, "/drafts/1/receipts")
        return story
    }

    /// In force from day 90 on: the authority said that it has no objection.
    static func inForce() async throws -> ProcedureStory {
        let story = try await received()
        story.on(90)
        try await story.act(story.authority, "/effect-confirmations")
        return story
    }
}
