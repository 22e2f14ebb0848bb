package import Bargaining
package import EventSourcing

/// A recorded event of a family with what its payload says and the disclosures beside it that can still be read.
package struct DecodedStreamEvent<Family: StreamFamily>: Sendable {
    /// The row of the log.
    package let recorded: RecordedEvent
    /// What happened.
    package let event: OccurredFact<Family.Fact>
    /// Who, in answer to what.
    package let envelope: EventEnvelope
    /// Disclosures in the clear, by name. Missing where there was none, or where its key was destroyed.
    package let disclosed: [String: String]
}
