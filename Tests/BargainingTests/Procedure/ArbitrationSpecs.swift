import Bargaining
import Testing

/// Disputes over performance, and meetings of the tripartite mechanism.
@Suite struct ArbitrationSpecs {
    private static func act(_ act: DisputeAct) -> ProcedureAct { .dispute(act) }

    private static func requested() throws -> ProcedureTable {
        var table = try ProcedureTable.inForce()
        table.on(200)
        try table.act(act(.requestArbitration(items: ["per_parcel"])), by: Person.labourChief)
        return table
    }

    @Test func `the union at the table or the higher union brings a dispute over performance`() throws {
        var table = try ProcedureTable.inForce()
        table.on(200)
        #expect(
            try table.act(Self.act(.requestArbitration(items: ["per_parcel"])), by: Person.labourChief) == [
                .dispute(
                    .arbitrationRequested(
                        ArbitrationRequest(
                            number: 1, claimant: .labour, items: ["per_parcel"], day: ProcedureTable.day(200))))
            ])
        try table.act(Self.act(.requestArbitration(items: [])), by: Person.federation)
        #expect(table.state.procedure.disputes.arbitrations.map(\.request.claimant) == [.labour, .federation])
        let act = Self.act(.requestArbitration(items: []))
        table.refuses(act, by: Person.labourRepresentative, rejection: .onlyTheChiefMay)
        for person in [Person.employerChief, Person.employerRepresentative, Person.authority, Person.recorder] {
            table.refuses(act, by: person, .dispute(.onlyTheLabourSideOrTheFederationMay))
        }
    }

    @Test func `it is about an agreement and what that settles`() throws {
        let act = Self.act(.requestArbitration(items: []))
        try ProcedureTable.received().refuses(act, by: Person.labourChief, .notInForce)
        let table = try ProcedureTable.inForce()
        table.refuses(
            Self.act(.requestArbitration(items: ["shifts"])), by: Person.labourChief, rejection: .itemUnknown("shifts"))
        table.refuses(
            Self.act(.requestArbitration(items: ["per_parcel", "per_parcel"])), by: Person.labourChief,
            rejection: .itemNamedTwice("per_parcel"))
        // What was carried is on the agenda, and not of the agreement.
        var carried = try ProcedureTable.seated()
        carried.on(71)
        try carried.act(
            .makeOffer(Example.draft(["per_parcel": Example.yuan("1.05")])), by: Person.employerChief)
        try carried.act(.acceptOffer("E-1"), by: Person.labourChief)
        let plan = ProcedureTable.plan(.platformAgreement, carried: ["daily_limit"])
        try carried.jointly(.assembleDraft(plan))
        try carried.bothChiefs(.signAgreement(1, plan.textHash))
        carried.refuses(
            Self.act(.requestArbitration(items: ["daily_limit"])), by: Person.labourChief,
            .dispute(.itemNotOfAgreement("daily_limit")))
        try carried.act(Self.act(.requestArbitration(items: ["per_parcel"])), by: Person.labourChief)
    }

    @Test func `an agreement that was concluded at the table alone can be in dispute, too`() throws {
        var table = try ProcedureTable.settled()
        for chief in [Person.labourChief, Person.employerChief] {
            try table.act(.state(.conclude(.withAgreement)), by: chief)
        }
        try table.act(Self.act(.requestArbitration(items: ["per_parcel"])), by: Person.labourChief)
        #expect(table.state.procedure.disputes.arbitrations.count == 1)
    }

    @Test func `a neutral records the award, then one judgment an instance, in order`() throws {
        var table = try Self.requested()
        let first = DisputeAct.recordJudgment(1, .first, .granted)
        let second = DisputeAct.recordJudgment(1, .second, .dismissed)
        table.refuses(Self.act(first), by: Person.recorder, .dispute(.arbitrationNotAwarded(1)))
        table.on(260)
        let award = DisputeAct.recordArbitrationAward(1, .partlyGranted)
        #expect(
            try table.act(Self.act(award), by: Person.authority) == [
                .dispute(
                    .arbitrationAwarded(number: 1, Ruling(outcome: .partlyGranted, day: ProcedureTable.day(260))))
            ])
        table.refuses(Self.act(award), by: Person.recorder, .dispute(.arbitrationAlreadyAwarded(1)))
        table.refuses(Self.act(second), by: Person.recorder, .dispute(.firstInstanceMissing(1)))
        #expect(
            try table.act(Self.act(first), by: Person.recorder) == [
                .dispute(
                    .judgmentRecorded(number: 1, .first, Ruling(outcome: .granted, day: ProcedureTable.day(260))))
            ])
        table.refuses(Self.act(first), by: Person.recorder, .dispute(.judgmentAlreadyRecorded(1, .first)))
        try table.act(Self.act(second), by: Person.recorder)
        table.refuses(Self.act(second), by: Person.recorder, .dispute(.judgmentAlreadyRecorded(1, .second)))
        #expect(table.state.procedure.disputes.arbitrations.first?.judgment(of: .second)?.outcome == .dismissed)
    }

    @Test func `sides, the federation and the tripartite mechanism record no rulings`() throws {
        let table = try Self.requested()
        for act in [DisputeAct.recordArbitrationAward(1, .granted), .recordJudgment(1, .first, .granted)] {
            for person in [Person.labourChief, Person.employerChief, Person.federation, Person.tripartite] {
                table.refuses(Self.act(act), by: person, rejection: .onlyANeutralMay)
            }
        }
        for number in [-1, 0, 2] {
            table.refuses(
                Self.act(.recordArbitrationAward(number, .granted)), by: Person.recorder,
                .dispute(.arbitrationUnknown(number)))
        }
    }

    @Test func `the tripartite mechanism records its meetings with what is to be done`() throws {
        var table = try ConciliationSpecs.accepted()
        let followUp = TripartiteMeeting.FollowUp(
            task: .en("Give the volumes"), owner: .employer, due: ProcedureTable.day(40))
        let meeting = TripartiteMeeting(
            conciliation: 1, minutesHash: ProcedureTable.text(3), followUps: [followUp])
        #expect(
            try table.act(Self.act(.recordTripartiteMeeting(meeting)), by: Person.tripartite)
                == [.dispute(.tripartiteMeetingHeld(number: 1, meeting, on: ProcedureTable.day(21)))])
        #expect(table.state.procedure.disputes.meetings.map(\.meeting) == [meeting])
        for person in [Person.labourChief, Person.authority, Person.federation] {
            table.refuses(Self.act(.recordTripartiteMeeting(meeting)), by: person, .onlyAnOfficialMay(.tripartite))
        }
        func refuses(
            _ conciliation: Int?, _ followUps: [TripartiteMeeting.FollowUp], _ rejection: NegotiationRejection
        ) {
            let other = TripartiteMeeting(
                conciliation: conciliation, minutesHash: ProcedureTable.text(3), followUps: followUps)
            table.refuses(
                Self.act(.recordTripartiteMeeting(other)), by: Person.tripartite, rejection: rejection)
        }
        for number in [0, 2] { refuses(number, [], .procedure(.dispute(.conciliationUnknown(number)))) }
        refuses(
            nil, Array(repeating: followUp, count: ProcedureLimits.maximumFollowUps + 1),
            .procedure(.dispute(.tooManyFollowUps)))
        refuses(nil, [.init(task: .en(""), owner: .labour, due: nil)], .wordsMalformed)
    }

    @Test func `meetings, requests and rulings have a day`() throws {
        var table = try Self.requested()
        let meeting = TripartiteMeeting(conciliation: nil, minutesHash: ProcedureTable.text(3), followUps: [])
        func refusesUndated(_ act: DisputeAct, by person: SeatID) {
            let command = NegotiationCommand.act(
                .procedure(.dispute(act)), by: .person(person), occurredAt: .year(2026), localNow: table.now,
                under: table.rules)
            #expect(throws: NegotiationRejection.procedure(.dayUnknown)) {
                try Negotiation.decide(command, table.state)
            }
        }
        refusesUndated(.recordTripartiteMeeting(meeting), by: Person.tripartite)
        refusesUndated(.requestArbitration(items: []), by: Person.labourChief)
        refusesUndated(.recordArbitrationAward(1, .granted), by: Person.recorder)
        try table.act(Self.act(.recordArbitrationAward(1, .granted)), by: Person.recorder)
        refusesUndated(.recordJudgment(1, .first, .granted), by: Person.recorder)
    }

    @Test func `meetings and arbitrations are bounded`() throws {
        var table = try ProcedureTable.inForce()
        let meeting = TripartiteMeeting(conciliation: nil, minutesHash: ProcedureTable.text(3), followUps: [])
        for _ in 0..<ProcedureLimits.maximumTripartiteMeetings {
            try table.act(Self.act(.recordTripartiteMeeting(meeting)), by: Person.tripartite)
        }
        table.refuses(
            Self.act(.recordTripartiteMeeting(meeting)), by: Person.tripartite,
            .dispute(.tooManyTripartiteMeetings))
        for _ in 0..<ProcedureLimits.maximumArbitrations {
            try table.act(Self.act(.requestArbitration(items: [])), by: Person.federation)
        }
        table.refuses(
            Self.act(.requestArbitration(items: [])), by: Person.federation, .dispute(.tooManyArbitrations))
    }
}
