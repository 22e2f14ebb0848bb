import EventSourcing
import Postgres
import Testing

@testable import ParleyService

/// `_freshness` says how far each read model is behind, in events and seconds.
@Suite(.serialized) struct FreshnessTests {
    private struct Row {
        let model: String
        let position: Int64
        let head: Int64
        let lag: Int64
        let behind: String
        let hasMoved: Bool
        let verified: Int64?
    }

    private func rows(_ projections: ProjectionWorld) async throws -> [Row] {
        try await projections.pool.query(
            """
            SELECT read_model, last_position, head_position, lag_events, behind_seconds::text, moved_at IS NOT NULL,
                   verified_position
            FROM parley_v1._freshness WHERE ledger_id = 1 ORDER BY read_model
            """
        ).map { row in
            Row(
                model: try row.text(0), position: try row.int(1), head: try row.int(2), lag: try row.int(3),
                behind: try row.text(4), hasMoved: try row.bool(5), verified: try row.optionalInt(6))
        }
    }

    @Test func `is zero at the head, counts what is not contained, and names every read model`() async throws {
        try await ProjectionWorld.with { projections in
            let world = try await projections.newWorld(1)
            let empty = try await rows(projections)
            #expect(empty.map(\.model) == ProjectionRegistry.all.map(\.name).sorted())
            #expect(empty.allSatisfy { $0.head == 0 && $0.lag == 0 && $0.behind == "0.000000" && !$0.hasMoved })

            try await world.recorded(world.invitation())
            let before = try await rows(projections)
            let head = try #require(before.first).head
            #expect(head > 0)
            #expect(before.allSatisfy { $0.position == 0 && $0.lag == head && $0.behind > "0.000000" })

            #expect(try await projections.projector.catchUp(world.ledger))
            let after = try await rows(projections)
            #expect(after.allSatisfy { $0.position == head && $0.lag == 0 && $0.behind == "0.000000" && $0.hasMoved })
            #expect(after.allSatisfy { $0.verified == nil })
        }
    }

    @Test func `tells how far the notary signed`() async throws {
        try await ProjectionWorld.with { projections in
            let world = try await projections.newWorld(1)
            try await world.recorded(world.invitation())
            let inserted = try await projections.pool.query(
                """
                INSERT INTO proof.checkpoints (size, signed_at, ledger_id, origin, root, note)
                SELECT s, timestamptz '2026-11-28 09:00:00+00' + s * interval '1 second', 1, 'example/1', decode(repeat('00', 32), 'hex'), 'x'
                FROM generate_series(1, 2) AS s RETURNING size
                """)
            #expect(inserted.count == 2)
            #expect(try await rows(projections).allSatisfy { $0.verified == 2 })
        }
    }
}
