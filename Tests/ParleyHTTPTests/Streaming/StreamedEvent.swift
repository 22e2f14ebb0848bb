import StrictJSON

@testable import ParleyHTTP

/// One event as a client of a stream reads it.
struct StreamedEvent {
    let id: String
    let type: String
    let data: Answer

    /// The event of a block of lines; `nil` for comments, `retry` and events without an id.
    init?(block: Substring) {
        var fields: [Substring: Substring] = [:]
        for line in block.split(separator: "\n") {
            let parts = line.split(separator: ":", maxSplits: 1)
            if parts.count == 2 { fields[parts[0]] = parts[1].dropFirst() }
        }
        guard let id = fields["id"], let type = fields["event"], let data = fields["data"] else { return nil }
        self.id = String(id)
        self.type = String(type)
        self.data = Answer(body: Array(data.utf8))
    }
}
