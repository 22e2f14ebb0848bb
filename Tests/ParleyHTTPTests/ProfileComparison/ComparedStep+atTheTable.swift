import Bargaining
import StrictJSON
import Testing

/// The session, its minutes, and the suspension.
extension ComparedStep {
    static let atTheTable = [session, suspension]

    private static let session = ComparedStep(
        title: "Session and minutes",
        told: "The first session is held as fixed, on \(ComparedDay.met.text): labour demands 1.20 yuan a parcel, the "
            + "employers offer 0.90. The recorder writes the minutes, and both chiefs sign them.",
        columns: ["Signatures asked for", "Minutes signed by both chiefs"]
    ) { negotiation in
        let story = negotiation.story
        negotiation.on(.met)
        try await story.act(story.recorder, "/sessions", ["form": "negotiation_meeting", "chair": "labour"])
        try await story.act(
            story.labour, "/demands", ["terms": [ProcedureStory.term("per_parcel", "1.20", "CNY/parcel", "at_least")]])
        try await story.act(
            story.employer, "/offers", ["terms": [ProcedureStory.term("per_parcel", "0.90", "CNY/parcel", nil)]])
        try await story.act(story.recorder, "/sessions/1/closings")
        let drafted = try await story.act(story.recorder, "/sessions/1/minutes", ["remark": "双方就派件单价交换意见。"])
        let hash = try #require(drafted["/events/0/data/text_hash"])
        try await story.both("/sessions/1/minutes-signatures", ["version": 1, "text_hash": hash])
        let procedure = try await story.procedure()
        let signers = procedure.list("/minutes/0/signers").count
        let rule =
            switch procedure.string("/minutes/0/rule") {
            case "chiefs_on_draft_only": "both chiefs', and of the draft only"
            case "both_chiefs": "both chiefs'"
            case "all_representatives": "those of all \(signers) representatives"
            default: ""
            }
        return [
            ComparedCell(rule, procedure.string("/minutes/0/article")),
            ComparedCell(procedure["/minutes/0/signed"] == true ? "are signed" : "are not signed yet"),
        ]
    }

    private static let suspension = ComparedStep(
        title: "Suspension",
        told:
            "On \(ComparedDay.rested.text) both chiefs want the talks to rest: for 61 days, for 35, and in the end for 30. "
            + "They go on when these are over, on \(ComparedDay.resumed.text).",
        columns: ["61 days of rest", "35 days of rest", "30 days of rest"]
    ) { negotiation in
        let story = negotiation.story
        negotiation.on(.rested)
        var cells: [ComparedCell] = []
        for days in [61, 35] { cells.append(try await asking(days, negotiation)) }
        let suspended = try await story.both("/suspensions", resting(30))
        cells.append(
            ComparedCell(
                [ComparedCell.Part(figure: "recorded", article: nil)]
                    + suspended.objects("/events/0/data/breaches").map { breach in
                        ComparedCell.Part(
                            figure: "shown as breach: \(ComparedNegotiation.words(breach.string("/rule")))",
                            article: breach.string("/article"))
                    }))
        negotiation.on(.resumed)
        try await story.both("/resumptions")
        return cells
    }

    /// What comes of asking for so many days. Where the law leaves more than its figure to the sides, they have agreed.
    private static func asking(_ days: Int, _ negotiation: ComparedNegotiation) async throws -> ComparedCell {
        let asked = try await negotiation.preview(negotiation.story.labour, "/suspensions", resting(days))
        let most = negotiation.rules.integer("/rules/suspension_cap/days")
        guard asked.status == 200 else {
            asked.expect(422, "suspension-beyond-cap")
            return ComparedCell("refused: \(most ?? 0) days at most", asked.string("/article"))
        }
        guard let most, most < Int64(days) else { return ComparedCell("not refused") }
        return ComparedCell("not refused: more than \(most) by agreement", negotiation.article("suspension_cap"))
    }

    private static func resting(_ days: Int) -> JSONValue {
        ["until": .string(ComparedDay.restingFor(days).description), "cause": "agreement"]
    }
}
