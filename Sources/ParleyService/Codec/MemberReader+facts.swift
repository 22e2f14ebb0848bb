internal import Bargaining
internal import StrictJSON

/// Members that many facts have, under the names that they have there.
extension MemberReader {
    mutating func side(_ name: String = "side") throws(CodingFault) -> Side { try required(name).word(Side.self) }

    mutating func seat() throws(CodingFault) -> SeatID { try required("seat").seat() }

    mutating func party() throws(CodingFault) -> PartyName? { try optional("party")?.partyName(form) }

    mutating func item() throws(CodingFault) -> ItemKey { try required("item").itemKey() }

    mutating func items() throws(CodingFault) -> [ItemKey] { try required("items").itemKeys() }

    mutating func number(_ name: String = "number") throws(CodingFault) -> Int { try required(name).count() }

    mutating func text() throws(CodingFault) -> String { try required("text").text() }

    mutating func proposal() throws(CodingFault) -> ProposalNumber { try required("proposal").proposalNumber() }

    mutating func optionalProposal(_ name: String = "proposal") throws(CodingFault) -> ProposalNumber? {
        try optional(name)?.proposalNumber()
    }

    mutating func agendaItem() throws(CodingFault) -> AgendaItem {
        try AgendaItemCoding.read(try required("agenda_item"), as: form)
    }

    mutating func jointAct() throws(CodingFault) -> JointAct {
        try JointActCoding.read(try required("joint_act"), as: form)
    }

    mutating func sessionForm() throws(CodingFault) -> SessionForm { try required("form").word(SessionForm.self) }

    mutating func imposition() throws(CodingFault) -> Imposition {
        try required("imposition").converted(
            .init(.choice, words: ["imposed", "unilateral"]), Imposition.init(rawValue:))
    }
}
