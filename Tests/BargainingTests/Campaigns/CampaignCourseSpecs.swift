import Bargaining
import EventSourcing
import Testing

@Suite struct CampaignCourseSpecs {
    private static func course(_ facts: [NegotiationFact]) -> CampaignCourse {
        var course = CampaignCourse()
        for fact in facts { course.take(fact) }
        return course
    }

    private static func course(of table: ProcedureTable) -> CampaignCourse { course(table.events.map(\.fact)) }

    private static func stays(_ course: CampaignCourse, at standing: CampaignStanding) {
        #expect(course.standing == standing)
        #expect(course.claim(of: "E-1") == nil)
    }

    @Test func `an invitation is open, overdue, refused or accepted`() throws {
        Self.stays(Self.course(of: try .invited()), at: .invited)
        Self.stays(Self.course(of: try .seated()), at: .bargaining)
        Self.stays(Self.course([.invitationRefused(side: .employer)]), at: .refused)
        var late = try ProcedureTable.invited()
        late.on(2)
        try late.act(.confirmReceipt, by: Person.employerChief)
        late.on(40)
        try late.clock(.markReplyOverdue)
        Self.stays(Self.course(of: late), at: .overdue)
        try late.act(.acceptInvitation(party: nil), by: Person.employerChief)
        Self.stays(Self.course(of: late), at: .bargaining)
    }

    @Test func `talks end with an agreement or without`() {
        Self.stays(Self.course([.negotiationConcluded(.withAgreement)]), at: .agreed)
        Self.stays(Self.course([.negotiationConcluded(.withoutAgreement)]), at: .withoutAgreement)
    }

    @Test func `an agreement counts from the day it is in force`() throws {
        Self.stays(Self.course(of: try .received()), at: .bargaining)
        let all = Self.course(of: try .inForce(Law.china, ProcedureTable.plan(binding: .allInScope, workers: 500)))
        #expect(all.standing == .inForce)
        #expect(all.claim(of: "E-1") == CoverageClaim(target: "E-1", binding: .allInScope, workersInScope: 500))
    }

    @Test func `who joins is part of the claim`() throws {
        var table = try ProcedureTable.inForce()
        let firms = [Accession(enterprise: "Firm 1", workers: 420), Accession(enterprise: "Firm 2", workers: 330)]
        for firm in firms { try table.jointly(.accede(firm)) }
        #expect(
            Self.course(of: table).claim(of: "S-1")
                == CoverageClaim(target: "S-1", binding: .accededList, workersInScope: 2_140, accessions: firms))
    }

    @Test func `an agreement whose term is over covers nobody`() throws {
        var table = try ProcedureTable.inForce()
        table.on(2_000)
        try table.clock(.markExpired)
        Self.stays(Self.course(of: table), at: .expired)
    }

    @Test func `an agreement that was ended before its term covers nobody`() throws {
        var course = Self.course(of: try .inForce())
        #expect(course.standing == .inForce)
        course.take(
            .procedure(
                .life(
                    .agreementDissolved(
                        Dissolution(
                            draft: 1, ground: nil, side: nil, day: "2027-03-01", report: nil)))))
        Self.stays(course, at: .dissolved)
    }

    @Test func `targets are counted by where they stand`() {
        var progress = CampaignProgress()
        for standing in [CampaignStanding.listed, .listed, .invited, .bargaining, .inForce] { progress.count(standing) }
        #expect(progress.targets == 5 && progress.invited == 3)
        #expect(progress[.listed] == 2 && progress[.inForce] == 1 && progress[.refused] == 0)
    }
}
