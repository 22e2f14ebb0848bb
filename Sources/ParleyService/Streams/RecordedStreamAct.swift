package import EventSourcing

/// An act on a stream of a family with its events and the state after it: a pure function of the act's first event, its
/// version and its number of events.
package struct RecordedStreamAct<Family: StreamFamily>: Sendable {
    /// The stream.
    package let stream: StreamID
    /// Its version after the act.
    package let version: StreamVersion
    /// The events of the act, in order.
    package let events: [DecodedStreamEvent<Family>]
    /// The state after the act.
    package let state: Family.Rules.State
}
