internal import Bargaining
internal import EventSourcing
internal import ParleyService

/// The acts that the benchmarks repeat: opening a table of one item, and offers on it.
struct BenchAct: Sendable {
    static let labourName = "bench-labour"
    static let employerName = "bench-employer"

    let ledger: LedgerID
    let labour: Principal
    let employer: Principal
    private let item: AgendaItem
    private let opening: NegotiationOpening

    /// The acts in a ledger.
    ///
    /// - Throws: ``DemoFault/malformed(_:)`` when a value is not well formed.
    init(ledger: LedgerID) throws {
        self.ledger = ledger
        labour = try Self.principal(Self.labourName, ledger)
        employer = try Self.principal(Self.employerName, ledger)
        guard let key = ItemKey("per_parcel"), let unit = Unit("CNY/parcel"), let union = PartyName("Bench union"),
            let association = PartyName("Bench association")
        else { throw DemoFault.malformed("benchmark") }
        item = AgendaItem(
            key: key, number: 0, title: .both(zh: "派件单价", en: "Rate per parcel"), subject: .pieceRate, unit: unit)
        opening = NegotiationOpening(
            title: .en("Benchmark"), labour: [union], employer: [association], jurisdiction: "CN", currency: "CNY",
            profile: "CN@1", timeZone: "Asia/Shanghai")
    }

    /// Labour invites; the addressee is the employer.
    func invitation(key: String) -> ActRequest {
        let addressee = employer.id
        let opening = opening
        let item = item
        let intent = ActIntent(people: [addressee], answersState: false) { seats in
            .issueInvitation(
                opening, side: .labour, party: nil, items: [item], addressee: seats.seat(of: addressee))
        }
        return request(labour, nil, intent, key)
    }

    /// The employer accepts the invitation.
    func acceptance(of negotiation: StreamID, key: String) -> ActRequest {
        request(
            employer, negotiation, ActIntent(answersState: false) { _ in .acceptInvitation(party: nil) }, key)
    }

    /// The employer offers an amount that follows from the number: 0.0000 to 0.9999 per parcel.
    func offer(in negotiation: StreamID, number: Int, key: String) -> ActRequest {
        // A number below 10^4 with scale 4 always is an exact decimal.
        let amount = ExactDecimal(coefficient: Int64(number % 10_000), scale: 4)
        let terms = amount.map {
            [ItemTerm(item: item.key, term: Term(.scalar(amount: $0, unit: item.unit, comparator: nil)))]
        }
        let draft = ProposalDraft(sheet: TermSheet(entries: terms ?? []))
        return request(employer, negotiation, ActIntent(answersState: false) { _ in .makeOffer(draft) }, key)
    }

    private func request(
        _ principal: Principal, _ negotiation: StreamID?, _ intent: ActIntent, _ key: String
    ) -> ActRequest {
        ActRequest(
            principal: principal, ledger: ledger, negotiation: negotiation, intent: intent, idempotencyKey: key,
            fingerprint: [UInt8](repeating: 0, count: 32))
    }

    private static func principal(_ name: String, _ ledger: LedgerID) throws -> Principal {
        guard let id = PrincipalID(name) else { throw DemoFault.malformed(name) }
        return Principal(id: id, roles: [.negotiator, .chiefRepresentative], ledgers: [ledger])
    }
}
