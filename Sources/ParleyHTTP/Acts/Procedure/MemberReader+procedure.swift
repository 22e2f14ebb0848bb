internal import Bargaining
internal import EventSourcing
internal import ParleyService
internal import StrictJSON

extension MemberReader {
    /// The members of a draft.
    mutating func draftPlan() throws(CodingFault) -> DraftPlan {
        let kind = try required("kind").word(OutcomeKind.self)
        let binding = try required("binding").word(BindingMode.self)
        let validFrom = try required("valid_from").day()
        let validThrough = try required("valid_through").day()
        let carried = try optionalItemKeys("carried")
        let workers = try optional("workers_in_scope")?.count(from: 1, to: AgendaItem.maximumWorkers)
        return DraftPlan(
            kind: kind, binding: binding, validFrom: validFrom, validThrough: validThrough, carried: carried,
            workersInScope: workers.map { Int64($0) }, textHash: try optionalTextHash() ?? DraftText.uncomputed)
    }

    /// The member `text_hash`: SHA-256 in lower-case hexadecimal digits.
    mutating func textHash() throws(CodingFault) -> ContentHash {
        try Self.textHash(try required("text_hash"))
    }

    /// The same, under any name, where it may be missing.
    mutating func optionalTextHash(_ name: String = "text_hash") throws(CodingFault) -> ContentHash? {
        guard let member = try optional(name) else { return nil }
        return try Self.textHash(member)
    }

    private static func textHash(_ cursor: JSONCursor) throws(CodingFault) -> ContentHash {
        try cursor.converted(.init(.hexadecimal, Int64(ContentHash.byteCount * 2))) { text in
            Hexadecimal.bytes(text).flatMap { ContentHash(bytes: $0) }
        }
    }

    /// The minutes that the path and the members `version` and `text_hash` name.
    ///
    /// - Throws: ``CodingFault`` for the body, ``Problem`` for the path.
    mutating func minutes(at path: PathParameters) throws -> MinutesReference {
        let session = try path.ordinal()
        let version = try required("version").count(from: 1, to: Int64(ProcedureLimits.maximumMinutes))
        return MinutesReference(session: session, version: Int(version), textHash: try textHash())
    }

    /// The members `route` and `enterprises`; these only where each votes by itself.
    mutating func congressRoute() throws(CodingFault) -> CongressRoute {
        switch try required("route").word(CongressRouteName.self) {
        case .enterprise: return .enterprise
        case .industry: return .industry
        case .eachEnterprise:
            return .eachEnterprise(
                try required("enterprises").list(minimum: 1, maximum: ProcedureLimits.maximumEnterprises) {
                    name throws(CodingFault) in try name.partyName(.request)
                })
        }
    }

    /// The member `enterprise`, where it is there.
    mutating func enterprise() throws(CodingFault) -> PartyName? {
        try optional("enterprise")?.partyName(.request)
    }

    /// Keys of agenda items under a name; none where it is not there.
    mutating func optionalItemKeys(_ name: String) throws(CodingFault) -> [ItemKey] {
        try optional(name)?.list(minimum: 1, maximum: TermSheet.maximumEntries) { key throws(CodingFault) in
            try key.itemKey()
        } ?? []
    }

    /// The position that the path and the members `proposal` and `item` name.
    ///
    /// - Throws: ``CodingFault`` for the body, ``Problem`` for the path.
    mutating func entry(at path: PathParameters) throws -> EntryReference {
        let version = try path.version()
        let proposal = try required("proposal").proposalNumber()
        return EntryReference(version: version.number, proposal: proposal, item: try required("item").itemKey())
    }
}
