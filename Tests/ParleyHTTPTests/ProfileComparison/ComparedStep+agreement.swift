import StrictJSON
import Testing

/// From the draft to the filing.
extension ComparedStep {
    static let agreement = [draft, vote, filing, window]

    /// A wage agreement that binds all in scope, from the day on which it takes effect.
    private static func plan(through end: String = ComparedDay.termEnd.rawValue) -> JSONValue {
        [
            "kind": "wage_agreement", "binding": "all_in_scope", "valid_from": .string(ComparedDay.inForce.rawValue),
            "valid_through": .string(end), "workers_in_scope": 2140,
        ]
    }

    private static let draft = ComparedStep(
        title: "Draft",
        told:
            "What was agreed on \(ComparedDay.agreed.text) becomes the draft of a wage agreement for all in scope. Both "
            + "chiefs want it for half a year, for four years, and in the end from \(ComparedDay.inForce.text) to "
            + "\(ComparedDay.termEnd.text). They sign it on \(ComparedDay.drafted.text) and try to sign the agreement itself "
            + "at once. The congress meets on \(ComparedDay.voted.text).",
        columns: [
            "Half a year", "Four years", "Binding all in scope", "Signature before the vote", "Congress due",
            "Congress held",
        ]
    ) { negotiation in
        let story = negotiation.story
        negotiation.on(.agreed)
        try await story.act(story.employer, "/packages", ComparedNegotiation.package)
        try await story.act(story.labour, "/offers/E-2/acceptances")
        negotiation.on(.drafted)
        var cells = [
            try await asking(through: "2027-04-08", negotiation), try await asking(through: "2030-10-08", negotiation),
        ]
        negotiation.text = try await story.draft(1, plan())
        let departure = try await story.procedure().string("/drafts/0/binding_departure")
        cells.append(departure.map { ComparedCell("shown as a departure", $0) } ?? .nothing)
        let early = try await negotiation.preview(
            story.labour, "/drafts/1/agreement-signatures", negotiation.text)
        negotiation.isSignedBeforeVote = early.status == 200
        if negotiation.isSignedBeforeVote {
            try await story.both("/drafts/1/agreement-signatures", negotiation.text)
        } else {
            early.expect(409, "not-ratified")
        }
        try await story.both("/drafts/1/submissions", ["route": "enterprise"])
        negotiation.on(.voted)
        try await story.act(story.federation, "/drafts/1/congresses", ["eligible": 120, "attending": 84])
        return cells + [
            ComparedCell(negotiation.isSignedBeforeVote ? "recorded" : "refused", negotiation.article("signing")),
            try await negotiation.due("to_congress"), try await negotiation.timing("to_congress"),
        ]
    }

    /// What comes of asking for a term up to a day.
    private static func asking(through end: String, _ negotiation: ComparedNegotiation) async throws -> ComparedCell {
        let asked = try await negotiation.preview(negotiation.story.labour, "/drafts", plan(through: end))
        guard asked.status != 200 else { return ComparedCell("not refused") }
        asked.expect(422)
        switch asked.code {
        case "agreement-term-too-short": return ComparedCell("refused: too short", asked.string("/article"))
        case "agreement-term-too-long": return ComparedCell("refused: too long", asked.string("/article"))
        case let code: return ComparedCell(code ?? "")
        }
    }

    private static let vote = ComparedStep(
        title: "Vote",
        told:
            "Of 120 entitled to vote 84 are present; 60 vote for the draft, openly. Where that is not enough, both sides put "
            + "the same terms into a new draft on \(ComparedDay.redrafted.text), and 61 of 120 approve it on "
            + "\(ComparedDay.votedAgain.text).",
        columns: ["60 of 120", "Open vote", "Second vote due", "61 of 120"]
    ) { negotiation in
        let story = negotiation.story
        let ballot = try await count(60, negotiation)
        let passed = ballot.string("/events/1/type") == "DraftRatified"
        let needed = ballot.integer("/events/0/data/needed") ?? 0
        let article = ballot.string("/events/0/data/article")
        let broken = ballot.string("/events/0/data/broken_secrecy")
        var cells = [
            ComparedCell("\(passed ? "passed" : "failed"), \(needed) needed", article),
            broken.map { ComparedCell("shown as a breach", $0) } ?? .nothing,
        ]
        guard !passed else { return cells + [.nothing, .nothing] }
        try await story.refuses(
            story.labour, "/drafts/1/agreement-signatures", negotiation.text, 409, "draft-rejected")
        negotiation.on(.redrafted)
        negotiation.draft = 2
        negotiation.text = try await story.draft(2, plan())
        try await story.both("/drafts/2/submissions", ["route": "enterprise"])
        cells.append(try await negotiation.due("re_vote"))
        negotiation.on(.votedAgain)
        try await story.act(story.federation, "/drafts/2/congresses", ["eligible": 120, "attending": 84])
        let second = try await count(61, negotiation)
        #expect(second.string("/events/1/type") == "DraftRatified")
        let late = try await negotiation.timing("re_vote")
        cells.append(ComparedCell("passed" + (late == .nothing ? "" : ", \(late.text)"), article))
        return cells
    }

    /// So many of 84 vote for the last draft, openly.
    private static func count(_ inFavour: Int64, _ negotiation: ComparedNegotiation) async throws -> Answer {
        try await negotiation.story.act(
            negotiation.story.recorder, "/drafts/\(negotiation.draft)/ballots",
            ["in_favour": .integer(inFavour), "against": .integer(84 - inFavour)])
    }

    private static let filing = ComparedStep(
        title: "Signature and filing",
        told:
            "The chiefs sign the agreement on \(ComparedDay.signed.text), where they have not yet. The employers file three "
            + "copies on \(ComparedDay.filed.text).",
        columns: ["Filing due", "Agreement filed", "Copies asked for"]
    ) { negotiation in
        let story = negotiation.story
        let path = "/drafts/\(negotiation.draft)"
        negotiation.on(.signed)
        if !negotiation.isSignedBeforeVote { try await story.both(path + "/agreement-signatures", negotiation.text) }
        negotiation.on(.filed)
        try await story.act(story.employer, path + "/filings", ["copies": 3])
        let copies = try await story.procedure().integer("/drafts/\(negotiation.draft - 1)/filing/copies_asked")
        return [
            try await negotiation.due("file"), try await negotiation.timing("file"),
            copies.map { ComparedCell(String($0), negotiation.article("filing_copies")) } ?? .nothing,
        ]
    }

    private static let window = ComparedStep(
        title: "The whole negotiation",
        told:
            "Where the law sets a time for all of it, the draft that both chiefs signed on \(ComparedDay.drafted.text) or "
            + "the agreement of \(ComparedDay.signed.text) ends it. The 30 days of rest prolong it unless the law lets only "
            + "force majeure stop the talks.",
        columns: ["Whole negotiation ends by", "Time kept"]
    ) { negotiation in
        [try await negotiation.due("negotiation_window"), try await negotiation.timing("negotiation_window")]
    }
}
