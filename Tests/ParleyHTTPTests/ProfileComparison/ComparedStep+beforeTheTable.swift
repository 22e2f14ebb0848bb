import StrictJSON
import Testing

/// From the invitation to the information before the first session.
extension ComparedStep {
    static let beforeTheTable = [invitation, representatives, information]

    private static let invitation = ComparedStep(
        title: "Answer to the invitation",
        told: "Labour invites on \(ComparedDay.invited.text); the employers confirm the receipt on "
            + "\(ComparedDay.received.text) and accept on \(ComparedDay.answered.text). The deadline service runs on the day before.",
        columns: ["Answer due", "Recorded by the service", "Invitation accepted"]
    ) { negotiation in
        let story = negotiation.story
        negotiation.on(.received)
        try await story.act(story.employer, "/receipts")
        negotiation.on(.looked)
        let recorded = try await story.sweep()
        #expect(recorded <= 1)
        negotiation.on(.answered)
        try await story.act(story.employer, "/acceptances")
        return [
            try await negotiation.due("reply"),
            recorded == 0 ? .nothing : ComparedCell("the reply is overdue", negotiation.article("reply")),
            try await negotiation.timing("reply"),
        ]
    }

    private static let representatives = ComparedStep(
        title: "Representatives",
        told:
            "On \(ComparedDay.answered.text) labour seats four representatives and the employers three, one of each side an "
            + "outsider. On \(ComparedDay.published.text) both chiefs fix the first session for \(ComparedDay.met.text), and "
            + "both sides make their representatives known; one of labour's is a front-line worker. What the numbers break is "
            + "shown, and nothing is refused for it.",
        columns: [
            "Rules broken by the numbers", "Labour's names due", "Employers' names due",
            "Names made known by both",
        ]
    ) { negotiation in
        let story = negotiation.story
        try await story.seatEverybody()
        for (caller, person) in [(story.labour, "labour-outsider"), (story.employer, "employer-outsider")] {
            try await story.act(caller, "/representatives", ["person": .string(person), "outsider": true])
        }
        try await story.act(story.labour, "/representatives", ["person": "labour-third"])
        negotiation.on(.published)
        try await story.both(
            "/session-schedules",
            [
                "starts_at": .string(ComparedDay.met.rawValue + "T09:00"), "place": ["en": "Federation, room 3"],
                "form": "negotiation_meeting", "items": ["per_parcel"],
            ])
        try await story.act(story.labour, "/representative-publications", ["channel": "notice", "front_line": 1])
        try await story.act(story.employer, "/representative-publications", ["channel": "notice"])
        let procedure = try await story.procedure()
        #expect(procedure.integer("/representatives/0/number") == 4)
        #expect(procedure.integer("/representatives/1/number") == 3)
        let breaches = procedure.objects("/representative_breaches").map { breach in
            let rule = ComparedNegotiation.words(breach.string("/rule"))
            let side = rule.hasPrefix("sides") ? "" : "\(breach.string("/side") ?? ""): "
            return ComparedCell.Part(figure: side + rule, article: breach.string("/article"))
        }
        let timings = try await [
            negotiation.timing("name_reps", of: "labour"), negotiation.timing("name_reps", of: "employer"),
        ]
        #expect(timings[0] == timings[1])
        return [
            ComparedCell(breaches), try await negotiation.due("name_reps", of: "labour"),
            try await negotiation.due("name_reps", of: "employer"), timings[0],
        ]
    }

    private static let information = ComparedStep(
        title: "Information before the session",
        told: "Labour asks for the volumes on \(ComparedDay.published.text); the employers give them on "
            + "\(ComparedDay.informed.text).",
        columns: ["Information due", "Information given"]
    ) { negotiation in
        let story = negotiation.story
        try await story.act(story.labour, "/information-requests", ["subject": ["en": "Volumes by band"]])
        negotiation.on(.informed)
        try await story.act(
            story.employer, "/information-requests/1/disclosures", ["documents": [["en": "Volumes 2025"]]])
        return [
            try await negotiation.due("disclose_before_session"),
            try await negotiation.timing("disclose_before_session"),
        ]
    }
}
