import EventSourcing
import HTTPTypes
import ParleyService

@testable import ParleyHTTP

/// Every GET operation of the policy table as paths that can be asked for about one negotiation.
enum ReadablePaths {
    /// How much is asked for.
    enum Extent: Sendable {
        /// What a negotiation shows, without parameters: for people beside the two sides.
        case glance
        /// Every operation, each with one of its parameters: which one follows from the number.
        case sample(UInt64)
        /// Every operation with all of its parameters, and again with the entity tag of the answer.
        case everything
    }

    /// Operations whose answer is the same for everybody at all times, and large.
    static let documents: Set<OperationID> = [.readDescription, .readDocumentation]

    private static let glances: Set<OperationID> = [
        .readCaucus, .listCaucusEvents, .readDemandCollection, .readTable, .listEvents, .readNegotiation, .streamEvents,
        .listNegotiations,
    ]

    /// The paths, those of a row one after the other.
    static func all(of negotiation: String, at now: Timestamp, _ extent: Extent) -> [String] {
        let id = String(negotiation.split(separator: "/").last ?? "")
        let instant = TimestampText.format(now)
        let rows = PolicyTable.rows.filter { $0.method == .get && !documents.contains($0.operation) }
        switch extent {
        case .glance:
            return rows.filter { glances.contains($0.operation) }.flatMap {
                paths(of: $0, id, instant).prefix($0.path.contains("{side}") ? 2 : 1)
            }
        case .sample(let number):
            return rows.flatMap { row -> [String] in
                let paths = paths(of: row, id, instant)
                guard let first = paths.first, paths.count > 1 else { return paths }
                return [first, paths[1 + Int(number % UInt64(paths.count - 1))]]
            }
        case .everything: return rows.flatMap { paths(of: $0, id, instant) }
        }
    }

    private static func paths(of row: PolicyRow, _ id: String, _ instant: String) -> [String] {
        var paths = [row.path.replacing("{id}", with: id)]
        for (part, values) in [
            ("{version}", ["1", "9", "12", "30", "31"]),
            ("{number}", row.operation.tag == .demands ? ["1", "2"] : ["U-1", "U-2", "E-1", "E-9"]),
            ("{key}", ["per_parcel", "nothing"]),
            ("{reference}", ["CN@1"]), ("{side}", ["labour", "employer"]),
            ("{code}", ["outside-mandate", "not-found"]),
        ] {
            paths = paths.flatMap { path in
                path.contains(part) ? values.map { path.replacing(part, with: $0) } : [path]
            }
        }
        var queries = [""]
        for parameter in row.operation.parameters {
            switch parameter {
            case .atVersion: queries += ["?at_version=8", "?at_version=12", "?at_version=40"]
            case .asOf: queries.append("?as_of=\(instant)")
            case .occurredBy: queries.append("?occurred_by=\(instant)")
            case .afterVersion: queries.append("?after_version=9&limit=3")
            case .direction: queries.append("?direction=backward&limit=4")
            case .from: queries = ["?from=1&to=9", "?from=8&to=12", "?from=1&to=60"]
            case .compareAtVersion: queries += ["?compare_at_version=8", "?at_version=9&compare_at_version=12&limit=3"]
            case .compareAsOf: queries.append("?compare_as_of=\(instant)")
            case .compareOccurredBy: queries.append("?compare_occurred_by=\(instant)")
            case .topics: queries = ["?follow=false&topics=negotiation:\(id)"]
            case .grouped: queries += ["?grouped=true", "?grouped=false&limit=1"]
            case .includeTotal: queries += ["?include_total=true", "?limit=1"]
            case .dueBefore: queries.append("?due_before=2026-12-31")
            default: break
            }
        }
        return paths.flatMap { path in queries.map { path + $0 } }
    }
}
