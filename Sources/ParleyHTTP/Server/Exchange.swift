internal import EventSourcing
internal import HTTPTypes
internal import Hummingbird
internal import ParleyService

/// One request under way, admitted by the policy table: everything a handler needs.
struct Exchange: Sendable {
    /// The request as received.
    let request: Request
    /// Its operation's row of the policy table.
    let row: PolicyRow
    /// The parts of the path in braces.
    let path: PathParameters
    /// The query, checked against the operation.
    let query: QueryParameters
    /// The language to speak to people in.
    let language: Language
    /// Who asks; `nil` for operations open to everyone.
    let principal: Principal?
    /// The ledger asked about; `nil` for operations open to everyone.
    let ledger: LedgerID?
    /// What the request's events belong together with.
    let trace: TraceContext
    /// How the caller's budget stands; `nil` where nothing limits it.
    let standing: RateStanding?
    /// Names the request in logs and problems.
    let requestID: String

    /// The principal and the ledger of an operation that needs them.
    ///
    /// - Throws: `unauthenticated`, if a handler that needs a caller were ever open to everyone.
    func caller() throws(Problem) -> (principal: Principal, ledger: LedgerID) {
        guard let principal, let ledger else { throw Problem(.unauthenticated) }
        return (principal, ledger)
    }

    /// A header field, looked up once where it is needed.
    func header(_ name: HTTPField.Name) -> String? {
        request.headers[name]
    }

    /// Everything that changes the bytes of a representation besides the version: for its entity tag.
    var variant: String {
        let rights = principal?.isAuditor == true ? "a" : "p"
        return "\(row.operation.rawValue)|\(request.uri.path)|\(query.canonical)|\(language.rawValue)|\(rights)|1"
    }
}
