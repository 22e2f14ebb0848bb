internal import Bargaining
internal import StrictJSON

extension DisputeFactCoding {
    private typealias Reader = @Sendable (inout MemberReader) throws(CodingFault) -> DisputeFact

    /// How the data of each event type is read.
    static let readers: [(name: StaticString, read: ProcedureFactCoding.Reader)] = kinds.map { entry in
        (
            entry.name,
            { members throws(CodingFault) in
                let fact = try entry.read(&members)
                return .dispute(fact)
            }
        )
    }

    private static let kinds = conciliation + rulings

    private static let conciliation: [(name: StaticString, read: Reader)] = [
        ("ConciliationRequested", { m throws(CodingFault) in .conciliationRequested(try request(&m)) }),
        (
            "ConciliationOpenedExOfficio",
            { m throws(CodingFault) in
                .conciliationOpenedOfOwnMotion(number: try m.conciliation(), items: try m.items())
            }
        ),
        (
            "ConciliationAccepted",
            { m throws(CodingFault) in
                .conciliationAccepted(
                    number: try m.conciliation(), on: try m.day(), clock: try m.clock("clock"), try m.timeliness())
            }
        ),
        (
            "ConciliationExtended",
            { m throws(CodingFault) in
                .conciliationExtended(
                    number: try m.conciliation(), on: try m.day(), clock: try m.requiredClock("clock"))
            }
        ),
        (
            "ConciliationAgreementDrafted",
            { m throws(CodingFault) in
                let number = try m.conciliation()
                return .conciliationAgreementDrafted(
                    number: number,
                    ConciliationAgreement(textHash: try m.textHash(), openItems: try m.openItems()))
            }
        ),
        (
            "ConciliationAgreementSigned",
            { m throws(CodingFault) in
                .conciliationAgreementSigned(
                    number: try m.conciliation(), side: try m.side(), try m.textHash(), on: try m.day())
            }
        ),
        (
            "ConciliationClosed",
            { m throws(CodingFault) in
                let number = try m.conciliation()
                return .conciliationClosed(
                    number: number,
                    ConciliationClosure(
                        cause: try m.required("cause").word(ConciliationClosure.Cause.self),
                        openItems: try m.openItems(), day: try m.day(), timeliness: try m.timeliness()))
            }
        ),
    ]

    private static let rulings: [(name: StaticString, read: Reader)] = [
        (
            "TripartiteMeetingHeld",
            { m throws(CodingFault) in
                let (number, day) = (try m.required("number").count(from: 1), try m.day())
                return .tripartiteMeetingHeld(number: number, try RulingCoding.readMeeting(&m), on: day)
            }
        ),
        ("ArbitrationRequested", { m throws(CodingFault) in .arbitrationRequested(try RulingCoding.readRequest(&m)) }),
        (
            "ArbitrationAwarded",
            { m throws(CodingFault) in
                let number = try m.arbitration()
                return .arbitrationAwarded(number: number, try RulingCoding.readRuling(&m))
            }
        ),
        (
            "JudgmentRecorded",
            { m throws(CodingFault) in
                let number = try m.arbitration()
                let instance = try m.required("instance").word(CourtInstance.self)
                return .judgmentRecorded(number: number, instance, try RulingCoding.readRuling(&m))
            }
        ),
    ]

    private static func request(_ members: inout MemberReader) throws(CodingFault) -> ConciliationRequest {
        let (number, side, items) = (try members.conciliation(), try members.side(), try members.items())
        var application: Timeliness?
        if let member = try members.optional("application") { application = try ClockCoding.readTimeliness(member) }
        return ConciliationRequest(
            number: number, side: side, items: items, application: application, start: try members.clock("start"))
    }
}

extension MemberReader {
    fileprivate mutating func conciliation() throws(CodingFault) -> Int { try required("conciliation").count(from: 1) }

    fileprivate mutating func openItems() throws(CodingFault) -> [ItemKey] { try required("open_items").itemKeys() }
}
