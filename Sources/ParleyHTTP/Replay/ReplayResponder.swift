internal import Bargaining
internal import EventSourcing
internal import HTTPTypes
internal import Hummingbird
internal import ParleyService
internal import StrictJSON

/// Answers a replay: events one by one with the digest of the state after each, or what differs between two moments.
struct ReplayResponder: Sendable {
    let service: NegotiationService
    let cursors: SignedCursor

    /// A page of steps, or of differences where a moment to compare with is named.
    func respond(_ exchange: Exchange) async throws -> Response {
        let moment = try exchange.query.moment()
        guard let compared = try exchange.query.comparedMoment() else {
            guard exchange.query[.cursor] == nil else { throw Problem(.invalidCursor) }
            return try await steps(exchange, at: moment)
        }
        guard exchange.query[.afterVersion] == nil else {
            throw Problem(
                .parametersExclusive, ["first": QueryParameter.afterVersion.rawValue, "second": "compare_…"])
        }
        return try await differences(exchange, from: compared, to: moment)
    }

    private func steps(_ exchange: Exchange, at moment: ReadMoment) async throws -> Response {
        let (principal, ledger) = try exchange.caller()
        let negotiation = try exchange.path.negotiation()
        let after = try exchange.query.number(.afterVersion, from: 0) ?? 0
        let limit = min(
            try exchange.query.number(.limit, from: 1) ?? PageQuery.defaultLimit,
            Int64(NegotiationService.replayedSteps))
        let outcome = try await service.replay(
            negotiation, in: ledger, for: principal, after: StreamVersion(after), limit: Int(limit), at: moment)
        let page = try ReadResponder.found(outcome, named: moment.asOf == nil ? "occurred_by" : "as_of")
        let next = page.hasMore ? page.steps.last?.event.recorded.version.number : nil
        var response = Reply.json(cache: .state) { writer in
            writer.beginObject()
            writer.member("negotiation_id", negotiation.description)
            ReplayRendering.writeMembers(of: page.end, at: moment, to: &writer)
            writer.member("language", AcceptedLanguage.tag(of: exchange.language))
            writer.key("data")
            writer.beginArray()
            for step in page.steps { ReplayRendering.write(step, language: exchange.language, to: &writer) }
            writer.endArray()
            writer.key("next_after_version")
            if let next { writer.value(next) } else { writer.null() }
            writer.member("has_more", page.hasMore)
            writer.member("limit", limit)
            writer.endObject()
        }
        response.headers[.contentLanguage] = AcceptedLanguage.tag(of: exchange.language)
        if let next {
            let query = exchange.query.encoded(without: .afterVersion) + ["after_version=\(next)"]
            response.headers[.link] = "<\(exchange.request.uri.path)?\(query.joined(separator: "&"))>; rel=\"next\""
        }
        return response
    }

    private func differences(
        _ exchange: Exchange, from compared: ReadMoment, to moment: ReadMoment
    ) async throws -> Response {
        let (principal, ledger) = try exchange.caller()
        let negotiation = try exchange.path.negotiation()
        let query = try PageQuery(exchange, of: "replay", cursors)
        let position = try query.position { DifferencePosition(bytes: $0) }
        let outcome = try await service.compare(
            negotiation, in: ledger, for: principal, from: compared, to: moment)
        let isTime = moment.asOf != nil || compared.asOf != nil
        let comparison = try ReadResponder.found(outcome, named: isTime ? "as_of" : "occurred_by")
        let start = DifferencePosition(count: 0, from: comparison.from.digest, to: comparison.to.digest)
        if let position, !position.isOf(start) { throw Problem(.invalidCursor) }
        let done = position?.count ?? 0
        let rows = Array(comparison.differences.dropFirst(done).prefix(Int(query.limit)))
        let titles = comparison.titles
        let hasMore = done + rows.count < comparison.differences.count
        var response = query.reply(
            next: hasMore ? start.advanced(to: done + rows.count).bytes : nil,
            total: Int64(comparison.differences.count),
            leading: { writer in
                writer.member("negotiation_id", negotiation.description)
                for (name, end, moment) in [("from", comparison.from, compared), ("to", comparison.to, moment)] {
                    writer.key(name)
                    writer.beginObject()
                    ReplayRendering.writeMembers(of: end, at: moment, to: &writer)
                    writer.endObject()
                }
                writer.member("same", comparison.differences.isEmpty)
                writer.member("language", AcceptedLanguage.tag(of: exchange.language))
            },
            { writer in
                for row in rows {
                    ReplayRendering.write(row, titles: titles, language: exchange.language, to: &writer)
                }
            })
        response.headers[.contentLanguage] = AcceptedLanguage.tag(of: exchange.language)
        return response
    }
}
