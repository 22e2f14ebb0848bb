internal import Bargaining
internal import ParleyService
internal import StrictJSON

/// 要约: opens a negotiation and invites the other side to bargain.
struct IssueInvitationRequest: ActRequestBody {
    /// The most parties one side may name.
    static let maximumParties = 100
    /// The most agenda items an invitation may propose.
    static let maximumItems = 200
    /// The rule profile of a negotiation that names none.
    static let defaultProfile = "CN@1"
    /// The most characters of a jurisdiction.
    static let maximumJurisdictionScalars = 200
    /// The most bytes of a time zone's name.
    static let maximumTimeZoneBytes = 64

    static let operation = OperationID.issueInvitation
    static let members: [BodyMember] = InvitationSchema.members
    static let example: [BodyExample] = InvitationSchema.example

    /// Who bargains where under which rules.
    let opening: NegotiationOpening
    /// Who invites.
    let side: Side
    private let party: PartyName?
    private let items: [AgendaItem]
    private let addressee: PrincipalID

    init(_ body: inout MemberReader, path: PathParameters) throws {
        opening = try Self.opening(&body)
        side = try body.side("side")
        party = try body.party()
        items =
            try body.optional("items")?.list(maximum: Self.maximumItems) { item throws(CodingFault) in
                try AgendaItemCoding.read(item, as: .request)
            } ?? []
        addressee = try body.person("addressee")
    }

    var people: [PrincipalID] { [addressee] }

    func act(seats: SeatResolver) -> NegotiationAct { act(opening, seats) }

    /// The act as one of a campaign.
    func act(seats: SeatResolver, campaign: CampaignReference) -> NegotiationAct {
        act(opening.invited(by: campaign), seats)
    }

    private func act(_ opening: NegotiationOpening, _ seats: SeatResolver) -> NegotiationAct {
        .issueInvitation(opening, side: side, party: party, items: items, addressee: seats.seat(of: addressee))
    }

    private static func opening(_ body: inout MemberReader) throws(CodingFault) -> NegotiationOpening {
        let title = try TitleCoding.read(try body.required("title"), as: .request)
        let labour = try parties(try body.required("labour"))
        let employer = try parties(try body.required("employer"))
        let jurisdiction = try body.required("jurisdiction").line(.request, maximum: maximumJurisdictionScalars)
        let currency = try body.required("currency").converted(.init(.currency)) {
            isCurrency($0) ? $0 : nil
        }
        let profile = try body.optional("profile")?.converted(.init(.ruleProfile, words: [defaultProfile])) {
            isProfile($0) ? $0 : nil
        }
        let timeZone = try body.optional("time_zone")?.converted(.init(.timeZone)) {
            isTimeZone($0) ? $0 : nil
        }
        return NegotiationOpening(
            title: title, labour: labour, employer: employer, jurisdiction: jurisdiction, currency: currency,
            profile: profile ?? defaultProfile, timeZone: timeZone)
    }

    private static func parties(_ cursor: JSONCursor) throws(CodingFault) -> [PartyName] {
        try cursor.list(minimum: 1, maximum: maximumParties) { party throws(CodingFault) in
            try party.partyName(.request)
        }
    }

    private static func isCurrency(_ text: String) -> Bool {
        text.utf8.count == 3 && text.utf8.allSatisfy { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
    }

    /// `CN@1`: two to eight capitals, digits or hyphens, an at sign, a number of one to four digits.
    private static func isProfile(_ text: String) -> Bool {
        let parts = text.utf8.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
        guard parts.count == 2, (2...8).contains(parts[0].count), (1...4).contains(parts[1].count) else { return false }
        return parts[0].allSatisfy { isCapital($0) || isDigit($0) || $0 == UInt8(ascii: "-") }
            && parts[1].allSatisfy(isDigit)
    }

    /// The form of a name in the IANA time zone database; whether there is such a zone is not looked up.
    private static func isTimeZone(_ text: String) -> Bool {
        (1...maximumTimeZoneBytes).contains(text.utf8.count)
            && text.utf8.allSatisfy { byte in
                isCapital(byte) || isDigit(byte) || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
                    || "/_+-".utf8.contains(byte)
            }
    }

    private static func isCapital(_ byte: UInt8) -> Bool { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) }

    private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
}
