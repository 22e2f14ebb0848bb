import Bargaining
import EventSourcing
import Postgres
import Testing

@testable import ParleyService

@Suite(.serialized) struct ProjectionTests {
    @Test func `the list shows what the log says, a page at a time`() async throws {
        try await ProjectionWorld.with { projections in
            let world = try await projections.newWorld(1)
            var ids: [StreamID] = []
            for _ in 0..<5 { ids.append(try await world.recorded(world.invitation()).negotiation) }
            try await world.recorded(world.request(world.employerChief, ids[2], .acceptInvitation(party: nil)))
            #expect(try await projections.projector.catchUp(world.ledger))
            var listed: [StreamID] = []
            var position: NegotiationListPosition?
            repeat {
                let page = try await world.service.list(
                    in: world.ledger, for: world.labourChief, after: position, limit: 2, includeTotal: true)
                #expect(page.total == 5)
                listed += page.rows.map(\.id)
                position = page.next
            } while position != nil
            #expect(listed == ids.reversed())
            func found(_ principal: Principal, _ filter: NegotiationListFilter) async throws -> [StreamID] {
                try await world.service.list(in: world.ledger, for: principal, filter: filter, limit: 50).rows.map(\.id)
            }
            #expect(try await found(world.employerChief, NegotiationListFilter(status: .bargaining)) == [ids[2]])
            #expect(try await found(world.auditor, NegotiationListFilter(subject: .commissionRatio)).count == 5)
            #expect(try await found(world.auditor, NegotiationListFilter(subject: .restLeave)).isEmpty)
            #expect(
                try await found(world.auditor, NegotiationListFilter(party: "Express industry association")).count == 5)
            #expect(try await found(world.auditor, NegotiationListFilter(published: true)).isEmpty)
            for stranger in [
                world.stranger, world.principal("an-analyst", .analyst), world.principal("root", .administrator),
            ] {
                #expect(try await found(stranger, NegotiationListFilter()).isEmpty)
            }
            let row = try #require(
                try await world.service.list(
                    in: world.ledger, for: world.auditor, filter: NegotiationListFilter(status: .bargaining), limit: 1
                ).rows.first)
            #expect(row.title == TestActs.opening.title)
            #expect(row.items == 2)
            #expect(row.openItems == 2)
            #expect(row.version.number == (try await world.version(ids[2])))
        }
    }

    @Test func `a person whom nobody seated is not found through a refused act`() async throws {
        try await ProjectionWorld.with { projections in
            let world = try await projections.newWorld(1)
            let id = try await world.recorded(world.invitation()).negotiation
            let index = ParticipationIndex(pool: projections.pool, capacity: 10)
            let key = try await world.service.keys.keyMadeIfMissing(of: world.stranger.id)
            try await index.note(
                [
                    ParticipationIndex.Entry(
                        participant: key.participant(in: world.ledger), negotiation: id,
                        seat: key.pseudonym(in: id, of: world.ledger))
                ], in: world.ledger)
            try await projections.projector.catchUp(world.ledger)
            let page = try await world.service.list(
                in: world.ledger, for: world.stranger, limit: 10, includeTotal: true)
            #expect(page.rows.isEmpty)
            #expect(page.total == 0)
        }
    }

    @Test func `a projector that is started again goes on where it was`() async throws {
        try await ProjectionWorld.with { projections in
            let world = try await projections.newWorld(1)
            try await world.recorded(world.invitation())
            try await projections.projector.catchUp(world.ledger)
            let once = try await projections.checksum("negotiation_overview")
            try await world.recorded(world.invitation())
            // The first still leads; a second does nothing until it is gone.
            let second = Projector(
                store: projections.store, configuration: projections.configuration, rulebook: TestRulebook.shared,
                logger: TestWorld.logger)
            #expect(try await !second.catchUp(world.ledger))
            #expect(try await projections.checksum("negotiation_overview") == once)
            await projections.projector.shutdown()
            #expect(try await second.catchUp(world.ledger))
            #expect(try await projections.checksum("negotiation_overview").rows == 2)
            await second.shutdown()
            let difference = try await projections.rebuilder.difference("negotiation_overview")
            #expect(difference.isEmpty)
        }
    }

    @Test(.timeLimit(.minutes(2)))
    func `a rebuild while acts keep arriving gives the rows of live following`() async throws {
        try await ProjectionWorld.with { projections in
            let world = try await projections.newWorld(1)
            let other = try await projections.newWorld(2)
            var tables: [StreamID] = []
            for _ in 0..<4 { tables.append(try await world.openTable()) }
            _ = try await other.openTable()
            let negotiations = tables
            try await withThrowingTaskGroup(of: Void.self) { group in
                group.addTask { try await projections.projector.run() }
                group.addTask {
                    try await withThrowingTaskGroup(of: Void.self) { acts in
                        for (place, id) in negotiations.enumerated() {
                            acts.addTask {
                                for index in 1...60 {
                                    let rate = TestActs.draft(rate: "\(place + 1).\(index)")
                                    let principal = index.isMultiple(of: 2) ? world.labourChief : world.employerChief
                                    try await world.recorded(world.request(principal, id, .makeOffer(rate)))
                                }
                            }
                        }
                        try await acts.waitForAll()
                    }
                }
                // While the acts arrive: rebuild one, compare the other.
                for _ in 0..<3 {
                    let rebuilt = try await projections.rebuilder.rebuild("negotiation_overview")
                    #expect(rebuilt.isEmpty, "\(rebuilt.examples)")
                    let compared = try await projections.rebuilder.difference("current_terms")
                    #expect(compared.isEmpty, "\(compared.examples)")
                }
                try await group.next()
                for name in ProjectionRebuilder.names {
                    let difference = try await projections.rebuilder.rebuild(name)
                    #expect(difference.isEmpty, "\(difference.examples)")
                }
                group.cancelAll()
            }
            let statuses = try await ProjectionStatus.all(
                configuration: projections.configuration, logger: TestWorld.logger)
            #expect(statuses.count == 2 * ProjectionRebuilder.names.count)
            #expect(statuses.allSatisfy { $0.isInstalled && $0.lag >= 0 })
        }
    }

    @Test func `a difference names the rows, and a rebuild heals them`() async throws {
        try await ProjectionWorld.with { projections in
            let world = try await projections.newWorld(1)
            let id = try await world.openTable()
            try await world.recorded(world.request(world.labourChief, id, .tableDemand(TestActs.draft(rate: "1.20"))))
            try await projections.projector.catchUp(world.ledger)
            let sound = try await projections.checksum("current_terms")
            let changed = try await projections.pool.query(
                "UPDATE projection.current_terms_1 SET labour_amount = 9.99 WHERE item_key = 'per_parcel'")
            #expect(changed.affected == 1)
            let difference = try await projections.rebuilder.difference("current_terms")
            #expect(!difference.isEmpty)
            #expect(difference.unexpectedRows == 1)
            #expect(difference.missingRows == 1)
            #expect(difference.examples.contains { $0.contains("9.99") })
            #expect(try await projections.checksum("current_terms") != sound)
            let healed = try await projections.rebuilder.rebuild("current_terms")
            #expect(!healed.isEmpty)
            #expect(try await projections.checksum("current_terms") == sound)
            #expect(try await projections.rebuilder.difference("current_terms").isEmpty)
            // Following goes on in the tables that took their place.
            try await world.recorded(world.request(world.employerChief, id, .makeOffer(TestActs.draft(rate: "0.90"))))
            try await projections.projector.catchUp(world.ledger)
            let rows = try await projections.pool.query(
                "SELECT gap_amount::text FROM projection.current_terms_1 WHERE item_key = 'per_parcel'")
            #expect(try rows.first?.text(0) == "0.300000")
        }
    }

    @Test func `rebuilding what another session rebuilds is refused`() async throws {
        try await ProjectionWorld.with { projections in
            _ = try await projections.newWorld(1)
            _ = try await projections.pool.withConnection { connection in
                try connection.execute(
                    "SELECT pg_advisory_lock($1, $2)",
                    [.int4(ProjectionLock.rebuild), .int4(RebuildPurpose.rebuild.lock)])
            }
            await #expect(throws: ProjectionError.busy("current_terms")) {
                try await projections.rebuilder.rebuild("current_terms")
            }
            await #expect(throws: ProjectionError.unknownProjection("nothing")) {
                try await projections.rebuilder.rebuild("nothing")
            }
        }
    }

    @Test func `texts with every special character reach their columns unchanged`() async throws {
        let texts = ["tab\tline\nback\\slash", "\\N", "{\"a\",b}", "引号“”", "", "\u{7F}\u{1F600}", "\r\\."]
        // No role of the service may make a temporary table.
        let connection = try PostgresConnection(
            try await TestDatabase.connect().configuration, logger: TestWorld.logger)
        defer { connection.close() }
        let read = try connection.transaction { () -> [([String], String)] in
            try connection.script("CREATE TEMPORARY TABLE cells (texts text[], text text) ON COMMIT DROP")
            var lines: [UInt8] = []
            for text in texts {
                ProjectionCell.texts([text, text]).append(to: &lines)
                lines.append(UInt8(ascii: "\t"))
                ProjectionCell.text(text).append(to: &lines)
                lines.append(UInt8(ascii: "\n"))
            }
            var rest: [UInt8]? = lines
            try connection.copyIn("COPY cells (texts, text) FROM STDIN") {
                defer { rest = nil }
                return rest
            }
            return try connection.execute("SELECT texts, text FROM cells ORDER BY ctid").map {
                (try $0.textArray(0), try $0.text(1))
            }
        }
        #expect(read.map(\.1) == texts)
        #expect(read.map(\.0) == texts.map { [$0, $0] })
    }
}
