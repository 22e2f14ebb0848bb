/// 工会劳动法律监督建议书: asks the authority to deal with it.
public struct SupervisionSuggestion: Hashable, Sendable {
    /// Why.
    public let ground: SuggestionGround
    /// What names the letter.
    public let letter: SupervisionLetter
    /// The authority that it is sent to.
    public let authority: PartyName
    /// Who answers for the authority.
    public let addressee: SeatID

    /// A suggestion from its parts.
    public init(ground: SuggestionGround, letter: SupervisionLetter, authority: PartyName, addressee: SeatID) {
        self.ground = ground
        self.letter = letter
        self.authority = authority
        self.addressee = addressee
    }
}
