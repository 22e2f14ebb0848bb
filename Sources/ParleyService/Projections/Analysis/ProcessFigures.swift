internal import Bargaining

/// How a negotiation went, in exact figures; see `Schema/projections/process_statistics.sql`.
struct ProcessFigures: Sendable {
    /// Runs of acts of one side that table something.
    let turns: Int
    /// Positions of both sides that repeat nothing, and neutrals' terms.
    let labourMoves: Int
    let employerMoves: Int
    let neutralMoves: Int
    let restatements: Int
    /// Items that were on the table.
    let items: Int
    let itemsWithoutMovement: Int
    /// The gaps of the items on which both sides once stood at comparable figures.
    let gaps: GapFigures
    /// Answers of which both days are known, and their mean in days.
    let replies: Int
    let meanReplyDays: ExactDecimal?

    /// Turns in pairs; an unanswered last one counts as one.
    var rounds: Int { turns / 2 + turns % 2 }

    /// Reads the figures of a negotiation. Complexity: linear in its moves and items.
    init(_ negotiation: DisclosedNegotiation) {
        let moves = negotiation.analysis.moves
        turns =
            Self.acts(moves.filter(\.kind.tables)).reduce(into: (count: 0, side: Side?.none)) { run, act in
                if run.side != act.side { run = (run.count + 1, act.side) }
            }.count
        labourMoves = moves.count { $0.isMove && $0.side == .labour }
        employerMoves = moves.count { $0.isMove && $0.side == .employer }
        neutralMoves = moves.count { $0.isMove && $0.side == .neutral }
        restatements = moves.count { $0.isPosition && $0.isRestatement }
        let onTable = negotiation.folded.state.items.filter { $0.status != .proposed }.map(\.item.key)
        let moved = Self.movedItems(moves)
        items = onTable.count
        itemsWithoutMovement = onTable.count { !moved.contains($0) }
        gaps = GapFigures(negotiation)
        let days = Self.replyDays(moves, negotiation)
        replies = days.count
        meanReplyDays = ExactDecimal.ratio(days.reduce(0) { $0 + Int128($1) }, to: Int128(days.count))
    }

    /// The acts of the two sides that count, each once, in the order of the record.
    private static func acts(_ moves: [TableMove]) -> [TableMove] {
        moves.filter { $0.place == 1 && $0.side != .neutral && !$0.isVoided && !$0.isLateEntry }
    }

    /// The items on which a side, or one party of it, left its first position.
    private static func movedItems(_ moves: [TableMove]) -> Set<ItemKey> {
        struct Course: Hashable {
            let item: ItemKey
            let side: Side
            let party: PartyName?
        }
        var started: Set<Course> = []
        var moved: Set<ItemKey> = []
        for move in moves where move.isMove && move.side != .neutral {
            guard let item = move.item else { continue }
            if !started.insert(Course(item: item, side: move.side, party: move.party)).inserted { moved.insert(item) }
        }
        return moved
    }

    /// Days between the last act of a side and the first answer of the other one, as far as both are known to the day.
    private static func replyDays(_ moves: [TableMove], _ negotiation: DisclosedNegotiation) -> [Int] {
        let spoken = acts(moves.filter(\.kind.speaks))
        return zip(spoken, spoken.dropFirst()).compactMap { act, answer in
            guard act.side != answer.side else { return nil }
            return StageDays.days(negotiation.day(of: act.occurredAt), negotiation.day(of: answer.occurredAt))
        }
    }
}
