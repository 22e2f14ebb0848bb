import Bargaining
import EventSourcing
import Foundation
import Postgres
import Testing

@testable import ParleyService

extension ProjectionWorld {
    /// The read models behind the facts of the course of bargaining.
    static let analysed = [
        "disclosed_negotiations", "negotiation_parties", "registered_parties", "bargaining_units", "moves",
        "offer_terms", "position_steps", "status_history", "process_statistics",
    ]

    /// Rows of a view of the contract as an analyst reads them, each as a line: values between bars, a dash for null.
    func lines(
        _ columns: [String], from view: String, of negotiation: StreamID? = nil, where condition: String = "true",
        order: String = "1"
    ) async throws -> [String] {
        let values = columns.map { "(\($0))::text" }.joined(separator: ", ")
        let one = negotiation.map { "negotiation_id = '\($0)'" } ?? "true"
        let statement = Statement(
            unchecked: """
                SELECT array_to_string(ARRAY[\(values)], '|', '-') FROM parley_v1.\(view)
                WHERE \(one) AND \(condition) ORDER BY \(order)
                """, .unprepared)
        return try await pool.query(statement).map { try $0.text(0) }
    }

    /// Moves of each side in a published history, as another program counted them from the file alone.
    static func countedMoves() throws -> [String: [String: Int]] {
        let whole =
            try JSONSerialization.jsonObject(with: Data(HistoryFixture.expectedBytes())) as? [String: [String: Any]]
        return try #require(whole).mapValues { items in
            var moves = ["labour": 0, "employer": 0]
            for case let item as [String: Any] in items.values {
                for side in ["labour", "employer"] {
                    moves[side, default: 0] += (item[side] as? [String: Any])?["moves"] as? Int ?? 0
                }
            }
            return moves
        }
    }

    /// Imports a published history.
    func imported(_ name: String, into world: TestWorld) async throws -> StreamID {
        let outcome = try await HistoryImporter(log: world.log).importFile(
            try HistoryFixture.bytes(name), into: world.ledger)
        guard case .recorded(let id, _) = outcome else { throw NotRecorded() }
        return id
    }

    /// That the rows of live following are those of a rebuild.
    func expectRebuildable(sourceLocation: SourceLocation = #_sourceLocation) async throws {
        for name in Self.analysed {
            let difference = try await rebuilder.difference(name)
            #expect(difference.isEmpty, "\(name): \(difference.examples)", sourceLocation: sourceLocation)
        }
    }
}
