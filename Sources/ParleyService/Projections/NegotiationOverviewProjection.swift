internal import Bargaining
internal import EventSourcing

/// The list of negotiations; see `Schema/projections/negotiation_overview.sql`.
struct NegotiationOverviewProjection: NegotiationProjection {
    let name = "negotiation_overview"
    let version = 2
    let columns = [
        "ledger_id", "negotiation_id", "version", "opened_at", "updated_at", "status", "is_published", "is_disclosed",
        "history_id", "title_zh", "title_en", "title_text", "jurisdiction", "currency", "profile", "labour_parties",
        "employer_parties", "subjects", "seat_ids", "items", "open_items", "tentatively_agreed_items", "agreed_items",
        "next_expiry_at",
    ]

    func rows(of negotiation: ProjectedNegotiation) -> [[ProjectionCell]] {
        let folded = negotiation.folded
        let state = folded.state
        guard let opening = state.opening, let status = state.status, let openedAt = folded.openedAt,
            let updatedAt = folded.updatedAt
        else { return [] }
        let title = Self.titles(opening.title)
        let statuses = state.items.map(\.status)
        return [
            [
                .integer(Int64(negotiation.ledger.number)), .identifier(negotiation.id.value),
                .integer(folded.version.number), .instant(openedAt), .instant(updatedAt), .text(status.rawValue),
                .boolean(opening.published != nil), .boolean(state.isDisclosed),
                .optional(opening.published?.historyID), .optional(title.zh), .optional(title.en),
                .optional(title.text), .text(opening.jurisdiction), .text(opening.currency),
                .text(opening.profile), .texts(opening.labour.map(\.text)), .texts(opening.employer.map(\.text)),
                .texts(Self.subjects(of: state)), .identifiers(Self.seats(of: state)),
                .integer(Int64(statuses.count { $0 != .proposed && $0 != .withdrawn })),
                .integer(Int64(statuses.count { $0 == .open || $0 == .parked })),
                .integer(Int64(statuses.count { $0 == .tentativelyAgreed })),
                .integer(Int64(statuses.count { $0 == .agreed })),
                Self.nextExpiry(of: state).map { .instant($0) } ?? .null,
            ]
        ]
    }

    private static func titles(_ title: Title) -> (zh: String?, en: String?, text: String?) {
        switch title {
        case .both(let zh, let en): (zh, en, nil)
        case .zh(let text): (text, nil, nil)
        case .en(let text): (nil, text, nil)
        case .unnamed(let text): (nil, nil, text)
        }
    }

    /// Each subject once, in agenda order.
    private static func subjects(of state: NegotiationState) -> [String] {
        var seen: Set<Subject> = []
        return state.items.map(\.item.subject).filter { seen.insert($0).inserted }.map(\.rawValue)
    }

    /// Who may read the negotiation, in an order that does not depend on hashing.
    static func seats(of state: NegotiationState) -> [UUIDValue] {
        var seats = Set(state.seats.keys.map(\.value))
        if let addressee = state.invitation?.addressee { seats.insert(addressee.value) }
        return seats.sorted()
    }

    private static func nextExpiry(of state: NegotiationState) -> Timestamp? {
        state.openProposals.compactMap { number in
            state.proposals[number]?.proposal.validUntil.map {
                TimeZoneRules.shared.latestInstant(of: $0, in: state.opening?.timeZone)
            }
        }.min()
    }
}
