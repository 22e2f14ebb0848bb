import Bargaining
import Testing

@Suite struct ConciliationSpecs {
    static let article = "O22 §52"

    static func law(_ within: Int = 30, _ more: Int = 15, _ article: String = article) -> RuleProfile {
        Law.china(with: [.conciliation: (rule(within, more), article)])
    }

    static func rule(_ within: Int, _ more: Int) -> ParameterValue {
        .conciliation(
            ConciliationRule(within: .calendarDays(within), longestExtension: .calendarDays(more)))
    }

    static func clock(
        _ start: Int, _ due: Int, _ rule: ClockRule = .conciliation, _ article: String = article
    ) -> StartedClock {
        StartedClock(
            rule: rule, profile: Law.china.reference, article: Law.article(article), start: ProcedureTable.day(start),
            due: ProcedureTable.day(due))
    }

    /// Labour's application of day 20, accepted on day 21.
    static func accepted(_ profile: RuleProfile = law()) throws -> ProcedureTable {
        var table = try requested(profile)
        table.on(21)
        try table.act(.dispute(.acceptConciliation(1)), by: Person.authority)
        return table
    }

    static func requested(_ profile: RuleProfile = law()) throws -> ProcedureTable {
        var table = try ProcedureTable.seated(profile)
        table.on(20)
        try table.act(.dispute(.requestConciliation(items: ["per_parcel"])), by: Person.labourChief)
        return table
    }

    private static func agreement(_ open: [ItemKey] = ["daily_limit"], text: UInt8 = 7) -> ConciliationAgreement {
        ConciliationAgreement(textHash: ProcedureTable.text(text), openItems: open)
    }

    private static func conciliation(_ table: ProcedureTable) -> ConciliationState? {
        table.state.procedure.disputes.conciliations.last
    }

    @Test func `either side applies, the other can join, and the authority's acceptance starts 30 days`() throws {
        var table = try ProcedureTable.seated(Self.law())
        table.on(20)
        #expect(
            try table.act(.dispute(.requestConciliation(items: ["per_parcel"])), by: Person.labourChief) == [
                .dispute(
                    .conciliationRequested(
                        ConciliationRequest(
                            number: 1, side: .labour, items: ["per_parcel"], application: nil, start: nil)))
            ])
        table.refuses(
            .dispute(.requestConciliation(items: [])), by: Person.labourChief, rejection: .alreadyStated)
        #expect(
            try table.act(.dispute(.requestConciliation(items: [])), by: Person.employerChief) == [
                .dispute(
                    .conciliationRequested(
                        ConciliationRequest(
                            number: 1, side: .employer, items: ["per_parcel", "daily_limit"], application: nil,
                            start: nil)))
            ], "without items those that are open are in dispute")
        #expect(Self.conciliation(table)?.items == ["per_parcel", "daily_limit"])
        #expect(table.state.procedure.stage == nil)
        #expect(table.deadline(.conciliation) == nil, "no time runs before the acceptance")
        table.on(21)
        #expect(
            try table.act(.dispute(.acceptConciliation(1)), by: Person.authority) == [
                .dispute(
                    .conciliationAccepted(number: 1, on: ProcedureTable.day(21), clock: Self.clock(21, 53), nil))
            ], "day 51 is a Saturday: the period ends on the Monday after it")
        #expect(table.state.procedure.stage == .inConciliation)
        #expect(table.deadline(.conciliation)?.status == .running)
        #expect(table.deadline(.conciliation)?.party == .authority)
        table.refuses(
            .dispute(.acceptConciliation(1)), by: Person.authority, .dispute(.conciliationAlreadyAccepted(1)))
    }

    @Test func `the authority takes a dispute up of its own motion`() throws {
        var table = try ProcedureTable.seated(Self.law())
        table.on(21)
        #expect(
            try table.act(.dispute(.openConciliation(items: ["daily_limit"])), by: Person.authority) == [
                .dispute(.conciliationOpenedOfOwnMotion(number: 1, items: ["daily_limit"])),
                .dispute(
                    .conciliationAccepted(number: 1, on: ProcedureTable.day(21), clock: Self.clock(21, 53), nil)),
            ])
        #expect(Self.conciliation(table)?.isOwnMotion == true)
    }

    @Test func `there is one conciliation at a time, by its acts and by its days`() throws {
        var table = try Self.accepted()
        let request = ProcedureAct.dispute(.requestConciliation(items: []))
        let open = ProcedureAct.dispute(.openConciliation(items: []))
        table.refuses(request, by: Person.employerChief, .dispute(.conciliationGoesOn(1)))
        table.refuses(open, by: Person.authority, .dispute(.conciliationGoesOn(1)))
        table.on(30)
        try table.act(.dispute(.closeConciliation(1)), by: Person.authority)
        table.on(29)
        table.refuses(open, by: Person.authority, .dispute(.conciliationsOverlap(through: ProcedureTable.day(30))))
        table.on(30)
        try table.act(request, by: Person.employerChief)
        table.refuses(open, by: Person.authority, .dispute(.conciliationGoesOn(2)))
        table.on(29)
        table.refuses(
            .dispute(.acceptConciliation(2)), by: Person.authority,
            .dispute(.conciliationsOverlap(through: ProcedureTable.day(30))))
        table.on(30)
        try table.act(.dispute(.acceptConciliation(2)), by: Person.authority)
        #expect(table.state.procedure.disputes.conciliations.count == 2)
    }

    @Test func `the authority prolongs it once, by no more than the law allows`() throws {
        var table = try Self.accepted()
        table.on(45)
        let rule = Law.article(Self.article)
        for length in [0, 16, 1_001] {
            table.refuses(
                .dispute(.extendConciliation(1, length: length)), by: Person.authority,
                .dispute(.extensionBeyondLimit(allowed: .calendarDays(15), rule)))
        }
        // The extension runs on from day 51, on which the first time ends as counted.
        #expect(
            try table.act(.dispute(.extendConciliation(1, length: 15)), by: Person.authority) == [
                .dispute(.conciliationExtended(number: 1, on: ProcedureTable.day(45), clock: Self.clock(53, 67)))
            ])
        #expect(table.deadline(.conciliation)?.due == ProcedureTable.day(67))
        table.refuses(
            .dispute(.extendConciliation(1, length: 1)), by: Person.authority,
            .dispute(.conciliationAlreadyExtended(1)))
    }

    @Test func `Chongqing has 60 and 30 days`() throws {
        var table = try Self.accepted(Self.law(60, 30, "CQ §48"))
        #expect(table.deadline(.conciliation)?.due == ProcedureTable.day(81))
        #expect(table.deadline(.conciliation)?.article == Law.article("CQ §48"))
        try table.act(.dispute(.extendConciliation(1, length: nil)), by: Person.authority)
        #expect(table.deadline(.conciliation)?.due == ProcedureTable.day(111))
    }

    @Test func `the authority draws up an agreement, and both chiefs' signatures end the conciliation`() throws {
        var table = try Self.accepted()
        table.on(40)
        let hash = ProcedureTable.text(7)
        let sign = ProcedureAct.dispute(.signConciliationAgreement(1, hash))
        table.refuses(sign, by: Person.labourChief, .dispute(.conciliationAgreementMissing(1)))
        let draft = ProcedureAct.dispute(.draftConciliationAgreement(1, Self.agreement()))
        #expect(
            try table.act(draft, by: Person.authority)
                == [.dispute(.conciliationAgreementDrafted(number: 1, Self.agreement()))])
        table.refuses(draft, by: Person.authority, rejection: .alreadyStated)
        table.refuses(
            .dispute(.signConciliationAgreement(1, ProcedureTable.text(8))), by: Person.labourChief,
            .dispute(.conciliationTextDiffers(1)))
        try table.act(sign, by: Person.labourChief)
        table.refuses(sign, by: Person.labourChief, rejection: .alreadyStated)
        table.on(41)
        #expect(
            try table.act(sign, by: Person.employerChief) == [
                .dispute(
                    .conciliationAgreementSigned(number: 1, side: .employer, hash, on: ProcedureTable.day(41))),
                .dispute(
                    .conciliationClosed(
                        number: 1,
                        ConciliationClosure(
                            cause: .agreement, openItems: ["daily_limit"], day: ProcedureTable.day(41),
                            timeliness: Timeliness(clock: Self.clock(21, 53), day: ProcedureTable.day(41))))),
            ])
        #expect(Self.conciliation(table)?.closure?.outcome == .settled)
        #expect(table.deadline(.conciliation)?.status == .met(on: ProcedureTable.day(41)))
        for act in [
            ProcedureAct.dispute(.closeConciliation(1)), .dispute(.acceptConciliation(1)),
            .dispute(.extendConciliation(1, length: nil)), draft,
        ] { table.refuses(act, by: Person.authority, .dispute(.conciliationIsClosed(1))) }
        table.refuses(sign, by: Person.labourChief, .dispute(.conciliationIsClosed(1)))
    }

    @Test func `a new text of the agreement is signed anew`() throws {
        var table = try Self.accepted()
        try table.act(.dispute(.draftConciliationAgreement(1, Self.agreement())), by: Person.authority)
        try table.act(.dispute(.signConciliationAgreement(1, ProcedureTable.text(7))), by: Person.labourChief)
        try table.act(.dispute(.draftConciliationAgreement(1, Self.agreement(text: 8))), by: Person.authority)
        #expect(Self.conciliation(table)?.signatures.labour == nil)
        table.refuses(
            .dispute(.signConciliationAgreement(1, ProcedureTable.text(7))), by: Person.employerChief,
            .dispute(.conciliationTextDiffers(1)))
        let stray = Self.agreement(["shifts"])
        table.refuses(
            .dispute(.draftConciliationAgreement(1, stray)), by: Person.authority, rejection: .itemUnknown("shifts"))
        table.refuses(
            .dispute(.draftConciliationAgreement(1, Self.agreement(["per_parcel", "per_parcel"]))),
            by: Person.authority, rejection: .itemNamedTwice("per_parcel"))
    }

    @Test func `closed without an agreement it is unresolved, and what is open is recorded`() throws {
        var table = try Self.accepted()
        table.on(60)
        #expect(
            try table.act(.dispute(.closeConciliation(1)), by: Person.authority) == [
                .dispute(
                    .conciliationClosed(
                        number: 1,
                        ConciliationClosure(
                            cause: .authority, openItems: ["per_parcel", "daily_limit"], day: ProcedureTable.day(60),
                            timeliness: Timeliness(clock: Self.clock(21, 53), day: ProcedureTable.day(60)))))
            ], "late, and recorded")
        #expect(table.deadline(.conciliation)?.status == .missed(on: ProcedureTable.day(60)))
        #expect(table.state.procedure.stage == nil)
    }

    @Test func `an application that the authority does not accept can be closed, and another one made`() throws {
        var table = try Self.requested()
        for act in [
            ProcedureAct.dispute(.extendConciliation(1, length: nil)),
            .dispute(.draftConciliationAgreement(1, Self.agreement())),
        ] { table.refuses(act, by: Person.authority, .dispute(.conciliationNotAccepted(1))) }
        table.refuses(
            .dispute(.signConciliationAgreement(1, ProcedureTable.text(7))), by: Person.labourChief,
            .dispute(.conciliationNotAccepted(1)))
        try table.act(.dispute(.closeConciliation(1)), by: Person.authority)
        #expect(Self.conciliation(table)?.closure?.timeliness == nil)
        try table.act(.dispute(.requestConciliation(items: [])), by: Person.labourChief)
        #expect(table.state.procedure.disputes.conciliations.count == 2)
    }

    @Test func `who may do what is asked before the matter`() throws {
        let table = try Self.requested()
        let offices: [ProcedureAct] = [
            .dispute(.openConciliation(items: [])), .dispute(.acceptConciliation(9)),
            .dispute(.extendConciliation(9, length: nil)), .dispute(.draftConciliationAgreement(9, Self.agreement())),
            .dispute(.closeConciliation(9)),
        ]
        for act in offices {
            for person in [Person.labourChief, Person.recorder, Person.federation, Person.tripartite] {
                table.refuses(act, by: person, .onlyAnOfficialMay(.authority))
            }
        }
        let chiefs: [ProcedureAct] = [
            .dispute(.requestConciliation(items: [])), .dispute(.signConciliationAgreement(9, ProcedureTable.text(7))),
        ]
        for act in chiefs {
            table.refuses(act, by: Person.employerRepresentative, rejection: .onlyTheChiefMay)
            table.refuses(act, by: Person.authority, rejection: .seatBelongsToNoSide)
        }
        for number in [-1, 0, 2] {
            table.refuses(
                .dispute(.acceptConciliation(number)), by: Person.authority, .dispute(.conciliationUnknown(number)))
        }
        table.refuses(
            .dispute(.closeOverdueConciliation), by: Person.authority, rejection: .onlyTheClockMay)
    }

    @Test func `what is in dispute is on the agenda, each item once`() throws {
        let table = try ProcedureTable.seated(Self.law())
        for act in [DisputeAct.requestConciliation(items: ["shifts"]), .openConciliation(items: ["shifts"])] {
            let person = if case .openConciliation = act { Person.authority } else { Person.labourChief }
            table.refuses(.dispute(act), by: person, rejection: .itemUnknown("shifts"))
        }
        table.refuses(
            .dispute(.requestConciliation(items: ["per_parcel", "per_parcel"])), by: Person.labourChief,
            rejection: .itemNamedTwice("per_parcel"))
    }

    @Test func `sides that agreed or parted have nothing to conciliate`() throws {
        let request = ProcedureAct.dispute(.requestConciliation(items: []))
        let signed = try ProcedureTable.received(Self.law())
        signed.refuses(request, by: Person.labourChief, .agreementAlreadySigned(1))
        signed.refuses(.dispute(.openConciliation(items: [])), by: Person.authority, .agreementAlreadySigned(1))
        var parted = try ProcedureTable.seated(Self.law())
        for chief in [Person.labourChief, Person.employerChief] {
            try parted.act(.state(.conclude(.withoutAgreement)), by: chief)
        }
        parted.refuses(request, by: Person.labourChief, rejection: .negotiationConcluded)
    }

    @Test func `acceptance, extension, signature and closing have a day`() throws {
        var table = try Self.accepted()
        try table.act(.dispute(.draftConciliationAgreement(1, Self.agreement())), by: Person.authority)
        for (act, person) in [
            (DisputeAct.extendConciliation(1, length: nil), Person.authority),
            (.signConciliationAgreement(1, ProcedureTable.text(7)), Person.labourChief),
            (.closeConciliation(1), Person.authority),
        ] {
            let command = NegotiationCommand.act(
                .procedure(.dispute(act)), by: .person(person), occurredAt: .month(year: 2026, month: 6),
                localNow: table.now, under: table.rules)
            #expect(throws: NegotiationRejection.procedure(.dayUnknown)) {
                try Negotiation.decide(command, table.state)
            }
        }
    }

    @Test func `conciliations are bounded`() throws {
        var table = try ProcedureTable.seated(Self.law())
        let request = ProcedureAct.dispute(.requestConciliation(items: []))
        for number in 1...ProcedureLimits.maximumConciliations {
            try table.act(request, by: Person.labourChief)
            try table.act(.dispute(.closeConciliation(number)), by: Person.authority)
        }
        table.refuses(request, by: Person.labourChief, .dispute(.tooManyConciliations))
        table.refuses(.dispute(.openConciliation(items: [])), by: Person.authority, .dispute(.tooManyConciliations))
    }
}
