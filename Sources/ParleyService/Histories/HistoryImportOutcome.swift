public import Bargaining
public import EventSourcing

/// What came of importing a history. All of these are expected.
public enum HistoryImportOutcome: Hashable, Sendable {
    /// Recorded now, whole.
    case recorded(negotiation: StreamID, events: Int)
    /// The same content was recorded before; nothing new was.
    case alreadyRecorded(negotiation: StreamID, events: Int)
    /// Other content was recorded before under the same identifier; refused, not merged (FORMAT §7).
    case differs(negotiation: StreamID, recordedHash: String)
    /// A structural rule refuses one of its statements, counted from 0; nothing was recorded.
    case refused(NegotiationRejection, statement: Int, sequence: Int?)
}
