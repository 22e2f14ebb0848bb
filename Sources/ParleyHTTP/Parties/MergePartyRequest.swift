internal import Bargaining
internal import EventSourcing
internal import ParleyService
internal import StrictJSON

/// An organisation becomes part of another one.
struct MergePartyRequest: StreamActBody {
    typealias Family = PartyFamily

    static let operation = OperationID.mergeParty
    static let members: [BodyMember] = [.required("into", Schema.text(format: "uuid"))]
    static let example: [BodyExample] = [("into", "0198c2a5-0000-8000-8000-000000000001")]

    private let other: StreamID

    init(_ body: inout MemberReader, path: PathParameters) throws {
        other = StreamID(try body.required("into").uuid())
    }

    func act(seats: SeatResolver) -> PartyAct { .merge(into: other) }
}
