internal import Bargaining
internal import EventSourcing
internal import Hummingbird
internal import ParleyService
internal import StrictJSON

/// The answers to an act that would table terms outside the mandate of the caller's side.
enum ParkedReply {
    /// 202: nothing was tabled, nothing is lost; the parked position with its breaches.
    static func parked(_ parked: ParkedTabling, _ exchange: Exchange) -> Response {
        var writer = JSONWriter(capacity: 1_024)
        writer.beginObject()
        writeHead("parked", exchange, to: &writer)
        CaucusRendering.write(parked, to: &writer)
        writer.member("caucus_version", parked.version.number)
        writer.endObject()
        var response = Reply.json(writer.bytes, status: .accepted, cache: .noStore)
        response.headers[.location] = "/v1/negotiations/\(exchange.path.text("id"))/caucus"
        if parked.isReplayed { response.headers[.idempotentReplayed] = "true" }
        return response
    }

    /// 200 with `validate_only`: what would be parked, and why.
    static func preview(_ breaches: [MandateBreach], _ exchange: Exchange) -> Response {
        Reply.json(cache: .noStore) { writer in
            writer.beginObject()
            writeHead("would_park", exchange, to: &writer)
            CaucusRendering.write(breaches, to: &writer)
            writer.endObject()
        }
    }

    private static func writeHead(_ status: String, _ exchange: Exchange, to writer: inout JSONWriter) {
        let text = ProblemCatalogue.text(of: .outsideMandate, in: exchange.language)
        writer.member("negotiation_id", exchange.path.text("id"))
        writer.member("status", status)
        writer.member("code", ProblemCode.outsideMandate.rawValue)
        writer.member("title", text.title)
        writer.member("detail", text.sentence([:]))
    }
}
