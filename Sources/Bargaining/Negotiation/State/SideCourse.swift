/// The course of one side on one item: what each of its parties tabled last.
///
/// Parties of one side may stand at different figures at once; they are kept apart (FORMAT §4).
public struct SideCourse: Hashable, Sendable {
    /// One position for each party that tabled any, the most recently tabled last.
    public internal(set) var positions: [TabledPosition] = []

    /// The side's position: the last tabled one that stands, else the last tabled one; `nil` where none was tabled.
    public var current: TabledPosition? { currentIndex.map { positions[$0] } }

    /// The term that stands for the side; `nil` where none does.
    public var standing: Term? {
        currentIndex.flatMap { positions[$0].isStanding ? positions[$0].term : nil }
    }

    private var currentIndex: Int? {
        // By index, since a position is large: handing each to a predicate would copy it.
        positions.indices.last { positions[$0].isStanding } ?? positions.indices.last
    }

    /// Positions tabled by the side less restatements.
    public var moves: Int { positions.reduce(0) { $0 + $1.moves } }

    /// The position of one party, or of the side as a whole.
    public func position(of party: PartyName?) -> TabledPosition? {
        positions.last { $0.party == party }
    }

    /// Tables a position; answers whether it was a move, and the act whose standing position it replaced.
    /// Complexity: linear in the parties of the side.
    mutating func table(
        _ term: Term, by proposal: ProposalNumber, of party: PartyName?, at occurredAt: OccurredAt
    ) -> (isMove: Bool, replaced: ProposalNumber?) {
        guard let index = positions.indices.last(where: { positions[$0].party == party }) else {
            positions.append(
                TabledPosition(
                    party: party, proposal: proposal, term: term, since: occurredAt, isStanding: true, isHeld: false,
                    moves: 1, lastFigure: nil))
            return (true, nil)
        }
        let replaced = positions[index].isStanding ? positions[index].proposal : nil
        let isMove = positions[index].table(term, by: proposal, at: occurredAt)
        if index + 1 < positions.count { positions.append(positions.remove(at: index)) }
        return (isMove, replaced)
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
