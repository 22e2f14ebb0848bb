internal import Bargaining
internal import EventSourcing
internal import StrictJSON

/// A state as one JSON document: what the API shows of it, without when and by whom it is asked.
///
/// The API's own renderings, because their names never change: the document needs no second vocabulary, and what differs
/// between two documents has the names that people know from the API.
enum StateDocument {
    /// The largest document: bounded by the limits of a negotiation far below.
    static let limits = JSONLimits(maximumBytes: 64 * 1_024 * 1_024, maximumDepth: 64)

    /// What is about the reading and not about what is read, or stands elsewhere in the document. Clocks are counted from
    /// the law of the day, so those that run are written from the state itself.
    private static let leftOut = [
        "negotiation_id", "version", "as_of", "updated_at", "clocks", "representative_breaches", "profile", "time_zone",
    ]
    /// A negotiation of no ledger, for renderings that name one.
    private static let nowhere = StreamID(UUIDValue(high: 0, low: 0))

    /// The document, without members that say nothing.
    ///
    /// - Throws: `JSONFault` beyond ``limits``.
    /// - Complexity: linear in the state.
    static func value(of state: NegotiationState) throws -> JSONValue {
        let view = NegotiationView(
            id: nowhere, ledger: LedgerID(0), version: .none, state: state, moment: .latest,
            updatedAt: Timestamp(microseconds: 0), undatedEvents: 0)
        var writer = JSONWriter(capacity: 8_192)
        writer.beginObject()
        writer.member("profile", orNull: state.opening?.profile)
        writer.member("time_zone", orNull: state.opening?.timeZone)
        write(state.invitation, to: &writer)
        writeSeats(of: state, to: &writer)
        writer.key("table")
        TableRendering.write(view, to: &writer)
        writer.key("procedure")
        ProcedureRendering.write(ProcedureView(negotiation: view, deadlines: [], breaches: []), to: &writer)
        writeProposals(of: state, to: &writer)
        writer.list("ballots", state.ballots) { ballot, writer in
            writer.beginObject()
            BallotCoding.write(ballot, to: &writer)
            writer.endObject()
        }
        writer.list("clocks_started", state.procedure.clocks) { clock, writer in
            writer.beginObject()
            ClockCoding.write(clock.clock, as: "clock", to: &writer)
            writer.member("party", clock.party.rawValue)
            writer.member("stopped_on", orNull: clock.stoppedOn?.description)
            writer.endObject()
        }
        writer.key("cost_estimates")
        CostEstimateRendering.write(view, to: &writer)
        writer.endObject()
        guard case .object(var document) = try JSONReader.parse(writer.bytes, limits: limits) else { return .null }
        for part in ["table", "procedure", "cost_estimates"] {
            guard case .object(var members)? = document[part] else { continue }
            for name in leftOut { members[name] = nil }
            // The status stands in the table, and comparisons of estimates follow from the estimates.
            for name in part == "table" ? [] : ["status", "items", "sums", "assumptions"] { members[name] = nil }
            document[part] = .object(members)
        }
        return JSONValue.object(document).reduced()
    }

    private static func write(_ invitation: InvitationState?, to writer: inout JSONWriter) {
        guard let invitation else { return }
        writer.object("invitation") { writer in
            writer.member("side", invitation.side.rawValue)
            writer.member("addressee", orNull: invitation.addressee?.description)
            writer.member("issued_at", invitation.issuedAt)
            writer.member("received_at", orNull: invitation.receivedAt.flatMap(OccurrenceText.text))
            writer.member("reply", orNull: invitation.reply?.rawValue)
        }
    }

    private static func writeSeats(of state: NegotiationState, to writer: inout JSONWriter) {
        let seats = state.seats.values.sorted { $0.seat.id.value < $1.seat.id.value }
        writer.list("seats", seats) { held, writer in
            writer.beginObject()
            writer.member("seat", held.seat.id.description)
            writer.member("side", held.seat.side.rawValue)
            writer.member("role", held.seat.role.rawValue)
            writer.member("party", orNull: held.seat.party?.text)
            writer.member("vacated", held.isVacated)
            writer.endObject()
        }
    }

    private static func writeProposals(of state: NegotiationState, to writer: inout JSONWriter) {
        let numbers = Side.allCases.flatMap { side in
            (0..<state.lastOrdinal(of: side)).map { ProposalNumber(side: side, ordinal: $0 + 1) }
        }
        writer.list("proposals", numbers.compactMap { state.proposals[$0] }) { held, writer in
            writer.beginObject()
            writer.member("status", held.status.rawValue)
            writer.member("occurred_at", held.occurredAt)
            ProposalCoding.write(held.proposal, to: &writer)
            writer.list("standing_items", held.standingItems.sorted().map(\.text))
            writer.list("fulfilled_conditions", held.fulfilledConditions.sorted()) { index, writer in
                writer.value(Int64(index))
            }
            writer.endObject()
        }
    }
}
