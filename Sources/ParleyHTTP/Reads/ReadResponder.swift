internal import Bargaining
internal import EventSourcing
internal import HTTPTypes
internal import Hummingbird
internal import NIOCore
internal import ParleyService
internal import StrictJSON

/// Answers questions about one negotiation.
struct ReadResponder: Sendable {
    let service: NegotiationService
    private let written = RepresentationCache()

    init(service: NegotiationService) {
        self.service = service
    }

    /// The negotiation in short: title, parties, seats, status.
    func summary(_ exchange: Exchange) async throws -> Response {
        try await state(exchange) { view, writer in SummaryRendering.write(view, to: &writer) }
    }

    /// The bargaining table.
    func table(_ exchange: Exchange) async throws -> Response {
        try await state(exchange) { view, writer in TableRendering.write(view, to: &writer) }
    }

    /// The procedure around the talks: clocks, drafts, votes, filing, effect.
    func procedure(_ exchange: Exchange) async throws -> Response {
        let (principal, ledger) = try exchange.caller()
        try await service.settleLaw(of: try exchange.path.negotiation(), in: ledger, for: principal)
        let rulebook = service.rulebook
        return try await state(exchange) { view, writer in
            ProcedureRendering.write(
                ProcedureView(
                    negotiation: view, deadlines: rulebook.deadlines(of: view.state, in: ledger),
                    breaches: rulebook.representativeBreaches(of: view.state, in: ledger)), to: &writer)
        }
    }

    /// The cost estimates of both sides beside each other.
    func costEstimates(_ exchange: Exchange) async throws -> Response {
        try await state(exchange) { view, writer in CostEstimateRendering.write(view, to: &writer) }
    }

    /// Every proposal in the order tabled.
    func proposals(_ exchange: Exchange) async throws -> Response {
        try await state(exchange) { view, writer in ProposalRendering.write(view, to: &writer) }
    }

    /// One proposal.
    func proposal(_ exchange: Exchange) async throws -> Response {
        let number = try exchange.path.proposal()
        return try await state(exchange) { view, writer in
            guard let state = view.state.proposals[number] else {
                throw Problem(.proposalUnknown, ["proposal": number.description])
            }
            ProposalRendering.write(state, of: view.state, to: &writer)
        }
    }

    /// What changed on the table between two versions.
    func comparison(_ exchange: Exchange) async throws -> Response {
        guard let from = try exchange.query.number(.from, from: 1), let to = try exchange.query.number(.to, from: 1)
        else { throw Problem.invalidParameter("from, to", expected: .init(.versionPair)) }
        let (principal, ledger) = try exchange.caller()
        let negotiation = try exchange.path.negotiation()
        let outcome = try await service.compare(
            negotiation, in: ledger, for: principal, from: StreamVersion(from), to: StreamVersion(to))
        let comparison = try Self.found(outcome)
        var response = Reply.json(cache: .immutable) { writer in
            ComparisonRendering.write(
                comparison, of: negotiation, from: StreamVersion(from), to: StreamVersion(to), to: &writer)
        }
        response.headers[.eTag] = EntityTag.text(StreamVersion(to), variant: exchange.variant)
        return response
    }

    /// One event: it never changes.
    func event(_ exchange: Exchange) async throws -> Response {
        let (principal, ledger) = try exchange.caller()
        let version = try exchange.path.version()
        let outcome = try await service.event(
            of: try exchange.path.negotiation(), version: version, in: ledger, for: principal)
        if case .versionBeyondHead = outcome { throw Problem(.notFound) }
        let event = try Self.found(outcome)
        let tag = EntityTag.text(version, variant: exchange.variant)
        if let field = exchange.header(.ifNoneMatch), EntityTag.isNamed(tag, in: field) {
            return Reply.notModified(tag: tag, cache: .immutable)
        }
        var response = Reply.json(cache: .immutable) {
            EventRendering.write(event, showsPosition: principal.isAuditor, to: &$0)
        }
        response.headers[.eTag] = tag
        return response
    }

    /// A representation of the state at a moment.
    ///
    /// A reader who has it already gets 304 before anything is folded, as far as the moment's version is known without
    /// folding.
    private func state(
        _ exchange: Exchange, _ write: (NegotiationView, inout JSONWriter) throws -> Void
    ) async throws -> Response {
        let (principal, ledger) = try exchange.caller()
        let negotiation = try exchange.path.negotiation()
        let moment = try exchange.query.moment()
        let condition = exchange.header(.ifNoneMatch)
        if let condition, moment.asOf == nil, moment.occurredBy == nil {
            guard let current = try await service.currentVersion(of: negotiation, in: ledger, for: principal) else {
                throw Problem(.notFound)
            }
            let tag = EntityTag.text(moment.atVersion ?? current, variant: exchange.variant)
            if moment.atVersion ?? current <= current, EntityTag.isNamed(tag, in: condition) {
                return Reply.notModified(tag: tag, cache: .state)
            }
        }
        let outcome = try await service.view(of: negotiation, in: ledger, for: principal, at: moment)
        let view = try Self.found(outcome, named: moment.asOf == nil ? "occurred_by" : "as_of")
        if let condition {
            let tag = EntityTag.text(view.version, variant: exchange.variant)
            if EntityTag.isNamed(tag, in: condition) { return Reply.notModified(tag: tag, cache: .state) }
        }
        let representation = try representation(of: view, as: exchange.variant, write)
        return Reply.json(representation.body, tag: representation.tag, cache: .state)
    }

    /// A representation: the kept one, unless time could have changed it.
    private func representation(
        of view: NegotiationView, as variant: String, _ write: (NegotiationView, inout JSONWriter) throws -> Void
    ) throws -> RepresentationCache.Representation {
        let dependsOnTime = view.moment.asOf != nil || view.moment.occurredBy != nil
        if !dependsOnTime, let kept = written.representation(of: variant, at: view.version) { return kept }
        var writer = JSONWriter(capacity: 4_096)
        try write(view, &writer)
        let made = RepresentationCache.Representation(
            version: view.version, tag: EntityTag.text(view.version, variant: variant),
            body: ByteBuffer(bytes: writer.bytes))
        if !dependsOnTime { written.keep(made, of: variant) }
        return made
    }

    /// The answer of a read, or its problem.
    static func found<Value>(_ outcome: ReadOutcome<Value>, named parameter: String = "as_of") throws(Problem) -> Value
    {
        switch outcome {
        case .found(let value): return value
        case .notVisible: throw Problem(.notFound)
        case .futureTime: throw Problem(.futureTime, ["name": parameter])
        case .versionBeyondHead(let head): throw Problem(.versionBeyondHead, ["current": head.description])
        }
    }
}
