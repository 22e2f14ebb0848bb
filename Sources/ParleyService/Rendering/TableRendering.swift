internal import Bargaining
internal import EventSourcing
public import StrictJSON

/// The bargaining table as JSON: exactly DESIGN §6.1, with members added beside.
public enum TableRendering {
    /// Writes a negotiation at a moment as the next value.
    public static func write(_ view: NegotiationView, to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("negotiation_id", view.id.description)
        writer.member("version", view.version.number)
        writer.member("status", orNull: view.state.status?.rawValue)
        writer.member("as_of", orNull: view.moment.asOf)
        if let occurredBy = view.moment.occurredBy {
            writer.member("occurred_by", occurredBy)
            writer.member("undated_events", Int64(view.undatedEvents))
        }
        writer.member("updated_at", view.updatedAt)
        writeNegotiation(view.state, to: &writer)
        writeItems(view.state.table(), to: &writer)
        writer.endObject()
    }

    /// Writes the table of a state after an act, without a moment, as the next value.
    static func write(
        _ state: NegotiationState, of negotiation: StreamID?, version: StreamVersion, to writer: inout JSONWriter
    ) {
        writer.beginObject()
        if let negotiation { writer.member("negotiation_id", negotiation.description) }
        writer.member("version", version.number)
        writer.member("status", orNull: state.status?.rawValue)
        writer.key("as_of")
        writer.null()
        writeNegotiation(state, to: &writer)
        writeItems(state.table(), to: &writer)
        writer.endObject()
    }

    private static func writeItems(_ table: BargainingTable, to writer: inout JSONWriter) {
        writer.list("items", table.rows) { row, writer in write(row, to: &writer) }
    }

    /// Writes one item of the table as the next value.
    static func write(_ row: TableRow, to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("key", row.key.text)
        writer.member("number", Int64(row.number))
        writer.key("title")
        TitleCoding.write(row.title, to: &writer)
        writer.member("subject", row.subject.rawValue)
        writer.member("unit", row.unit.text)
        writer.member("status", row.status.rawValue)
        writer.member("baseline", orNull: row.baseline)
        if let workers = row.workersCovered { writer.member("workers_covered", workers) }
        writer.key("labour")
        write(row.labour, isSide: true, to: &writer)
        writer.key("employer")
        write(row.employer, isSide: true, to: &writer)
        if !row.neutral.isEmpty {
            writer.list("neutral", row.neutral) { proposal, writer in write(proposal, to: &writer) }
        }
        writer.key("gap")
        if let gap = row.gap {
            writer.beginObject()
            writer.member("amount", gap.amount.description)
            writer.member("unit", gap.unit.text)
            writer.endObject()
        } else {
            writer.null()
        }
        writer.member("closed_ratio", orNull: row.closedRatio?.description)
        writer.member("sessions_without_movement", Int64(row.sessionsWithoutMovement))
        writer.list("packages", row.packages.map(\.description))
        if !row.conditions.isEmpty {
            writer.list("conditions", row.conditions) { condition, writer in write(condition, to: &writer) }
        }
        if !row.floorConflicts.isEmpty {
            writer.list("floor_conflicts", row.floorConflicts) { conflict, writer in
                writer.beginObject()
                writer.member("proposal", conflict.proposal.description)
                StatutoryFloorCoding.writeMembers(of: conflict.conflict, to: &writer)
                writer.endObject()
            }
        }
        writer.list("reservations", row.reservations) { reservation, writer in write(reservation, to: &writer) }
        writer.key("agreed")
        write(row.agreed, to: &writer)
        writeEnds(row, to: &writer)
        writer.endObject()
    }

    /// What only some items have: a tentative or imposed term, parties that joined, what a published record says.
    private static func writeEnds(_ row: TableRow, to writer: inout JSONWriter) {
        if let tentative = row.tentative {
            writer.key("tentative")
            write(tentative, to: &writer)
        }
        if let imposed = row.imposed {
            writer.object("imposed") { writer in
                writer.key("term")
                TermCoding.write(imposed.term, to: &writer)
                writer.member("by", imposed.imposition.rawValue)
                writer.member("side", imposed.side.rawValue)
                writer.member("since", imposed.occurredAt)
            }
        }
        if !row.accededParties.isEmpty { writer.list("acceded_parties", row.accededParties.map(\.text)) }
        if let outcome = row.outcome {
            writer.object("outcome") { writer in
                switch outcome {
                case .inForce(let term): writer.member("in_force", orNull: term)
                case .nothingInForce: writer.member("in_force", orNull: Term?.none)
                }
            }
        }
    }

    private static func write(_ column: TableColumn, isSide: Bool, to writer: inout JSONWriter) {
        writer.beginObject()
        if !isSide { writer.member("party", orNull: column.party?.text) }
        writer.member("moves", Int64(column.moves))
        writer.member("proposal", orNull: column.proposal?.description)
        writer.member("since", orNull: column.since.flatMap(OccurrenceText.text))
        writer.member("held", column.isHeld)
        writer.member("standing", column.isStanding)
        writer.member("term", orNull: column.term)
        if let figure = column.lastFigure {
            writer.object("last_figure") { writer in
                writer.member("proposal", figure.proposal.description)
                writer.member("since", figure.since)
                writer.key("term")
                TermCoding.write(figure.term, to: &writer)
            }
        }
        if isSide, column.byParty.count > 1 || column.byParty.contains(where: { $0.party != nil }) {
            writer.list("by_party", column.byParty) { column, writer in write(column, isSide: false, to: &writer) }
        }
        writer.endObject()
    }

    private static func write(_ proposal: NeutralProposal, to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("proposal", proposal.proposal.description)
        writer.member("kind", proposal.kind.rawValue)
        writer.member("since", proposal.occurredAt)
        writer.member("withdrawn", proposal.isWithdrawn)
        writer.key("term")
        TermCoding.write(proposal.term, to: &writer)
        writer.endObject()
    }

    private static func write(_ condition: WaitingCondition, to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("proposal", condition.proposal.description)
        writer.member("index", Int64(condition.index))
        writer.key("condition")
        ConditionCoding.write(condition.condition, to: &writer)
        writer.endObject()
    }

    private static func write(_ reservation: Reservation, to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("number", Int64(reservation.number))
        writer.member("side", reservation.side.rawValue)
        writer.member("text", reservation.text)
        writer.endObject()
    }

    private static func write(_ agreed: AgreedTerm?, to writer: inout JSONWriter) {
        guard let agreed else {
            writer.null()
            return
        }
        writer.beginObject()
        writer.key("term")
        TermCoding.write(agreed.term, to: &writer)
        writer.member("since", agreed.occurredAt)
        writer.member("proposal", orNull: agreed.proposal?.description)
        writer.endObject()
    }
}
