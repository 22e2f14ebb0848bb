internal import HTTPTypes
internal import Hummingbird

/// Which methods each known path answers: for 405, OPTIONS and the labels of metrics.
struct RouteIndex: Sendable {
    private struct Entry: Sendable {
        let segments: [Substring]
        let path: String
        var methods: [HTTPRequest.Method]
    }

    /// The label of requests that no route answers.
    static let unknownRoute = "unknown"

    private let entries: [Entry]

    /// An index of the policy table. HEAD goes with GET, OPTIONS with everything.
    init(_ rows: [PolicyRow]) {
        var entries: [Entry] = []
        for row in rows {
            let methods: [HTTPRequest.Method] = row.method == .get ? [.get, .head] : [row.method]
            if let place = entries.firstIndex(where: { $0.path == row.path }) {
                entries[place].methods += methods
            } else {
                let segments = row.path.split(separator: "/")
                entries.append(Entry(segments: segments, path: row.path, methods: methods))
            }
        }
        self.entries = entries
    }

    /// The methods of a path, as `Allow` lists them; `nil` where no operation has the path.
    ///
    /// - Complexity: O(routes); only called for requests that no route answers.
    func allowed(_ path: String) -> String? {
        guard let entry = entry(path) else { return nil }
        return (entry.methods + [.options]).map(\.rawValue).joined(separator: ", ")
    }

    /// The problem of an error: for a path without such a method 405 with `Allow`, without any 404.
    func problem(of error: any Error, method: HTTPRequest.Method, path: String) -> Problem {
        var problem = Problem(of: error)
        guard problem.code == .routeUnknown else { return problem }
        guard let allowed = allowed(path) else {
            problem.values = ["path": path]
            return problem
        }
        problem = Problem(.methodNotAllowed, ["path": path, "method": method.rawValue, "allowed": allowed])
        problem.headers[.allow] = allowed
        return problem
    }

    /// The route under which Hummingbird answered, for labels: never a path with identifiers in it.
    func route(of endpoint: String?) -> String {
        guard let endpoint, endpoint != "NotFound" else { return Self.unknownRoute }
        return endpoint
    }

    private func entry(_ path: String) -> Entry? {
        let segments = path.split(separator: "/", omittingEmptySubsequences: false).dropFirst()
        return entries.first { entry in
            entry.segments.count == segments.count
                && zip(entry.segments, segments).allSatisfy { pattern, segment in
                    pattern == segment || (pattern.first == "{" && !segment.isEmpty)
                }
        }
    }
}
