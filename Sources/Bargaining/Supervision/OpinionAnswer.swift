/// An employer's answer to an opinion.
public struct OpinionAnswer: Hashable, Sendable {
    /// What it answers.
    public let stance: AnswerStance
    /// The day by which it will have corrected; there where it says that it will, and only there.
    public let correctsBy: LocalDay?
    /// When it came, against the clock.
    public let timeliness: Timeliness

    /// An answer from its parts.
    public init(stance: AnswerStance, correctsBy: LocalDay?, timeliness: Timeliness) {
        self.stance = stance
        self.correctsBy = correctsBy
        self.timeliness = timeliness
    }
}
