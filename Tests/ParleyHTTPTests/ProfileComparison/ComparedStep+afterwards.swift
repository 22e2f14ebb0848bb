import StrictJSON
import Testing

/// From the authority's review to the end of the term.
extension ComparedStep {
    static let afterwards = [review, publication, report, end]

    private static let review = ComparedStep(
        title: "Review and effect",
        told:
            "The authority receives the filing on \(ComparedDay.receivedByAuthority.text) and says nothing. Fifteen days end "
            + "in the holidays of National Day.",
        columns: ["Review ends", "In force, by silence"]
    ) { negotiation in
        let story = negotiation.story
        negotiation.on(.receivedByAuthority)
        try await story.act(story.authority, "/drafts/\(negotiation.draft)/receipts")
        let due = try await negotiation.due("review")
        negotiation.on(.inForce)
        #expect(try await story.sweep() == 1)
        let procedure = try await story.procedure()
        #expect(procedure.string("/effect/cause") == "silence")
        return [due, ComparedCell(ComparedNegotiation.day(procedure.string("/effect/from")))]
    }

    private static let publication = ComparedStep(
        title: "Publication",
        told:
            "The employers make the agreement known on \(ComparedDay.madeKnown.text), and labour sends a copy to its higher "
            + "union.",
        columns: ["Publication due", "Agreement made known", "Copy to the higher union"]
    ) { negotiation in
        let story = negotiation.story
        negotiation.on(.madeKnown)
        let due = try await negotiation.due("publish")
        try await story.act(story.employer, "/publications", ["channel": "platform"])
        let copy = try await story.act(story.labour, "/higher-union-copies")
        let article = copy.objects("/events").first?.string("/data/article")
        return [
            due == .nothing ? ComparedCell("promptly", negotiation.article("publication")) : due,
            try await negotiation.timing("publish"), article.map { ComparedCell("asked for", $0) } ?? .nothing,
        ]
    }

    private static let report = ComparedStep(
        title: "Report on performance",
        told: "The employers report on performance on \(ComparedDay.reported.text).",
        columns: ["Report due", "Report made", "Next report due"]
    ) { negotiation in
        let story = negotiation.story
        negotiation.on(.reported)
        let due = try await negotiation.due("performance_report")
        try await story.act(story.employer, "/performance-reports", ["remark": "All rates were paid as agreed."])
        let reports = try await story.procedure().objects("/clocks").filter {
            $0.string("/rule") == "performance_report"
        }
        let next = reports.last { $0.string("/status") == "running" }
        let done = reports.first { $0.string("/status") != "running" }
        return [
            due,
            done.map { ComparedCell($0.string("/status") == "met" ? "in time" : "late") } ?? .nothing,
            next.map { ComparedCell(ComparedNegotiation.day($0.string("/due")), $0.string("/article")) } ?? .nothing,
        ]
    }

    private static let end = ComparedStep(
        title: "Renewal and end of the term",
        told:
            "Labour asks for renewal on \(ComparedDay.renewalAsked.text). The term ends on \(ComparedDay.termEnd.text), "
            + "and the clock records it the day after.",
        columns: ["Renewal can be asked for from", "Renewal asked for", "Last day of the term"]
    ) { negotiation in
        let story = negotiation.story
        let window = try await negotiation.clock("renewal_window")
        negotiation.on(.renewalAsked)
        try await story.act(story.labour, "/renewal-proposals")
        let asked = try await story.procedure().string("/renewal_proposals/0/timing")
        negotiation.on(.termEnd)
        #expect(try await story.sweep() == 0)
        negotiation.on(.over)
        #expect(try await story.sweep() == 1)
        let procedure = try await story.procedure()
        #expect(procedure.string("/stage") == "expired")
        try await story.refuses(story.employer, "/publications", ["channel": "notice"], 409, "not-in-force")
        return [
            window.map { ComparedCell(ComparedNegotiation.day($0.string("/start")), $0.string("/article")) }
                ?? .nothing,
            ComparedCell(ComparedNegotiation.words(asked)),
            ComparedCell(ComparedDay.termEnd.text),
        ]
    }
}
