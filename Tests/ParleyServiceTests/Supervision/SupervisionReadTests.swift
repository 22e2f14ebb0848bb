import Bargaining
import EventSourcing
import Testing

@testable import ParleyService

/// Who reads a supervision case, and the read models that show it.
@Suite struct SupervisionReadTests {
    @Test func `it is there for union, employer, authority and auditors, each from its letter on, and for nobody else`()
        async throws
    {
        let world = SupervisionWorld.memory()
        let stream = try await world.opened()
        let people = [world.union, world.auditor, world.employer, world.authority]
        func seen() async throws -> [Bool] {
            var seen: [Bool] = []
            for person in people { seen.append(try await world.view(stream, for: person) != nil) }
            return seen
        }
        #expect(try await seen() == [true, true, false, false])
        try await world.act(world.union, on: stream) { _ in .issueOpinion(OpinionDraft(signedBy: .chair)) }
        #expect(try await seen() == [true, true, true, false])
        try await world.answer(stream, .refused)
        try await world.suggest(stream, .refused)
        #expect(try await seen() == [true, true, true, true])
        for stranger in world.strangers {
            let view = try await world.view(stream, for: stranger)
            #expect(view == nil, "\(stranger.roles)")
            let outcome = try await world.perform(stranger, on: stream) { _ in .close(.withdrawn) }
            guard case .notVisible = outcome else {
                Issue.record("\(stranger.roles): \(outcome)")
                continue
            }
        }
    }

    @Test func `the list, the board and the calendar show it to whom it is there, and the sweeper marks it`()
        async throws
    {
        try await ProjectionWorld.with { projections in
            let clock = SupervisionWorld.clock()
            let world = SupervisionWorld(try await projections.newWorld(1, clock: clock), clock)
            let stream = try await world.opened()
            let people = [world.union, world.employer, world.authority, world.auditor]
            func listed() async throws -> [Bool] {
                try await projections.projector.catchUp(world.world.ledger)
                var found: [Bool] = []
                for person in people {
                    let page = try await world.cases.list(in: world.world.ledger, for: person, limit: 10)
                    found.append(page.rows.map(\.id) == [stream])
                }
                return found
            }
            func board(_ person: Principal) async throws -> [DeadlineRow] {
                try await projections.projector.catchUp(world.world.ledger)
                return try await world.world.service.deadlines(
                    in: world.world.ledger, for: person, filter: DeadlineFilter(rule: .opinionAnswer), limit: 10
                ).rows
            }
            #expect(try await listed() == [true, false, false, true])
            #expect(try await board(world.union).isEmpty)
            try await world.act(world.union, on: stream) { _ in .issueOpinion(OpinionDraft(signedBy: .chair)) }
            #expect(try await listed() == [true, true, false, true])
            for person in [world.union, world.employer, world.auditor] {
                let rows = try await board(person)
                #expect(rows.map(\.stream) == [stream] && rows.map(\.subject) == [.supervisionCase])
                #expect(rows.map(\.due) == [SupervisionWorld.due] && rows.map(\.standing) == [.running])
                #expect(rows.map(\.article) == ["ZJS §22"] && rows.map(\.profile) == ["CN-ZJ@1"])
                #expect(rows.map(\.daysLeft) == [22] && rows.map(\.party) == [.employer])
            }
            for person in [world.authority] + world.strangers {
                #expect(try await board(person).isEmpty, "\(person.roles)")
                let page = try await world.cases.list(in: world.world.ledger, for: person, limit: 10)
                #expect(page.rows.isEmpty, "\(person.roles)")
            }
            let calendar = CalendarFeed.text(of: try await board(world.employer))
            #expect(calendar.contains("DTSTART;VALUE=DATE:20260626") && calendar.contains("opinion_answer"))
            world.on("2026-06-27")
            #expect(try await board(world.union).map(\.standing) == [.overdue])
            let sweeper = projections.sweeper(of: world.world)
            #expect(try await sweeper.sweep(world.world.ledger) == 1)
            // The read model has not followed yet: what it still names is decided again, and nothing is recorded twice.
            #expect(try await sweeper.sweep(world.world.ledger) == 0)
            #expect(try await board(world.union).map(\.standing) == [.missed])
            #expect(try await sweeper.sweep(world.world.ledger) == 0)
            await sweeper.shutdown()
            try await world.suggest(stream, .unanswered)
            #expect(try await listed() == [true, true, true, true])
            for name in ProjectionRebuilder.names {
                let difference = try await projections.rebuilder.rebuild(name)
                #expect(difference.isEmpty, "\(difference.examples)")
            }
        }
    }

    @Test func `the board mixes negotiations and cases by their due day, page by page, and lists narrow by status`()
        async throws
    {
        try await ProjectionWorld.with { projections in
            let clock = SupervisionWorld.clock()
            let world = SupervisionWorld(try await projections.newWorld(1, clock: clock), clock)
            let ledger = world.world.ledger
            let first = try await world.withOpinion()
            let story = try await ProcedureStory.invited(world.world, clock)
            try await story.act(world.world.employerChief, .confirmReceipt)
            world.on("2026-06-09")
            let second = try await world.withOpinion()
            let silent = try await world.opened()
            try await projections.projector.catchUp(ledger)
            let whole = try await world.world.service.deadlines(in: ledger, for: world.auditor, limit: 100).rows
            #expect(Set(whole.map(\.subject)) == Set(DeadlineSubject.allCases))
            #expect(whole.map(\.dueAt) == whole.map(\.dueAt).sorted())
            var paged: [DeadlineRow] = []
            var position: DeadlinePosition?
            repeat {
                let page = try await world.world.service.deadlines(
                    in: ledger, for: world.auditor, after: position, limit: 1)
                paged += page.rows
                position = page.next
            } while position != nil
            #expect(paged == whole)
            var ids: [StreamID] = []
            var place: SupervisionListPosition?
            repeat {
                let page = try await world.cases.list(in: ledger, for: world.union, after: place, limit: 2)
                ids += page.rows.map(\.id)
                place = page.next
            } while place != nil
            #expect(Set(ids) == [first, second, silent] && ids.count == 3 && ids.last == first)
            var filter = SupervisionListFilter()
            filter.status = .opened
            #expect(
                try await world.cases.list(in: ledger, for: world.union, filter: filter, limit: 9).rows.map(\.id)
                    == [silent])
            filter.status = nil
            filter.negotiation = story.negotiation
            #expect(
                try await world.cases.list(in: ledger, for: world.union, filter: filter, limit: 9).rows.isEmpty)
        }
    }

    @Test(arguments: Language.allCases)
    func `a case is told in both languages, a line an event, with its names, days and articles`(_ language: Language)
        async throws
    {
        let world = SupervisionWorld.memory()
        let stream = try await world.opened()
        try await world.act(world.union, on: stream) { _ in .remind(SupervisionLetter(reference: "HZ-17")) }
        try await world.act(world.union, on: stream) { _ in .issueOpinion(OpinionDraft(signedBy: .viceChair)) }
        world.on("2026-06-29")
        #expect(try await world.sweep(stream) == 1)
        try await world.answer(stream, .refused)
        try await world.suggest(stream, .refused)
        try await world.act(world.authority, on: stream) { _ in
            .recordOutcome(SupervisionOutcome(result: .correctionOrdered, reference: "2026-104"))
        }
        var state = SupervisionCase.initialState
        var lines: [String] = []
        for event in try await world.events(stream) {
            lines.append(StreamStory.tell(event, before: state, language: language))
            SupervisionCase.evolve(&state, event.event)
        }
        #expect(lines.count == 7 && Set(lines).count == 7)
        #expect(lines.allSatisfy { !$0.contains("\n") && !$0.isEmpty })
        #expect(lines[1].contains("HZ-17") && lines[2].contains("ZJS §22") && lines[3].contains("CN-ZJ@1"))
        #expect(lines[6].contains("Authority") && lines[6].contains("2026-104"))
        switch language {
        case .en: #expect(lines[2].contains("vice-chair") && lines[4].contains("late"))
        case .zh: #expect(lines[2].contains("工会副主席") && lines[4].contains("逾期"))
        }
    }

    @Test func `every sample is told in both languages`() throws {
        var state = SupervisionCase.initialState
        for fact in SupervisionFactSamples.all {
            SupervisionCase.evolve(&state, OccurredFact(occurredAt: .unknown, fact: fact))
        }
        for result in SupervisionResult.allCases {
            let fact = SupervisionFact.supervisionOutcomeRecorded(SupervisionOutcome(result: result))
            func sentence(in language: Language) -> String {
                SupervisionFamily.sentence(of: fact, before: state, titles: [:], in: language)
            }
            #expect(sentence(in: .en).utf8.count > 10)
            #expect(sentence(in: .zh).unicodeScalars.contains { $0.value > 0x2E80 })
        }
    }
}
