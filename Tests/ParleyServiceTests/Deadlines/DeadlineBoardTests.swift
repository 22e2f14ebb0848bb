import Bargaining
import EventSourcing
import StrictJSON
import Testing

@testable import ParleyService

@Suite struct DeadlineBoardTests {
    @Test func `the board shows each clock to those at its table, and the sweeper that leads records what is due`()
        async throws
    {
        try await ProjectionWorld.with { projections in
            let clock = ProcedureStory.clock()
            let world = try await projections.newWorld(1, clock: clock)
            let story = try await ProcedureStory.invited(world, clock)
            story.on(2)
            try await story.act(world.employerChief, .confirmReceipt)
            try await projections.projector.catchUp(world.ledger)
            let board = try await world.service.deadlines(in: world.ledger, for: world.labourChief, limit: 10)
            let row = try #require(board.rows.first)
            #expect(board.rows.count == 1 && board.next == nil)
            #expect(row.rule == .reply && row.standing == .running && row.daysLeft == 20 && row.party == .employer)
            #expect(row.article == "O22 §32" && row.due == ProcedureStory.day(22))
            #expect(row.dueAt.microseconds == ProcedureStory.instant(of: 23, hour: 0, in: story.zone).microseconds - 1)
            for other in [world.stranger, world.principal("analyst", .analyst)] {
                #expect(try await world.service.deadlines(in: world.ledger, for: other, limit: 10).rows.isEmpty)
            }
            story.on(25)
            let overdue = try await world.service.deadlines(
                in: world.ledger, for: world.auditor, filter: DeadlineFilter(standing: .overdue), limit: 10)
            #expect(overdue.rows.map(\.daysLeft) == [-3])
            let sweepers = [projections.sweeper(of: world), projections.sweeper(of: world)]
            #expect(try await sweepers[0].sweep(world.ledger) == 1)
            #expect(try await sweepers[1].sweep(world.ledger) == 0)
            // The read model has not followed yet: what it still names is decided again, and nothing is recorded twice.
            #expect(try await sweepers[0].sweep(world.ledger) == 0)
            await sweepers[0].shutdown()
            #expect(try await sweepers[1].sweep(world.ledger) == 0)
            await sweepers[1].shutdown()
            try await projections.projector.catchUp(world.ledger)
            let missed = try await world.service.deadlines(
                in: world.ledger, for: world.employerChief, filter: DeadlineFilter(rule: .reply, standing: .missed),
                limit: 10)
            #expect(missed.rows.map(\.settledOn) == [ProcedureStory.day(23)])
            #expect(missed.rows.map(\.daysLeft) == [nil])
            let difference = try await projections.rebuilder.difference("deadlines")
            #expect(difference.isEmpty && difference.rebuilt.rows == 1, "\(difference.examples)")
        }
    }

    @Test func `the board is read page by page, and holds every clock of a finished procedure`() async throws {
        try await ProjectionWorld.with { projections in
            let clock = ProcedureStory.clock()
            let world = try await projections.newWorld(1, clock: clock)
            let story = try await ProcedureStory.invited(world, clock)
            try await story.received()
            story.on(104, hour: 0)
            try await projections.projector.catchUp(world.ledger)
            let sweeper = projections.sweeper(of: world)
            #expect(try await sweeper.sweep(world.ledger) == 1)
            await sweeper.shutdown()
            story.on(121)
            try await story.act(world.employerChief, .publish(.platform))
            try await projections.projector.catchUp(world.ledger)
            let whole = try await world.service.deadlines(in: world.ledger, for: world.auditor, limit: 100).rows
            #expect(whole.map(\.dueAt) == whole.map(\.dueAt).sorted())
            #expect(Set(whole.map(\.rule)).isSuperset(of: [.reply, .file, .review, .termEnd]))
            var paged: [DeadlineRow] = []
            var position: DeadlinePosition?
            repeat {
                let page = try await world.service.deadlines(
                    in: world.ledger, for: world.auditor, after: position, limit: 2)
                paged += page.rows
                position = page.next
            } while position != nil
            #expect(paged == whole)
            let calendar = CalendarFeed.text(of: whole)
            #expect(calendar.split(separator: "\r\n").count { $0 == "BEGIN:VEVENT" } == whole.count)
            for name in ProjectionRebuilder.names {
                let difference = try await projections.rebuilder.rebuild(name)
                #expect(difference.isEmpty, "\(difference.examples)")
            }
        }
    }

    @Test func `a clock that only people can end is overdue until they do, then missed, in one row`() async throws {
        try await ProjectionWorld.with { projections in
            let clock = ProcedureStory.clock()
            let world = try await projections.newWorld(1, clock: clock)
            let story = try await ProcedureStory.invited(world, clock)
            try await story.ratified()
            story.on(80)
            try await story.bothChiefs(.signAgreement(1, try await story.hash()))
            let sweeper = projections.sweeper(of: world)
            func filing() async throws -> DeadlineRow {
                try await projections.projector.catchUp(world.ledger)
                let page = try await world.service.deadlines(
                    in: world.ledger, for: world.employerChief, filter: DeadlineFilter(rule: .file), limit: 10)
                #expect(page.rows.count == 1)
                return try #require(page.rows.first)
            }
            #expect(try await filing().due == ProcedureStory.day(90))
            #expect(try await filing().standing == .running)
            story.on(91)
            #expect(try await filing().standing == .overdue)
            #expect(try await filing().daysLeft == -1)
            #expect(try await sweeper.sweep(world.ledger) == 0, "nobody files by silence")
            await sweeper.shutdown()
            // Recording is never refused because a deadline passed (domain §3.4.8).
            story.on(95)
            try await story.act(world.employerChief, .fileAgreement(draft: 1, copies: 3))
            let late = try await filing()
            #expect(late.standing == .missed && late.settledOn == ProcedureStory.day(95) && late.daysLeft == nil)
        }
    }

    @Test func `a window stands still while the talks rest by force majeure, and ends later by as many days`()
        async throws
    {
        try await ProjectionWorld.with { projections in
            let clock = ProcedureStory.clock()
            let world = try await projections.newWorld(1, clock: clock)
            let story = try await ProcedureStory.invited(world, clock, profile: "CN-SD@1")
            try await story.seated()
            func window() async throws -> DeadlineRow {
                try await projections.projector.catchUp(world.ledger)
                let page = try await world.service.deadlines(
                    in: world.ledger, for: world.labourChief, filter: DeadlineFilter(rule: .negotiationWindow),
                    limit: 10)
                return try #require(page.rows.first)
            }
            let first = try await window()
            #expect(first.standing == .running && first.article == "SD §28" && first.start == ProcedureStory.day(19))
            story.on(50)
            try await story.bothChiefs(.state(.suspend(until: ProcedureStory.day(60), .forceMajeure)))
            story.on(200)
            let resting = try await window()
            #expect(resting.standing == .suspended && resting.daysLeft == nil, "no clock ends while the talks rest")
            story.on(210)
            try await story.bothChiefs(.state(.resume))
            let moved = try await window()
            #expect(moved.standing == .running && moved.due >= ProcedureStory.day(79 + 160))
            let difference = try await projections.rebuilder.difference("deadlines")
            #expect(difference.isEmpty, "\(difference.examples)")
        }
    }
}
