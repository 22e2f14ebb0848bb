public import EventSourcing

/// What happened in a side's caucus. Names and cases are the storage format: never renamed, never reused.
public enum CaucusFact: Hashable, Sendable {
    /// The first event: whose caucus it is.
    case opened(negotiation: StreamID, side: Side)
    case noteRecorded(CaucusNote)
    case mandateGranted(Mandate)
    case mandateRevoked(Int, by: SeatID)
    case draftKept(PrivateDraft)
    case positionParked(ParkedPosition)
    case positionReleased(Int, by: SeatID)
    case positionDropped(Int, by: SeatID)
    case estimateKept(PrivateEstimate)
    case estimateReleased(Int, by: SeatID)

    /// The name under which the log keeps it.
    public var eventType: EventType {
        switch self {
        case .opened: EventType(literal: "CaucusOpened")
        case .noteRecorded: EventType(literal: "CaucusNoteRecorded")
        case .mandateGranted: EventType(literal: "MandateGranted")
        case .mandateRevoked: EventType(literal: "MandateRevoked")
        case .draftKept: EventType(literal: "PrivateDraftKept")
        case .positionParked: EventType(literal: "PositionParked")
        case .positionReleased: EventType(literal: "ParkedPositionReleased")
        case .positionDropped: EventType(literal: "ParkedPositionDropped")
        case .estimateKept: EventType(literal: "PrivateEstimateKept")
        case .estimateReleased: EventType(literal: "PrivateEstimateReleased")
        }
    }
}
