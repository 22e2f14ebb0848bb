public import EventSourcing
public import StrictJSON

/// Why a stored event could not be read. Each one means that the log holds what this program did not write.
public enum EventCodecError: Error, Equatable, Sendable {
    /// No event of this name is known.
    case unknownType(EventType)
    /// The form is newer than this program, or older than the oldest upcaster.
    case unknownVersion(EventType, UInt16)
    /// The bytes are not JSON in the profile of stored events.
    case notJSON(EventType, JSONFault)
    /// The JSON does not hold what events of this type hold.
    case invalid(EventType, CodingFault)
}

extension EventCodecError: CustomStringConvertible {
    /// One line for operators.
    public var description: String {
        switch self {
        case .unknownType(let type): "unknown event type \(type)"
        case .unknownVersion(let type, let version): "event type \(type) has no version \(version) here"
        case .notJSON(let type, let fault): "payload of \(type) is not a stored event: \(fault)"
        case .invalid(let type, let fault): "payload of \(type) is invalid: \(fault)"
        }
    }
}
