import Bargaining
import Testing

@Suite struct MinutesSpecs {
    private static let article = "SD §26"

    private static func law(_ rule: MinutesSigners) -> RuleProfile {
        Law.china(with: [.minutes: (.minutes(rule), article)])
    }

    /// One session held.
    private static func met(_ rule: MinutesSigners = .bothChiefs) throws -> ProcedureTable {
        var table = try ProcedureTable.seated(law(rule))
        try table.act(.openSession(.negotiationMeeting, chair: .labour), by: Person.labourChief)
        try table.act(.closeSession, by: Person.labourChief)
        return table
    }

    private static func reference(_ version: Int = 1, text: UInt8 = 1) -> MinutesReference {
        MinutesReference(session: 1, version: version, textHash: ProcedureTable.text(text))
    }

    private static func drafted(_ rule: MinutesSigners = .bothChiefs) throws -> ProcedureTable {
        var table = try met(rule)
        try table.act(.draftMinutes(session: 1, ProcedureTable.text(1)), by: Person.recorder)
        return table
    }

    private static func minutes(_ table: ProcedureTable) -> MinutesState? { table.state.procedure.minutes(of: 1) }

    @Test func `minutes name their text, who signs, and by which article`() throws {
        var table = try Self.met()
        #expect(
            try table.act(.draftMinutes(session: 1, ProcedureTable.text(1)), by: Person.recorder) == [
                .minutesDrafted(
                    MinutesDraft(
                        reference: Self.reference(), rule: .bothChiefs, article: Law.article(Self.article),
                        profile: Law.china.reference, signers: [Person.labourChief, Person.employerChief]))
            ])
    }

    @Test func `both chiefs sign where the law asks for both`() throws {
        var table = try Self.drafted()
        #expect(
            try table.act(.signMinutes(Self.reference()), by: Person.labourChief) == [
                .minutesSigned(Self.reference(), by: Person.labourChief, side: .labour, on: ProcedureTable.day(19))
            ])
        #expect(Self.minutes(table)?.isSigned == false)
        table.refuses(.signMinutes(Self.reference()), by: Person.labourChief, rejection: .alreadyStated)
        table.refuses(
            .signMinutes(Self.reference()), by: Person.labourRepresentative,
            .notASignerOfMinutes(Law.article(Self.article)))
        try table.act(.signMinutes(Self.reference()), by: Person.employerChief)
        #expect(Self.minutes(table)?.isSigned == true)
    }

    @Test func `all representatives sign where the law asks for all, as they were at the draft`() throws {
        var table = try Self.drafted(.allRepresentatives)
        let signers = try #require(Self.minutes(table)?.draft.signers)
        #expect(
            Set(signers) == [
                Person.labourChief, Person.labourRepresentative, Person.employerChief, Person.employerRepresentative,
            ])
        #expect(signers.prefix(2).allSatisfy { table.state.seat(of: $0)?.side == .labour })
        for signer in signers.dropLast() { try table.act(.signMinutes(Self.reference()), by: signer) }
        #expect(Self.minutes(table)?.isSigned == false)
        try table.act(.signMinutes(Self.reference()), by: try #require(signers.last))
        #expect(Self.minutes(table)?.isSigned == true)
        try table.act(.appointRepresentative(Person.seat(20), party: nil), by: Person.labourChief)
        table.refuses(
            .signMinutes(Self.reference()), by: Person.seat(20), .notASignerOfMinutes(Law.article(Self.article)))
    }

    @Test func `where nobody has to sign, the chiefs may`() throws {
        var table = try ProcedureTable.seated()
        try table.act(.openSession(.negotiationMeeting, chair: .labour), by: Person.labourChief)
        try table.act(.draftMinutes(session: 1, ProcedureTable.text(1)), by: Person.recorder)
        #expect(Self.minutes(table)?.draft.rule == .chiefsOnDraftOnly)
        #expect(Self.minutes(table)?.draft.article == nil)
        table.refuses(.signMinutes(Self.reference()), by: Person.labourRepresentative, .notASignerOfMinutes(nil))
        try table.bothChiefs(.signMinutes(Self.reference()))
        #expect(Self.minutes(table)?.isSigned == true)
    }

    @Test func `a later version takes the place of an earlier one, without its signatures`() throws {
        var table = try Self.drafted()
        try table.act(.signMinutes(Self.reference()), by: Person.labourChief)
        try table.act(.draftMinutes(session: 1, ProcedureTable.text(2)), by: Person.recorder)
        #expect(Self.minutes(table)?.draft.reference == Self.reference(2, text: 2))
        #expect(Self.minutes(table)?.signatures == [])
        #expect(table.state.procedure.minutes.map(\.signatures.count) == [1, 0])
        let superseded = ProcedureRejection.minutesSuperseded(session: 1, version: 1)
        table.refuses(.signMinutes(Self.reference()), by: Person.employerChief, superseded)
        table.refuses(
            .disputeMinutes(Self.reference(), wordsHash: ProcedureTable.text(9)), by: Person.employerChief, superseded)
    }

    @Test func `a dispute is kept beside the text, and takes no signature away`() throws {
        var table = try Self.drafted()
        try table.bothChiefs(.signMinutes(Self.reference()))
        table.refuses(
            .draftMinutes(session: 1, ProcedureTable.text(2)), by: Person.recorder, .minutesAlreadySigned(1))
        let dispute = ProcedureAct.disputeMinutes(Self.reference(), wordsHash: ProcedureTable.text(9))
        #expect(
            try table.act(dispute, by: Person.employerRepresentative)
                == [.minutesDisputed(Self.reference(), side: .employer, wordsHash: ProcedureTable.text(9))])
        table.refuses(dispute, by: Person.employerChief, rejection: .alreadyStated)
        try table.act(dispute, by: Person.labourChief)
        #expect(Self.minutes(table)?.disputes.map(\.side) == [.employer, .labour])
        #expect(Self.minutes(table)?.isSigned == true)
        try table.act(.draftMinutes(session: 1, ProcedureTable.text(2)), by: Person.recorder)
        #expect(table.state.procedure.minutes.count == 2)
    }

    @Test func `only the recorder writes minutes, of sessions that were held`() throws {
        var table = try ProcedureTable.seated(Self.law(.bothChiefs))
        let hash = ProcedureTable.text(1)
        table.refuses(.draftMinutes(session: 1, hash), by: Person.recorder, .sessionUnknown(1))
        try table.act(.openSession(.negotiationMeeting, chair: .labour), by: Person.labourChief)
        for session in [-1, 0, 2] {
            table.refuses(.draftMinutes(session: session, hash), by: Person.recorder, .sessionUnknown(session))
        }
        for person in [Person.labourChief, Person.employerRepresentative, Person.authority] {
            table.refuses(.draftMinutes(session: 1, hash), by: person, .onlyTheRecorderMay)
        }
    }

    @Test func `what is signed or disputed is named by version and text`() throws {
        var table = try Self.met()
        let unknown = ProcedureRejection.minutesUnknown(session: 1, version: 1)
        table.refuses(.signMinutes(Self.reference()), by: Person.labourChief, unknown)
        try table.act(.draftMinutes(session: 1, ProcedureTable.text(1)), by: Person.recorder)
        for version in [0, 2] {
            table.refuses(
                .signMinutes(Self.reference(version)), by: Person.labourChief,
                .minutesUnknown(session: 1, version: version))
        }
        let other = Self.reference(text: 2)
        table.refuses(.signMinutes(other), by: Person.labourChief, .minutesTextDiffers(session: 1))
        table.refuses(
            .disputeMinutes(other, wordsHash: ProcedureTable.text(9)), by: Person.labourChief,
            .minutesTextDiffers(session: 1))
        for act in [
            ProcedureAct.signMinutes(Self.reference()),
            .disputeMinutes(Self.reference(), wordsHash: ProcedureTable.text(9)),
        ] { table.refuses(act, by: Person.recorder, rejection: .seatBelongsToNoSide) }
    }

    @Test func `a signature has a day`() throws {
        let table = try Self.drafted()
        let command = NegotiationCommand.act(
            .procedure(.signMinutes(Self.reference())), by: .person(Person.labourChief),
            occurredAt: .month(year: 2026, month: 6), localNow: table.now, under: table.rules)
        #expect(throws: NegotiationRejection.procedure(.dayUnknown)) {
            try Negotiation.decide(command, table.state)
        }
    }

    @Test func `minutes are bounded`() throws {
        var table = try Self.met()
        let act = ProcedureAct.draftMinutes(session: 1, ProcedureTable.text(1))
        for _ in 0..<ProcedureLimits.maximumMinutes { try table.act(act, by: Person.recorder) }
        table.refuses(act, by: Person.recorder, .tooManyMinutes)
    }
}
