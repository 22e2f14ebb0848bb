internal import Bargaining
internal import EventSourcing
internal import ParleyService
internal import StrictJSON

/// Asks that a person's content be erased: one's own where no account is named.
struct RequestErasureRequest: StreamActBody {
    typealias Family = ErasureFamily

    static let operation = OperationID.requestErasure
    static let members: [BodyMember] = [
        .optional(
            "person",
            Schema.described(
                SchemaName.account.reference, "The account; only administrators name another one than their own.")),
        .required("basis", Schema.choice(ErasureBasis.self)), ErasureSchema.authority,
    ]
    static let example: [BodyExample] = [
        ("person", "labour-representative"), ("basis", "consent_withdrawn"),
        ("authority", "Data Protection Office of the City Federation"),
    ]

    /// Stands where the service puts the pseudonym of the person.
    private static let nobody = SeatID(UUIDValue(high: 0, low: 0))

    private let person: PrincipalID?
    private let basis: ErasureBasis
    private let authority: PartyName

    init(_ body: inout MemberReader, path: PathParameters) throws {
        person = try body.optional("person").map { name throws(CodingFault) in
            try name.converted(.init(.account, PrincipalID.maximumBytes)) { PrincipalID($0) }
        }
        basis = try body.required("basis").word(ErasureBasis.self)
        authority = try body.erasureAuthority()
    }

    var people: [PrincipalID] { person.map { [$0] } ?? [] }

    func act(seats: SeatResolver) -> ErasureAct {
        .request(subject: Self.nobody, basis: basis, authority: authority, seats: [])
    }
}
