/// What a union states when it issues an opinion.
public struct OpinionDraft: Hashable, Sendable {
    /// What names the letter.
    public let letter: SupervisionLetter
    /// Who signed it for the union.
    public let signedBy: OpinionSignatory
    /// The day on which the employer received it; `nil` is the day of the act.
    public let servedOn: LocalDay?
    /// The day by which the union asks for correction; `nil` where it names none.
    public let correctBy: LocalDay?
    /// The day by which the union asks for an answer. Needed where the law sets no period, refused where it does.
    public let answerBy: LocalDay?

    /// A draft from its parts.
    public init(
        letter: SupervisionLetter = SupervisionLetter(), signedBy: OpinionSignatory, servedOn: LocalDay? = nil,
        correctBy: LocalDay? = nil, answerBy: LocalDay? = nil
    ) {
        self.letter = letter
        self.signedBy = signedBy
        self.servedOn = servedOn
        self.correctBy = correctBy
        self.answerBy = answerBy
    }
}
