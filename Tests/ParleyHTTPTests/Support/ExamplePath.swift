import StrictJSON

@testable import ParleyHTTP

/// Paths and bodies for tests that are generated from the policy table.
enum ExamplePath {
    private static let nowhere = "/v1/negotiations/0198c2a5-0000-8000-8000-000000000000"

    /// The path of a row with every brace filled in.
    static func of(_ row: PolicyRow, negotiation: String = nowhere, part: String? = nil) -> String {
        let filled = row.path.split(separator: "/").map { segment -> String in
            switch segment {
            case "{id}": String(negotiation.split(separator: "/").last ?? "")
            case "{version}": part ?? "1"
            case "{key}": part ?? "per_parcel"
            case "{code}": "not-found"
            case "{reference}": "CN@1"
            case "{view}": "dim_subject"
            case "{side}": "labour"
            case "{number}":
                part ?? (row.path.contains("/offers/") || row.path.contains("/proposals/") ? "E-1" : "1")
            default: String(segment)
            }
        }
        let path = "/" + filled.joined(separator: "/")
        switch row.operation {
        case .compareVersions: return path + "?from=1&to=2"
        case .readConsistency: return path + "?from=0"
        case .streamEvents:
            return path + "?follow=false&topics=negotiation:\(negotiation.split(separator: "/").last ?? "")"
        default: return path
        }
    }

    /// The example body of an act.
    static func body(of operation: OperationID) -> JSONValue {
        guard let body = ActRoutes.described.first(where: { $0.operation == operation }) else { return [:] }
        return Table.object(body.example)
    }
}
