internal import Bargaining
internal import EventSourcing
internal import HTTPTypes
internal import Hummingbird
internal import ParleyService
internal import StrictJSON

/// The answers to acts.
enum ActReply {
    /// 201 with the act and the table after it; byte for byte the same for a retry.
    static func created(_ act: RecordedAct, _ receipts: [EventReceipt], isReplayed: Bool) -> Response {
        var writer = JSONWriter(capacity: 4_096)
        ActRendering.write(act, receipts, to: &writer)
        var response = Reply.json(writer.bytes, status: .created, cache: .noStore)
        response.headers[.location] = location(of: act)
        response.headers[.eTag] = EntityTag.text(act.version)
        if isReplayed { response.headers[.idempotentReplayed] = "true" }
        return response
    }

    /// 200 with what would be recorded.
    static func preview(
        _ events: [NegotiationEvent], of negotiation: StreamID?, state: NegotiationState, version: StreamVersion
    ) -> Response {
        var writer = JSONWriter(capacity: 4_096)
        ActRendering.writePreview(events, of: negotiation, state: state, version: version, to: &writer)
        return Reply.json(writer.bytes, cache: .noStore)
    }

    /// 412 with what was missed.
    static func stale(
        expected: StreamVersion, current: StreamVersion, missed: [DecodedEvent], more: Bool, _ exchange: Exchange
    ) -> Problem {
        var problem = Problem(
            .staleVersion, ["current": current.description, "expected": expected.description])
        var writer = JSONWriter(capacity: 4_096)
        writer.beginArray()
        for event in missed { EventRendering.write(event, to: &writer) }
        writer.endArray()
        problem.members = [
            (name: "current_version", json: Array(current.description.utf8)),
            (name: "missed_events", json: writer.bytes),
            (name: "more", json: Array((more ? "true" : "false").utf8)),
        ]
        if more, let last = missed.last {
            let base = exchange.request.uri.path.split(separator: "/").prefix(3).joined(separator: "/")
            var link = JSONWriter(capacity: 128)
            link.value("/\(base)/events?after_version=\(last.recorded.version.number)")
            problem.members.append((name: "more_url", json: link.bytes))
        }
        problem.headers[.eTag] = EntityTag.text(current)
        return problem
    }

    /// The new thing: the negotiation, the proposal or the event.
    private static func location(of act: RecordedAct) -> String {
        let base = "/v1/negotiations/\(act.negotiation)"
        guard let first = act.events.first else { return base }
        for event in act.events {
            if let proposal = event.event.fact.tabledProposal { return "\(base)/proposals/\(proposal)" }
        }
        if case .negotiationOpened = first.event.fact { return base }
        return "\(base)/events/\(first.recorded.version.number)"
    }
}
