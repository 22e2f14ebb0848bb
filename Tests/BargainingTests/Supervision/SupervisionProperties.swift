import Bargaining
import EventSourcing
import Testing

@Suite struct SupervisionProperties {
    private static let people: [SeatID?] = [
        SupervisionFile.union, SupervisionFile.employer, SupervisionFile.authority, SupervisionFile.stranger, nil,
    ]

    /// Random acts of everybody, in any order, on days that only go on.
    @Test func `no sequence of accepted acts suggests without a ground, answers twice or marks twice`() throws {
        let seed: UInt64 = 0x5EED_0018
        var generator = SeededGenerator(seed: seed)
        var accepted = 0
        var kinds: Set<EventType> = []
        for round in 0..<500 {
            var file = SupervisionFile(Bool.random(using: &generator) ? SupervisionFile.zhejiang : Law.china)
            for _ in 0..<40 {
                let act = Self.act(using: &generator)
                let person = Self.people.randomElement(using: &generator) ?? nil
                do throws(SupervisionRejection) {
                    try file.act(act, by: person)
                    accepted += 1
                } catch { continue }
                let days = Int.random(in: 0...4, using: &generator)
                file.today = file.today.adding(days: days) ?? file.today
                Self.check(file, "seed \(seed), round \(round), after \(act)")
            }
            kinds.formUnion(file.facts.map(\.eventType))
        }
        #expect(accepted > 900, "seed \(seed): \(accepted)")
        #expect(kinds.count == 8, "seed \(seed): \(kinds)")
    }

    private static func check(_ file: SupervisionFile, _ place: Comment) {
        func count(_ type: String) -> Int { file.facts.count { $0.eventType.name == type } }
        for type in [
            "SupervisionCaseOpened", "OpinionIssued", "OpinionAnswered", "OpinionAnswerOverdue", "SuggestionIssued",
            "SupervisionCaseClosed",
        ] {
            #expect(count(type) <= 1, place)
        }
        let ends = file.facts.map { fact in
            if case .supervisionOutcomeRecorded(let outcome) = fact { outcome.result.isFinal } else { false }
        }
        #expect(ends.count { $0 } <= 1 && (!ends.contains(true) || ends.last == true), place)
        if let ground = file.state.suggestion?.ground {
            #expect(file.state.opinion != nil, place)
            #expect(ground != .refused || file.state.answer?.stance == .refused, place)
        }
        if let deadline = file.state.deadline {
            #expect(deadline.rule == .opinionAnswer && deadline.due > deadline.start, place)
        }
    }

    private static func act(using generator: inout SeededGenerator) -> SupervisionAct {
        let day = SupervisionFile.dayZero.adding(days: Int.random(in: 0...60, using: &generator))
        let maybe = Bool.random(using: &generator) ? day : nil
        return switch Int.random(in: 0..<10, using: &generator) {
        case 0, 1: .open(SupervisionFile.opening(), addressee: SupervisionFile.employer)
        case 2: .remind(SupervisionLetter())
        case 3: .issueOpinion(OpinionDraft(signedBy: .chair, correctBy: maybe))
        case 4: .issueOpinion(OpinionDraft(signedBy: .viceChair, answerBy: day))
        case 5: .answer(AnswerStance.allCases.randomElement(using: &generator) ?? .refused, correctsBy: maybe)
        case 6, 7: SupervisionFile.suggest(SuggestionGround.allCases.randomElement(using: &generator) ?? .refused)
        case 8:
            Bool.random(using: &generator)
                ? .recordOutcome(
                    SupervisionOutcome(result: SupervisionResult.allCases.randomElement(using: &generator) ?? .declined)
                )
                : .markAnswerOverdue
        default: Int.random(in: 0..<6, using: &generator) == 0 ? .close(.withdrawn) : .markAnswerOverdue
        }
    }
}
