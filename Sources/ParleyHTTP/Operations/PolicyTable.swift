internal import HTTPTypes
internal import ParleyService

/// Who may call what: the one table from which the router is built, the documentation is written and the authorisation
/// tests are generated.
///
/// Roles come from the credential and are coarse; which seat a person holds, on which side, is decided by events in the
/// log (DESIGN §6).
enum PolicyTable {
    /// Whoever sits on a side.
    static let sides: Set<Role> = [.negotiator, .chiefRepresentative]
    /// Whoever sits on neither side.
    static let neutrals: Set<Role> = [.recorder, .mediator]
    /// Whoever sits at the table.
    static let table: Set<Role> = sides.union(neutrals)
    /// Whoever can have tabled something.
    static let authors: Set<Role> = sides.union([.mediator])
    /// Whoever can open and close sessions.
    static let presiding: Set<Role> = sides.union([.recorder])
    /// Whoever may read what is visible to them.
    static let readers: Set<Role> = table.union([.auditor])
    /// Whoever may ask who they are. Analysts work with SQL only.
    static let callers: Set<Role> = readers.union([.administrator])

    /// Every operation once.
    static let rows: [PolicyRow] =
        reads + invitation + seats + agenda + sessions + proposals + answers + ends + documents

    private static let negotiation = "/v1/negotiations/{id}"

    private static let reads: [PolicyRow] = [
        .init(.listNegotiations, .get, "/v1/negotiations", roles: readers, relation: .authenticated),
        .init(.readNegotiation, .get, negotiation, roles: readers, relation: .visible),
        .init(.readTable, .get, negotiation + "/table", roles: readers, relation: .visible),
        .init(.readTimeline, .get, negotiation + "/timeline", roles: readers, relation: .visible),
        .init(.listEvents, .get, negotiation + "/events", roles: readers, relation: .visible),
        .init(.readEvent, .get, negotiation + "/events/{version}", roles: readers, relation: .visible),
        .init(.compareVersions, .get, negotiation + "/compare", roles: readers, relation: .visible),
        .init(.listProposals, .get, negotiation + "/proposals", roles: readers, relation: .visible),
        .init(.readProposal, .get, negotiation + "/proposals/{number}", roles: readers, relation: .visible),
        .init(.streamEvents, .get, "/v1/stream", roles: readers, relation: .visible),
        .init(.readCaller, .get, "/v1/me", roles: callers, relation: .authenticated),
    ]

    private static let invitation: [PolicyRow] = [
        .init(.issueInvitation, .post, "/v1/negotiations", roles: sides, relation: .authenticated),
        .init(.confirmReceipt, .post, negotiation + "/receipts", roles: sides, relation: .seated),
        .init(.acceptInvitation, .post, negotiation + "/acceptances", roles: sides, relation: .seated),
        .init(.refuseInvitation, .post, negotiation + "/refusals", roles: sides, relation: .seated),
    ]

    private static let seats: [PolicyRow] = [
        .init(.appointRepresentative, .post, negotiation + "/representatives", roles: sides, relation: .seated),
        .init(.vacateSeat, .post, negotiation + "/vacancies", roles: table, relation: .seated),
        .init(.designateChief, .post, negotiation + "/chief-designations", roles: sides, relation: .seated),
        .init(.appointRecorder, .post, negotiation + "/recorders", roles: sides, relation: .seated),
        .init(.appointMediator, .post, negotiation + "/mediators", roles: sides, relation: .seated),
    ]

    private static let agenda: [PolicyRow] = [
        .init(.proposeAgendaItem, .post, negotiation + "/agenda-items", roles: sides, relation: .seated),
        .init(
            .admitAgendaItem, .post, negotiation + "/agenda-items/{key}/admissions", roles: sides, relation: .seated),
        .init(
            .withdrawAgendaItem, .post, negotiation + "/agenda-items/{key}/withdrawals", roles: sides,
            relation: .seated),
        .init(.parkAgendaItem, .post, negotiation + "/agenda-items/{key}/parkings", roles: sides, relation: .seated),
        .init(
            .resumeAgendaItem, .post, negotiation + "/agenda-items/{key}/resumptions", roles: sides, relation: .seated),
        .init(
            .reopenAgendaItem, .post, negotiation + "/agenda-items/{key}/reopenings", roles: sides, relation: .seated,
            precondition: .required),
    ]

    private static let sessions: [PolicyRow] = [
        .init(.openSession, .post, negotiation + "/sessions", roles: presiding, relation: .seated),
        .init(.closeSession, .post, negotiation + "/sessions/{number}/closings", roles: presiding, relation: .seated),
    ]

    private static let proposals: [PolicyRow] = [
        .init(.tableDemand, .post, negotiation + "/demands", roles: sides, relation: .seated),
        .init(.makeOffer, .post, negotiation + "/offers", roles: sides, relation: .seated),
        .init(.offerPackage, .post, negotiation + "/packages", roles: sides, relation: .seated),
        .init(.holdPosition, .post, negotiation + "/held-positions", roles: sides, relation: .seated),
        .init(.enterReservation, .post, negotiation + "/reservations", roles: sides, relation: .seated),
        .init(
            .liftReservation, .post, negotiation + "/reservations/{number}/liftings", roles: sides, relation: .seated),
    ]

    private static let answers: [PolicyRow] = [
        .init(
            .counterOffer, .post, negotiation + "/offers/{number}/counter-offers", roles: sides, relation: .seated,
            precondition: .required),
        .init(
            .acceptOffer, .post, negotiation + "/offers/{number}/acceptances", roles: sides, relation: .seated,
            precondition: .required),
        .init(
            .rejectOffer, .post, negotiation + "/offers/{number}/rejections", roles: sides, relation: .seated,
            precondition: .required),
        .init(
            .withdrawOffer, .post, negotiation + "/offers/{number}/withdrawals", roles: authors, relation: .seated,
            precondition: .required),
        .init(
            .clarifyOffer, .post, negotiation + "/offers/{number}/clarifications", roles: authors, relation: .seated),
        .init(
            .fulfilCondition, .post, negotiation + "/offers/{number}/condition-fulfilments", roles: authors,
            relation: .seated, precondition: .required),
    ]

    private static let ends: [PolicyRow] = [
        .init(.recommend, .post, negotiation + "/recommendations", roles: [.mediator], relation: .seated),
        .init(.award, .post, negotiation + "/awards", roles: neutrals, relation: .seated),
        .init(.imposeTerms, .post, negotiation + "/imposed-terms", roles: table, relation: .seated),
        .init(.declareImpasse, .post, negotiation + "/impasses", roles: sides, relation: .seated),
        .init(
            .conclude, .post, negotiation + "/conclusions", roles: sides, relation: .seated, precondition: .required),
    ]

    private static let documents: [PolicyRow] = [
        .init(.readDescription, .get, "/openapi.json", roles: [], relation: .anyone),
        .init(.readDocumentation, .get, "/docs", roles: [], relation: .anyone),
        .init(.readProblem, .get, "/problems/{code}", roles: [], relation: .anyone),
    ]

    /// The row of an operation; `nil` where it was forgotten, which fails start-up.
    static func row(of operation: OperationID) -> PolicyRow? {
        rows.first { $0.operation == operation }
    }
}
