/// 工会劳动法律监督意见书 as it was issued, with the clock that its receipt started.
public struct SupervisionOpinion: Hashable, Sendable {
    /// What names the letter.
    public let letter: SupervisionLetter
    /// Who signed it for the union.
    public let signedBy: OpinionSignatory
    /// The day by which the union asks for correction; `nil` where it names none.
    public let correctBy: LocalDay?
    /// The time to answer, from the receipt: by the profile, or to the day that the union named, without an article.
    public let clock: StartedClock

    /// An opinion from its parts.
    public init(letter: SupervisionLetter, signedBy: OpinionSignatory, correctBy: LocalDay?, clock: StartedClock) {
        self.letter = letter
        self.signedBy = signedBy
        self.correctBy = correctBy
        self.clock = clock
    }
}
