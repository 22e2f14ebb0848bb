internal import Bargaining
internal import ParleyService
internal import StrictJSON

/// States that an enterprise and its union join the agreement; done when both sides have stated the same.
struct AccedeRequest: ActRequestBody {
    static let operation = OperationID.accede
    static let members: [BodyMember] = [
        .required("enterprise", SchemaName.partyName.reference),
        .required("workers", Schema.integer(1...AgendaItem.maximumWorkers)),
    ]
    static let example: [BodyExample] = [("enterprise", "Suzhou Swift Express Co"), ("workers", 310)]

    private let accession: Accession

    init(_ body: inout MemberReader, path: PathParameters) throws {
        let enterprise = try body.required("enterprise").partyName(.request)
        let workers = try body.required("workers").count(from: 1, to: AgendaItem.maximumWorkers)
        accession = Accession(enterprise: enterprise, workers: Int64(workers))
    }

    func act(seats: SeatResolver) -> NegotiationAct {
        .procedure(.state(.accede(accession)))
    }
}
