internal import Bargaining
internal import EventSourcing
internal import StrictJSON

/// The `data` of every fact of a caucus.
enum CaucusCoding {
    /// Writes the members of a fact into the object that is open.
    static func write(_ fact: CaucusFact, to writer: inout JSONWriter) {
        switch fact {
        case .opened(let negotiation, let side):
            writer.fields(.text("negotiation", negotiation.description), .side(side))
        case .noteRecorded(let note): writer.fields(.number("number", note.number), .seat(note.seat))
        case .mandateGranted(let mandate): MandateCoding.write(mandate, to: &writer)
        case .draftKept(let draft):
            writer.fields(.number("number", draft.number), .seat(draft.seat))
            ProposalDraftCoding.write(draft.draft, to: &writer)
        case .positionParked(let position): ParkedPositionCoding.write(position, to: &writer)
        case .estimateKept(let estimate): PrivateEstimateCoding.write(estimate, to: &writer)
        case .mandateRevoked(let number, let seat), .estimateReleased(let number, let seat),
            .positionReleased(let number, let seat),
            .positionDropped(let number, let seat):
            writer.fields(.number("number", number), .seat(seat))
        }
    }

    /// How the data of each event type is read.
    static let readers: [EventType: CaucusFamily.Reader] = [
        EventType(literal: "CaucusOpened"): { m throws(CodingFault) in
            .opened(negotiation: StreamID(try m.required("negotiation").uuid()), side: try m.side())
        },
        EventType(literal: "CaucusNoteRecorded"): { m throws(CodingFault) in
            .noteRecorded(CaucusNote(number: try m.number(), seat: try m.seat()))
        },
        EventType(literal: "MandateGranted"): { m throws(CodingFault) in
            .mandateGranted(try MandateCoding.read(&m))
        },
        EventType(literal: "MandateRevoked"): { m throws(CodingFault) in
            .mandateRevoked(try m.number(), by: try m.seat())
        },
        EventType(literal: "PrivateDraftKept"): { m throws(CodingFault) in
            .draftKept(
                PrivateDraft(number: try m.number(), seat: try m.seat(), draft: try ProposalDraftCoding.read(&m)))
        },
        EventType(literal: "PositionParked"): { m throws(CodingFault) in
            .positionParked(try ParkedPositionCoding.read(&m))
        },
        EventType(literal: "ParkedPositionReleased"): { m throws(CodingFault) in
            .positionReleased(try m.number(), by: try m.seat())
        },
        EventType(literal: "ParkedPositionDropped"): { m throws(CodingFault) in
            .positionDropped(try m.number(), by: try m.seat())
        },
        EventType(literal: "PrivateEstimateKept"): { m throws(CodingFault) in
            .estimateKept(try PrivateEstimateCoding.read(&m))
        },
        EventType(literal: "PrivateEstimateReleased"): { m throws(CodingFault) in
            .estimateReleased(try m.number(), by: try m.seat())
        },
    ]
}
