public import EventSourcing

/// One thing in a stored log that does not hold.
public struct LogFinding: Hashable, Sendable {
    /// What is wrong.
    public let kind: LogFindingKind
    /// The ledger.
    public let ledger: LedgerID
    /// The position of the event, or the size of the tree of a checkpoint; `nil` for what concerns the ledger as a whole.
    public let position: Int64?
    /// The stream of the event, as its row says; `nil` where it is not about an event.
    public let stream: StreamID?
    /// What had to be there.
    public let expected: String
    /// What is there.
    public let found: String

    /// A finding from its parts.
    public init(
        _ kind: LogFindingKind, ledger: LedgerID, position: Int64?, stream: StreamID? = nil, expected: String,
        found: String
    ) {
        self.kind = kind
        self.ledger = ledger
        self.position = position
        self.stream = stream
        self.expected = expected
        self.found = found
    }
}

extension LogFinding: CustomStringConvertible {
    /// One line for a person.
    public var description: String {
        let place = position.map { ", position \($0)" } ?? ""
        let stream = stream.map { ", stream \($0)" } ?? ""
        return "\(kind.code): ledger \(ledger)\(place)\(stream): expected \(expected), found \(found)"
    }
}
