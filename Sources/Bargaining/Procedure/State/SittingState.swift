/// A meeting of those entitled to vote, and its vote.
public struct SittingState: Hashable, Sendable {
    /// Who met.
    public let sitting: CongressSitting
    /// The vote; `nil` while there is none.
    public internal(set) var ballot: CountedBallot?
}
