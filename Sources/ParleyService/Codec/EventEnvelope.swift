public import Bargaining
public import EventSourcing

/// What the payload of an event holds around its time and its fact (DESIGN §11, Log 2): with them, nothing about an
/// event stands outside its bytes.
public struct EventEnvelope: Hashable, Sendable {
    /// The most names of disclosures.
    public static let maximumDisclosures = 100

    /// Who acted, by pseudonym; `nil` for the clock and for published records.
    public let seat: SeatID?
    /// The command that caused the event.
    public let command: CommandID
    /// The event's place among those of its command, from 0.
    public let ordinal: Int
    /// How many events the command caused, at least 1; `of` in the payload.
    public let count: Int
    /// Hash of the request that carried the command; `nil` where there was none.
    public let fingerprint: RequestFingerprint?
    /// The event that led to the command, where one did.
    public let causation: EventID?
    /// What the event belongs together with, across streams.
    public let correlation: UUIDValue
    /// How it came into the log.
    public let provenance: Provenance
    /// Names of the personal disclosures beside the event, in their order: `remark`, `reason` …
    public let disclosures: [String]

    /// An envelope from its parts.
    public init(
        seat: SeatID?, command: CommandID, ordinal: Int, count: Int, fingerprint: RequestFingerprint? = nil,
        causation: EventID? = nil, correlation: UUIDValue, provenance: Provenance = .witnessed,
        disclosures: [String] = []
    ) {
        self.seat = seat
        self.command = command
        self.ordinal = ordinal
        self.count = count
        self.fingerprint = fingerprint
        self.causation = causation
        self.correlation = correlation
        self.provenance = provenance
        self.disclosures = disclosures
    }
}
