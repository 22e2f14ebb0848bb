internal import Bargaining
internal import EventSourcing
internal import ParleyService
internal import StrictJSON

/// Proposals with what became of them, as JSON.
enum ProposalRendering {
    /// Every proposal of a negotiation: labour's, the employers', the neutrals', each by number.
    static func write(_ view: NegotiationView, to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("negotiation_id", view.id.description)
        writer.member("version", view.version.number)
        writer.key("data")
        writer.beginArray()
        for side in Side.allCases {
            for ordinal in 0..<view.state.lastOrdinal(of: side) {
                let number = ProposalNumber(side: side, ordinal: ordinal + 1)
                if let state = view.state.proposals[number] { write(state, of: view.state, to: &writer) }
            }
        }
        writer.endArray()
        writer.endObject()
    }

    /// One proposal.
    static func write(_ state: ProposalState, of negotiation: NegotiationState, to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("status", state.status.rawValue)
        writer.key("occurred_at")
        writer.occurrence(state.occurredAt)
        ProposalCoding.write(state.proposal, to: &writer)
        writer.key("standing_items")
        writer.beginArray()
        for item in state.proposal.sheet.items where state.standingItems.contains(item) { writer.value(item.text) }
        writer.endArray()
        writer.key("waiting_conditions")
        writer.beginArray()
        for condition in negotiation.waitingConditions(of: state) { writer.value(Int64(condition.index)) }
        writer.endArray()
        let record = negotiation.procedure.record
        if let number = record.lateEntry(of: state.proposal.number) {
            writer.member("late_entry", Int64(number))
            writer.member("confirmed", record.unconfirmedLateEntry(of: state.proposal.number) == nil)
        }
        writer.endObject()
    }
}
