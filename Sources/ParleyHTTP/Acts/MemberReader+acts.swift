internal import Bargaining
internal import ParleyService
internal import StrictJSON

extension MemberReader {
    /// The members that every act has: when it happened, where that is told, and the remark beside it.
    mutating func occurrenceAndRemark(
        isRemarkRequired: Bool
    ) throws(CodingFault) -> (occurredAt: OccurredAt?, remark: String?) {
        let occurredAt = try optional("occurred_at").map { cursor throws(CodingFault) in
            try OccurrenceReading.read(cursor)
        }
        let words = isRemarkRequired ? try required("remark") : try optional("remark")
        return (occurredAt, try words?.prose(.request, maximum: ActResponder.maximumRemarkScalars))
    }

    /// The members of a proposal: `terms`, `statement`, `conditions`, `valid_until`, `final`.
    mutating func proposalDraft() throws(CodingFault) -> ProposalDraft {
        let sheet = try termSheet()
        let conditions = try optional("conditions")?.list(minimum: 1, maximum: Condition.maximumCount) {
            condition throws(CodingFault) in try ConditionCoding.read(condition, as: .request)
        }
        let validUntil = try optional("valid_until")?.moment()
        let isFinal = try flag("final")
        return ProposalDraft(
            sheet: sheet, conditions: conditions ?? [], validUntil: validUntil, isFinal: isFinal)
    }

    /// The members `terms` and `statement`.
    mutating func termSheet() throws(CodingFault) -> TermSheet {
        let terms = try optional("terms")
        let statement = try optional("statement")
        return try TermSheetCoding.read(terms: terms, statement: statement, as: .request)
    }

    /// The member `items`: keys of agenda items, at least one.
    mutating func itemKeys() throws(CodingFault) -> [ItemKey] {
        try required("items").list(minimum: 1, maximum: TermSheet.maximumEntries) { key throws(CodingFault) in
            try key.itemKey()
        }
    }

    /// A member that names an account.
    mutating func person(_ name: String = "person") throws(CodingFault) -> PrincipalID {
        try required(name).converted(.init(.account, PrincipalID.maximumBytes)) {
            PrincipalID($0)
        }
    }

    /// A member that names one of the two sides of the table.
    mutating func side(_ name: String) throws(CodingFault) -> Side {
        let member = try required(name)
        let side = try member.word(Side.self)
        guard side != .neutral else {
            throw member.fault(
                .notAllowed, expected: .init(.choice, words: [Side.labour.rawValue, Side.employer.rawValue]))
        }
        return side
    }

    /// The member `party`, where it is there.
    mutating func party() throws(CodingFault) -> PartyName? {
        try optional("party")?.partyName(.request)
    }

    /// The members of an agenda item.
    mutating func agendaItem() throws(CodingFault) -> AgendaItem {
        let key = try required("key").itemKey()
        let title = try TitleCoding.read(try required("title"), as: .request)
        let subject = try required("subject").word(Subject.self)
        let unit = try required("unit").unit(.request)
        let baseline = try optional("baseline")
        let workers = try optional("workers_covered")?.count(to: AgendaItem.maximumWorkers)
        return AgendaItem(
            key: key, number: 0, title: title, subject: subject, unit: unit,
            baseline: try baseline.map { term throws(CodingFault) in try TermCoding.read(term, as: .request) },
            workersCovered: workers.map { Int64($0) })
    }
}
