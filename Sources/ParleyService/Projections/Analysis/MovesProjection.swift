internal import Bargaining
internal import EventSourcing

/// What was tabled, answered or taken back; see `Schema/projections/moves.sql`.
struct MovesProjection: DisclosureProjection {
    let name = "moves"
    let version = 1
    let columns = [
        "ledger_id", "negotiation_id", "version", "place", "sequence_number", "item_key", "item_number", "subject",
        "side", "party", "kind", "proposal", "answers", "proposal_status", "is_package", "is_conditional", "is_final",
        "is_restatement", "is_voided", "is_corrected", "is_contested", "is_late_entry", "session_number",
        "occurred_date", "occurred_at", "occurred_precision", "occurred_text", "recorded_at",
    ]

    func rows(of negotiation: DisclosedNegotiation) -> [[ProjectionCell]] {
        let corrected = negotiation.analysis.corrected
        let contested = Set(negotiation.folded.state.procedure.contests.map(\.entry))
        return negotiation.analysis.moves.map { move in
            var row: [ProjectionCell] = []
            row.reserveCapacity(columns.count)
            row += [
                .integer(Int64(negotiation.ledger.number)), .identifier(negotiation.id.value),
                .integer(move.version), .number(move.place), .number(move.sequence),
            ]
            row += Self.item(of: move, negotiation)
            row += Self.act(move, negotiation)
            row += [
                .boolean(move.isRestatement), .boolean(move.isVoided), .boolean(Self.concerns(corrected, move)),
                .boolean(Self.concerns(contested, move)), .boolean(move.isLateEntry), .number(move.session),
            ]
            row += negotiation.cells(of: move.occurredAt)
            row.append(.instant(move.recordedAt))
            return row
        }
    }

    private static func item(of move: TableMove, _ negotiation: DisclosedNegotiation) -> [ProjectionCell] {
        guard let item = move.item.flatMap(negotiation.folded.state.agendaItem) else { return [.null, .null, .null] }
        return [.text(item.key.text), .number(item.number), .text(item.subject.rawValue)]
    }

    private static func act(_ move: TableMove, _ negotiation: DisclosedNegotiation) -> [ProjectionCell] {
        let tabled = move.kind.tables ? move.proposal.flatMap { negotiation.folded.state.proposals[$0] } : nil
        return [
            .text(move.side.rawValue), .optional(move.party?.text), .text(move.kind.rawValue),
            .optional(move.proposal?.description), .optional(move.answers?.description),
            .optional(tabled?.status.rawValue), .boolean(tabled?.proposal.isPackage ?? false),
            .boolean(tabled?.proposal.conditions.isEmpty == false), .boolean(tabled?.proposal.isFinal ?? false),
        ]
    }

    /// Whether one of the entries is what the move tabled.
    private static func concerns(_ entries: Set<EntryReference>, _ move: TableMove) -> Bool {
        guard move.kind.tables, !entries.isEmpty else { return false }
        return entries.contains { $0.proposal == move.proposal && $0.item == move.item }
    }
}
