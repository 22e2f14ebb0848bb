package import EventSourcing

/// Where a stream of a family is, and which ledger answers for it.
package struct StreamAddress: Hashable, Sendable {
    /// The ledger that holds the stream.
    package let ledger: LedgerID
    /// The stream; `nil` where the act opens one that is named by its command.
    package let stream: StreamID?
    /// Whether an act may write the first event of a stream that is named already.
    package let opensWhereMissing: Bool
    /// The ledger that a principal's credentials must reach, whose lease counts, and in which pseudonyms are valid.
    package let home: LedgerID
    /// The stream in which pseudonyms are valid; `nil` for the stream itself.
    package let seats: StreamID?

    private init(
        ledger: LedgerID, stream: StreamID?, opensWhereMissing: Bool, home: LedgerID, seats: StreamID?
    ) {
        self.ledger = ledger
        self.stream = stream
        self.opensWhereMissing = opensWhereMissing
        self.home = home
        self.seats = seats
    }

    /// A stream that the act opens, named by its command.
    package static func opened(in ledger: LedgerID) -> StreamAddress {
        StreamAddress(ledger: ledger, stream: nil, opensWhereMissing: true, home: ledger, seats: nil)
    }

    /// A stream that is there.
    package static func existing(_ stream: StreamID, in ledger: LedgerID) -> StreamAddress {
        StreamAddress(ledger: ledger, stream: stream, opensWhereMissing: false, home: ledger, seats: nil)
    }

    /// A stream that every ledger has, there from its first act on.
    package static func standing(_ stream: StreamID, in ledger: LedgerID) -> StreamAddress {
        StreamAddress(ledger: ledger, stream: stream, opensWhereMissing: true, home: ledger, seats: nil)
    }

    /// A stream beside a negotiation, in a ledger that no credentials name: pseudonyms are those of the negotiation.
    package static func beside(
        _ negotiation: StreamID, in home: LedgerID, _ stream: StreamID, of ledger: LedgerID
    ) -> StreamAddress {
        StreamAddress(ledger: ledger, stream: stream, opensWhereMissing: true, home: home, seats: negotiation)
    }
}
