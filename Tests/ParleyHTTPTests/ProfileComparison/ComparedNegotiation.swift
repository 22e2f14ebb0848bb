import Bargaining
import EventSourcing
import ParleyService
import StrictJSON
import Testing

@testable import ParleyHTTP

/// The negotiation that is played under every profile, as far as it has been played under one.
struct ComparedNegotiation: Sendable {
    let story: ProcedureStory
    /// The profile: `CN-ZJ@1`.
    let reference: String
    /// Its rules, as the API shows them.
    let rules: Answer
    /// What both chiefs sign: the hash of the last draft's text.
    var text: JSONValue = [:]
    /// The number of the last draft.
    var draft = 1
    /// Whether the chiefs signed the agreement before the vote.
    var isSignedBeforeVote = false

    /// The agenda: pay alone, since some places lay down rules on wage agreements only.
    private static let items = [
        ProcedureStory.item("per_parcel", "Rate per parcel", "piece_rate", "CNY/parcel"),
        ProcedureStory.item("deductions", "Deductions for late parcels", "payment_method", "text"),
    ]
    /// What is agreed.
    static let package: JSONValue = [
        "terms": [
            ProcedureStory.term("per_parcel", "1.05", "CNY/parcel"),
            ProcedureStory.words("Deductions end in six months."),
        ]
    ]

    /// The negotiation to which labour invites under a profile.
    static func invited(_ reference: String) async throws -> ComparedNegotiation {
        let story = try await ProcedureStory.invited(profile: reference, to: items)
        let rules = try await story.auditor.get("/v1/profiles/\(reference)").expect(200)
        return ComparedNegotiation(story: story, reference: reference, rules: rules)
    }

    /// Plays every step; a list of cells for each.
    static func play(_ reference: String) async throws -> ComparedCourse {
        var negotiation = try await invited(reference)
        var rows: [[ComparedCell]] = []
        for step in ComparedStep.all {
            let cells = try await step.tell(&negotiation)
            #expect(cells.count == step.columns.count, "\(step.title)")
            rows.append(cells)
        }
        let rules = negotiation.rules
        let laws = rules.objects("/instruments").map { law in
            (law.string("/key") ?? "", "\(law.string("/title/zh") ?? ""), \(law.string("/title/en") ?? "")")
        }
        return ComparedCourse(
            profile: String(reference.prefix { $0 != "@" }), titleZh: rules.string("/title/zh") ?? "",
            titleEn: rules.string("/title/en") ?? "", laws: Dictionary(laws) { first, _ in first }, rows: rows)
    }

    /// Moves the clock to a day.
    func on(_ day: ComparedDay) { story.on(day.number) }

    /// The last clock of a rule, of one side where one is named; `nil` where none was started.
    func clock(_ rule: String, of party: String? = nil) async throws -> Answer? {
        try await story.procedure().objects("/clocks").last {
            $0.string("/rule") == rule && (party == nil || $0.string("/party") == party)
        }
    }

    /// When something is due by a clock, with the article.
    func due(_ rule: String, of party: String? = nil) async throws -> ComparedCell {
        guard let clock = try await clock(rule, of: party) else { return .nothing }
        return ComparedCell(Self.day(clock.string("/due")), clock.string("/article"))
    }

    /// Whether something was done in time, where a clock ran for it.
    func timing(_ rule: String, of party: String? = nil) async throws -> ComparedCell {
        guard let clock = try await clock(rule, of: party) else { return .nothing }
        switch clock.string("/status") {
        case "met": return ComparedCell("in time")
        case "missed": return ComparedCell("late")
        case let status: return ComparedCell(status ?? "")
        }
    }

    /// The article of a rule of the profile.
    func article(_ parameter: String) -> String? { rules.string("/rules/\(parameter)/article") }

    /// What an act of somebody would come to; nothing is recorded.
    func preview(_ caller: Caller, _ act: String, _ body: JSONValue) async throws -> Answer {
        try await caller.post("\(story.path)\(act)?validate_only=true", body, version: try await story.version())
    }

    /// A code of the API as words: `too few front line`.
    static func words(_ code: String?) -> String { code?.split(separator: "_").joined(separator: " ") ?? "" }

    /// `Fri 26 Jun 2026`.
    static func day(_ text: String?) -> String {
        text.flatMap { LocalDay($0) }.map(ComparedDay.text(of:)) ?? ""
    }
}
