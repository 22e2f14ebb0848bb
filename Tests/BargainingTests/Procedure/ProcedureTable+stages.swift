import Bargaining

extension ProcedureTable {
    static let hash = text(1)

    /// A hash of 32 equal bytes.
    static func text(_ byte: UInt8) -> ContentHash {
        guard let hash = ContentHash(bytes: [UInt8](repeating: byte, count: 32)) else { preconditionFailure("no hash") }
        return hash
    }

    static func plan(
        _ kind: OutcomeKind = .collectiveContract, binding: BindingMode = .accededList, text: UInt8 = 1,
        carried: [ItemKey] = [], workers: Int64? = 2_140, from: Int = 117, through: LocalDay = "2028-09-28"
    ) -> DraftPlan {
        DraftPlan(
            kind: kind, binding: binding, validFrom: day(from), validThrough: through, carried: carried,
            workersInScope: workers, textHash: Self.text(text))
    }

    /// Invited on day 0.
    static func invited(_ profile: RuleProfile = Law.china) throws -> ProcedureTable {
        var table = ProcedureTable(profile)
        try table.act(
            .issueInvitation(
                Example.opening, side: .labour, party: nil, items: [Example.rate, Example.limit],
                addressee: Person.employerChief),
            by: Person.labourChief)
        return table
    }

    /// Accepted on day 19, with a recorder, a representative more on each side and three offices.
    static func seated(_ profile: RuleProfile = Law.china) throws -> ProcedureTable {
        var table = try invited(profile)
        table.on(2)
        try table.act(.confirmReceipt, by: Person.employerChief)
        table.on(19)
        try table.act(.acceptInvitation(party: nil), by: Person.employerChief)
        try table.act(.appointRepresentative(Person.labourRepresentative, party: nil), by: Person.labourChief)
        try table.act(.appointRepresentative(Person.employerRepresentative, party: nil), by: Person.employerChief)
        for chief in [Person.labourChief, Person.employerChief] {
            try table.act(.state(.appointRecorder(Person.recorder)), by: chief)
        }
        try table.act(.admitOfficial(Person.authority, .authority), by: Person.employerChief)
        try table.act(.admitOfficial(Person.federation, .federation), by: Person.labourChief)
        try table.act(.admitOfficial(Person.tripartite, .tripartite), by: Person.labourChief)
        return table
    }

    /// Both items tentatively agreed on day 71.
    static func settled(_ profile: RuleProfile = Law.china) throws -> ProcedureTable {
        var table = try seated(profile)
        table.on(71)
        try table.act(
            .offerPackage(
                Example.draft(["per_parcel": Example.yuan("1.05"), "daily_limit": Example.hours("9")])),
            by: Person.employerChief)
        try table.act(.acceptOffer("E-1"), by: Person.labourChief)
        return table
    }

    /// A draft that both chiefs signed on day 75.
    static func drafted(_ profile: RuleProfile = Law.china, _ plan: DraftPlan = plan()) throws -> ProcedureTable {
        var table = try settled(profile)
        table.on(75)
        try table.jointly(.assembleDraft(plan))
        try table.bothChiefs(.signDraft(1, plan.textHash))
        return table
    }

    /// The congress met on day 75: 84 of 120.
    static func convened(_ profile: RuleProfile = Law.china, _ plan: DraftPlan = plan()) throws -> ProcedureTable {
        var table = try drafted(profile, plan)
        try table.convene(1)
        return table
    }

    /// Ratified on day 75.
    static func ratified(_ profile: RuleProfile = Law.china, _ plan: DraftPlan = plan()) throws -> ProcedureTable {
        var table = try convened(profile, plan)
        try table.act(.recordBallot(draft: 1, ayes(60)), by: Person.recorder)
        return table
    }

    /// Signed on day 80, filed on day 86, received on day 88.
    static func received(_ profile: RuleProfile = Law.china, _ plan: DraftPlan = plan()) throws -> ProcedureTable {
        var table = try ratified(profile, plan)
        try table.file(1, plan.textHash, signed: 80, filed: 86, received: 88)
        return table
    }

    /// In force from day 104 on.
    static func inForce(_ profile: RuleProfile = Law.china, _ plan: DraftPlan = plan()) throws -> ProcedureTable {
        var table = try received(profile, plan)
        table.on(104)
        try table.clock(.takeEffectBySilence)
        return table
    }

    static func ayes(_ votes: Int, announced: Bool? = nil, isSecret: Bool = true) -> BallotPaper {
        BallotPaper(inFavour: votes, against: 84 - votes, isSecret: isSecret, announcedApproval: announced)
    }

    mutating func convene(_ draft: Int) throws {
        try jointly(.submitToCongress(draft: draft, .industry))
        try act(
            .conveneCongress(draft: draft, CongressSitting(eligible: 120, attending: 84)), by: Person.federation)
    }

    mutating func file(_ draft: Int, _ hash: ContentHash, signed: Int, filed: Int, received: Int) throws {
        on(signed)
        try bothChiefs(.signAgreement(draft, hash))
        on(filed)
        let isSecond = state.procedure.drafts.contains { $0.filing?.objection != nil }
        try act(
            isSecond ? .refileAgreement(draft: draft, copies: 3) : .fileAgreement(draft: draft, copies: 3),
            by: Person.employerChief)
        on(received)
        try act(.recordReceipt(draft: draft), by: Person.authority)
    }
}
