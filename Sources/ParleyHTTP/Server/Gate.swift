internal import EventSourcing
internal import HTTPTypes
internal import Hummingbird
internal import ParleyService

/// Admits requests as the policy table says: credentials, query, ledger, role, acceptable form.
///
/// What depends on the negotiation itself, visibility and seat, is asked by the handlers, which first read what they
/// need anyway.
struct Gate: Sendable {
    let authenticator: Authenticator
    let limiter: RateLimiter

    /// The request as a handler sees it.
    ///
    /// - Throws: 401, then 429, then 400, then 406, then 403, in this order.
    func admit(_ request: Request, _ context: APIContext, to row: PolicyRow, offering types: [String]) async throws
        -> Exchange
    {
        var principal: Principal?
        var standing: RateStanding?
        if row.relation != .anyone {
            let caller = try await authenticator.principal(request.headers[.authorization])
            context.note.setPrincipal(caller.id)
            standing = try limiter.charge(caller.id, for: request.method)
            principal = caller
        }
        let query = try QueryParameters(request.uri.query, of: row.operation)
        guard types.contains(where: { MediaTypes.accepts(request.headers[.accept], $0) }) else {
            throw Problem(.notAcceptable, ["offered": types.joined(separator: ", ")])
        }
        var ledger: LedgerID?
        if let principal {
            try refuseStrangers(principal, row)
            ledger = try Self.ledger(request.headers[.ledger], of: principal)
        }
        return Exchange(
            request: request, row: row, path: PathParameters(context.parameters), query: query,
            language: AcceptedLanguage.language(request.headers[.acceptLanguage]), principal: principal, ledger: ledger,
            trace: context.trace ?? TraceContext(nil), standing: standing,
            requestID: context.requestID)
    }

    /// The answer to a request that was admitted, with what it tells about the caller's budget.
    func released(_ response: Response, _ exchange: Exchange) -> Response {
        guard let standing = exchange.standing, let principal = exchange.principal else { return response }
        return limiter.told(response, standing, of: principal.id)
    }

    /// The problem of a role that does not allow an operation.
    static func forbidden(_ principal: Principal, _ row: PolicyRow) -> Problem {
        Problem(
            .forbidden,
            [
                "roles": principal.roles.map(\.rawValue).sorted().joined(separator: ", "),
                "needed": row.roles.map(\.rawValue).sorted().joined(separator: ", "),
            ])
    }

    /// Refuses roles at once that may not even know whether a negotiation exists: analysts and administrators. Others
    /// are refused an act only after they could see the negotiation.
    private func refuseStrangers(_ principal: Principal, _ row: PolicyRow) throws(Problem) {
        if row.admits(principal) { return }
        if row.relation == .seated, !principal.roles.isDisjoint(with: PolicyTable.readers) { return }
        throw Self.forbidden(principal, row)
    }

    /// The ledger that the credentials imply, or that the header names among several. Companion ledgers are opened by no
    /// credentials: what is in them is reached through the negotiation it belongs to.
    private static func ledger(_ field: String?, of principal: Principal) throws(Problem) -> LedgerID {
        if let field {
            guard let number = Int32(field), principal.ledgers.contains(LedgerID(number)), !LedgerID(number).isCompanion
            else { throw refusal(.ledgerNotPermitted, principal) }
            return LedgerID(number)
        }
        if principal.ledgers.count == 1, let only = principal.ledgers.first, !only.isCompanion { return only }
        let shared = principal.ledgers.filter { !$0.isCompanion }
        guard let only = shared.first, shared.count == 1 else {
            throw refusal(shared.isEmpty ? .ledgerNotPermitted : .ledgerRequired, principal)
        }
        return only
    }

    private static func refusal(_ code: ProblemCode, _ principal: Principal) -> Problem {
        Problem(code, ["ledgers": principal.ledgers.map(\.description).joined(separator: ", ")])
    }
}
