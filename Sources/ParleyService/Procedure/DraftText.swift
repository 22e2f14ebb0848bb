internal import Bargaining
internal import Crypto
public import StrictJSON

/// What the sides agreed, in one text that both can name by its hash: the kind of agreement, whom it binds, its term, and
/// every item that it settles with its term.
///
/// The service computes the hash before a draft is decided, from the terms as they stand in the log; both sides state, and
/// sign, the same bytes or none (domain §3.4.2). It is SHA-256 over the ``CanonicalJSON`` of ``write(to:)``.
public struct DraftText: Hashable, Sendable {
    /// One settled item.
    struct Clause: Hashable, Sendable {
        let item: AgendaItem
        let term: Term
    }

    /// The most bytes of a text: 16 MiB, far above the terms of every item that an agenda can hold.
    private static let maximumBytes = 16 * 1_048_576

    let plan: DraftPlan
    /// In the order of the agenda; the number of a clause is its place, from 1.
    let clauses: [Clause]

    init(plan: DraftPlan, clauses: [Clause]) {
        self.plan = plan
        self.clauses = clauses
    }

    /// The text that a draft would have if it were assembled now.
    init(of plan: DraftPlan, in state: NegotiationState) {
        self.init(
            plan: plan,
            clauses: state.items.compactMap { item in
                let agreed: AgreedTerm? =
                    switch item.status {
                    case .agreed: item.agreed
                    case .tentativelyAgreed: item.tentative
                    default: nil
                    }
                return agreed.map { Clause(item: item.item, term: $0.term) }
            })
    }

    /// The text of a draft, whatever became of its items since.
    init(of draft: DraftState, in state: NegotiationState) {
        self.init(
            plan: draft.draft.plan,
            clauses: draft.draft.items.compactMap { key in
                guard let item = state.item(key)?.item, let term = draft.settled[key]?.term else { return nil }
                return Clause(item: item, term: term)
            })
    }

    /// Writes the text as the next value: `{"kind", "binding", "valid_from", "valid_through", "carried",
    /// "workers_in_scope"?, "clauses": [{"number", "item", "title", "subject", "unit", "term"}]}`.
    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("kind", plan.kind.rawValue)
        writer.member("binding", plan.binding.rawValue)
        writer.member("valid_from", plan.validFrom.description)
        writer.member("valid_through", plan.validThrough.description)
        writer.list("carried", plan.carried.map(\.text))
        if let workers = plan.workersInScope { writer.member("workers_in_scope", workers) }
        writer.list("clauses", clauses.enumerated()) { clause, writer in
            writer.beginObject()
            writer.member("number", Int64(clause.offset + 1))
            writer.member("item", clause.element.item.key.text)
            writer.key("title")
            TitleCoding.write(clause.element.item.title, to: &writer)
            writer.member("subject", clause.element.item.subject.rawValue)
            writer.member("unit", clause.element.item.unit.text)
            writer.key("term")
            TermCoding.write(clause.element.term, to: &writer)
            writer.endObject()
        }
        writer.endObject()
    }

    /// SHA-256 of the canonical form.
    ///
    /// - Throws: `JSONFault` for a text beyond its limit.
    /// - Complexity: linear in the text, and sorting the names of its members.
    func hash() throws -> ContentHash {
        var writer = JSONWriter(capacity: 4_096)
        write(to: &writer)
        let value = try JSONReader.parse(writer.bytes, limits: JSONLimits(maximumBytes: Self.maximumBytes))
        guard let hash = ContentHash(bytes: SHA256.hash(data: CanonicalJSON.bytes(of: value))) else {
            preconditionFailure("SHA-256 has 32 bytes")
        }
        return hash
    }
}
