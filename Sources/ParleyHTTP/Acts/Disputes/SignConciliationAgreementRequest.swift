internal import Bargaining
internal import ParleyService
internal import StrictJSON

/// A chief signs the conciliation agreement, naming its text; with the second signature it binds and the conciliation ends.
struct SignConciliationAgreementRequest: ActRequestBody {
    static let operation = OperationID.signConciliationAgreement
    static let members: [BodyMember] = [.required("text_hash", MinutesSchema.hash)]
    static let example: [BodyExample] = [("text_hash", .string(DisputeSchema.wordsHash))]

    private let conciliation: Int
    private let hash: ContentHash

    init(_ body: inout MemberReader, path: PathParameters) throws {
        conciliation = try path.ordinal()
        hash = try body.textHash()
    }

    func act(seats: SeatResolver) -> NegotiationAct {
        .procedure(.dispute(.signConciliationAgreement(conciliation, hash)))
    }
}
