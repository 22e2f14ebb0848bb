/// The course of one side on one item: what each of its parties tabled last.
///
/// Parties of one side may stand at different figures at once; they are kept apart (FORMAT §4).
public struct SideCourse: Hashable, Sendable {
    /// One position for each party that tabled any, the most recently tabled last.
    public internal(set) var positions: [TabledPosition] = []

    /// The side's position: the last tabled one that stands, else the last tabled one; `nil` where none was tabled.
    public var current: TabledPosition? { positions.last(where: \.isStanding) ?? positions.last }

    /// The term that stands for the side; `nil` where none does.
    public var standing: Term? { current.flatMap { $0.isStanding ? $0.term : nil } }

    /// Positions tabled by the side less restatements.
    public var moves: Int { positions.reduce(0) { $0 + $1.moves } }

    /// The position of one party, or of the side as a whole.
    public func position(of party: PartyName?) -> TabledPosition? {
        positions.last { $0.party == party }
    }

    /// Tables a position; answers whether it was a move. Complexity: linear in the parties of the side.
    mutating func table(_ term: Term, by proposal: ProposalNumber, of party: PartyName?, at occurredAt: OccurredAt)
        -> Bool
    {
        guard let index = positions.lastIndex(where: { $0.party == party }) else {
            positions.append(
                TabledPosition(
                    party: party, proposal: proposal, term: term, since: occurredAt, isStanding: true, isHeld: false,
                    moves: 1, lastFigure: nil))
            return true
        }
        var position = positions.remove(at: index)
        let isMove = position.table(term, by: proposal, at: occurredAt)
        positions.append(position)
        return isMove
    }

    /// Ends the standing positions that `isEnded` names; answers the acts that tabled them.
    mutating func end(where isEnded: (TabledPosition) -> Bool) -> [ProposalNumber] {
        var ended: [ProposalNumber] = []
        for index in positions.indices where positions[index].isStanding && isEnded(positions[index]) {
            positions[index].isStanding = false
            positions[index].isHeld = false
            ended.append(positions[index].proposal)
        }
        return ended
    }

    /// Marks standing positions as held: those of one party, or all of the side.
    mutating func hold(party: PartyName?) {
        for index in positions.indices
        where positions[index].isStanding && (party == nil || positions[index].party == party) {
            positions[index].isHeld = true
        }
    }
}
