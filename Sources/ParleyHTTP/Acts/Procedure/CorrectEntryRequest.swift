internal import Bargaining
internal import ParleyService
internal import StrictJSON

/// 更正: a position was written wrongly. The old entry stays in the log; the table shows the new value.
struct CorrectEntryRequest: ActRequestBody {
    static let operation = OperationID.correctEntry
    static let members: [BodyMember] = EntrySchema.members + [.required("term", SchemaName.term.reference)]
    static let example: [BodyExample] = EntrySchema.correctionExample

    private let reference: EntryReference
    private let term: Term

    init(_ body: inout MemberReader, path: PathParameters) throws {
        reference = try body.entry(at: path)
        term = try TermCoding.read(try body.required("term"), as: .request)
    }

    var entry: EntryReference? { reference }

    func act(seats: SeatResolver) -> NegotiationAct {
        .procedure(.correctEntry(reference, term))
    }
}
