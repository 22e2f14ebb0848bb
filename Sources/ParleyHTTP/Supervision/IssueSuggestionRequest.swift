internal import Bargaining
internal import ParleyService
internal import StrictJSON

/// 建议书: asks the authority to deal with it. What the letter says is the `remark`, kept beside the event.
struct IssueSuggestionRequest: StreamActBody {
    typealias Family = SupervisionFamily

    static let operation = OperationID.issueSuggestion
    static let requiresRemark = true
    static let members: [BodyMember] = SupervisionSchema.suggestion
    static let example: [BodyExample] = [
        ("ground", "refused"), ("authority", "Hangzhou Labour Inspection"), ("addressee", "authority"),
        ("remark", "The employer refuses to take the rates back."),
    ]

    private let ground: SuggestionGround
    private let letter: SupervisionLetter
    private let authority: PartyName
    private let addressee: PrincipalID

    init(_ body: inout MemberReader, path: PathParameters) throws {
        ground = try body.required("ground").word(SuggestionGround.self)
        letter = try body.supervisionLetter()
        authority = try body.required("authority").partyName(.request)
        addressee = try body.person("addressee")
    }

    var people: [PrincipalID] { [addressee] }

    func act(seats: SeatResolver) -> SupervisionAct {
        .suggest(ground, letter, authority: authority, addressee: seats.seat(of: addressee))
    }
}
