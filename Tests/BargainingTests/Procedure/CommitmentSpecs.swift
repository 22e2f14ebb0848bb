import Bargaining
import EventSourcing
import Testing

/// What an agreement in force lays on a side by a day: carried out, disputed, missed, lapsed.
@Suite struct CommitmentSpecs {
    private static let miss = ProcedureAct.life(.markCommitmentMissed(2))
    private static let dayOfStep: LocalDay = "2027-01-01"

    private static let schedule = Term(
        .schedule(
            unit: "CNY/parcel",
            steps: [
                DatedStep(from: "2026-07-01", amount: "1.05"), DatedStep(from: "2027-01-01", amount: "1.10"),
                DatedStep(from: "2027-07", amount: "1.12"),
            ]))

    static func duty(_ owner: Side = .employer, due: LocalDay? = ProcedureTable.day(150)) -> Term {
        Term(.procedure(duty: "Show the limit in the app", owner: owner, due: due))
    }

    /// A schedule and a duty agreed, both tentatively on day 71.
    static func agreed(_ duty: Term) throws -> ProcedureTable {
        var table = try ProcedureTable.seated()
        table.on(71)
        try table.act(
            .offerPackage(Example.draft(["per_parcel": schedule, "daily_limit": duty])), by: Person.employerChief)
        try table.act(.acceptOffer("E-1"), by: Person.labourChief)
        table.on(75)
        return table
    }

    /// In force from day 104 on, its term from day 117.
    static func inForce(_ duty: Term = duty()) throws -> ProcedureTable {
        var table = try agreed(duty)
        try table.jointly(.assembleDraft(ProcedureTable.plan()))
        try table.bothChiefs(.signDraft(1, ProcedureTable.hash))
        try table.convene(1)
        try table.act(.recordBallot(draft: 1, ProcedureTable.ayes(60)), by: Person.recorder)
        try table.file(1, ProcedureTable.hash, signed: 80, filed: 86, received: 88)
        table.on(104)
        try table.clock(.takeEffectBySilence)
        return table
    }

    private static func clock(due: LocalDay, start: Int = 104) -> StartedClock {
        StartedClock(
            rule: .commitment, profile: Law.china.reference, article: nil, start: ProcedureTable.day(start), due: due)
    }

    private static func rows(_ table: ProcedureTable) -> [Deadline] {
        Procedure.deadlines(of: table.state, under: table.rules).filter { $0.rule == .commitment }
    }

    private static func statuses(_ table: ProcedureTable) -> [CommitmentStatus] {
        table.state.procedure.commitments.map(table.state.procedure.status)
    }

    @Test func `duties with a day and dated steps are commitments once the agreement is in force`() throws {
        let before = try Self.agreed(Self.duty())
        #expect(before.state.procedure.commitments.isEmpty && Self.rows(before).isEmpty)
        before.refuses(.life(.fulfilCommitment(1)), by: Person.employerChief, .notInForce)
        before.refuses(.life(.disputeFulfilment(1)), by: Person.labourChief, .notInForce)
        before.refusesClock(.life(.markCommitmentMissed(1)), .notInForce)
        let table = try Self.inForce()
        let commitments = table.state.procedure.commitments
        #expect(commitments.map(\.number) == [1, 2])
        #expect(commitments.map(\.item) == ["per_parcel", "daily_limit"])
        #expect(
            commitments.map(\.matter) == [
                .step(amount: "1.10", unit: "CNY/parcel"), .duty("Show the limit in the app"),
            ], "the step that holds from the beginning, and the one without a day, are none")
        #expect(commitments.map(\.owner) == [.employer, .employer])
        #expect(
            commitments.map(\.clock) == [Self.clock(due: Self.dayOfStep), Self.clock(due: ProcedureTable.day(150))])
        #expect(Self.rows(table).map(\.item) == ["per_parcel", "daily_limit"])
        #expect(Self.rows(table).allSatisfy { $0.status == .running && $0.party == .employer && $0.article == nil })
        #expect(Self.statuses(table) == [.open, .open])
        #expect(try Self.inForce(Self.duty(due: nil)).state.procedure.commitments.map(\.number) == [1])
    }

    @Test func `a platform agreement has commitments from its last signature on`() throws {
        var table = try Self.agreed(Self.duty())
        try table.jointly(.assembleDraft(ProcedureTable.plan(.platformAgreement)))
        try table.act(.signAgreement(1, ProcedureTable.hash), by: Person.labourChief)
        #expect(table.state.procedure.commitments.isEmpty)
        try table.act(.signAgreement(1, ProcedureTable.hash), by: Person.employerChief)
        #expect(
            table.state.procedure.commitments.map(\.clock).last
                == Self.clock(due: ProcedureTable.day(150), start: 75))
    }

    @Test func `carried out in time, it is met, and the clock leaves it alone`() throws {
        var table = try Self.inForce()
        table.on(150)
        let fulfilment = CommitmentFulfilment(
            item: "daily_limit", side: .employer,
            timeliness: Timeliness(clock: Self.clock(due: ProcedureTable.day(150)), day: ProcedureTable.day(150)))
        #expect(
            try table.act(.life(.fulfilCommitment(2)), by: Person.employerRepresentative)
                == [.life(.commitmentFulfilled(number: 2, fulfilment))])
        #expect(Self.statuses(table) == [.open, .fulfilled])
        #expect(Self.rows(table).last?.status == .met(on: ProcedureTable.day(150)))
        table.refuses(
            .life(.fulfilCommitment(2)), by: Person.employerChief, .life(.commitmentAlreadyFulfilled(2)))
        table.on(151)
        #expect(table.clockActs == [])
        table.refusesClock(Self.miss, .life(.commitmentAlreadyFulfilled(2)))
    }

    @Test func `the clock marks it after its day, once`() throws {
        var table = try Self.inForce()
        table.on(150)
        #expect(table.clockActs == [])
        table.refusesClock(Self.miss, .life(.commitmentStillRuns(through: ProcedureTable.day(150))))
        table.on(151)
        #expect(table.clockActs == [Self.miss])
        #expect(
            try table.clock(Self.miss) == [
                .life(
                    .commitmentMissed(
                        number: 2, item: "daily_limit", owner: .employer, Self.clock(due: ProcedureTable.day(150))))
            ])
        #expect(Self.statuses(table) == [.open, .missed])
        #expect(Self.rows(table).last?.status == .missed(on: ProcedureTable.day(151)))
        #expect(table.clockActs == [])
        table.refusesClock(Self.miss, .life(.commitmentAlreadyMissed(2)))
        table.refuses(Self.miss, by: Person.recorder, rejection: .onlyTheClockMay)
        // A month later the other one is due too: each is a command of its own.
        table.on(ProcedureTable.dayZero.days(until: Self.dayOfStep) + 1)
        #expect(table.clockActs == [.life(.markCommitmentMissed(1))])
    }

    @Test func `what is carried out later still counts, and shows as late; what was in time counts over the clock`()
        throws
    {
        var late = try Self.inForce()
        late.on(151)
        try late.clock(Self.miss)
        var inTime = late
        late.on(160)
        try late.act(.life(.fulfilCommitment(2)), by: Person.employerChief)
        #expect(Self.statuses(late) == [.open, .fulfilledLate])
        #expect(Self.rows(late).last?.status == .missed(on: ProcedureTable.day(160)))
        inTime.on(149)
        try inTime.act(.life(.fulfilCommitment(2)), by: Person.employerChief)
        #expect(Self.statuses(inTime) == [.open, .fulfilled])
        #expect(Self.rows(inTime).last?.status == .met(on: ProcedureTable.day(149)))
        inTime.on(200)
        #expect(inTime.clockActs == [])
    }

    @Test func `only the side that owes it says so, and only the other disputes it`() throws {
        var table = try Self.inForce()
        table.on(120)
        let (fulfil, dispute) = (ProcedureAct.life(.fulfilCommitment(2)), ProcedureAct.life(.disputeFulfilment(2)))
        table.refuses(fulfil, by: Person.labourChief, .life(.commitmentOfTheOtherSide(2)))
        table.refuses(dispute, by: Person.labourChief, .life(.commitmentNotFulfilled(2)))
        for person in [Person.recorder, Person.authority, Person.federation] {
            table.refuses(fulfil, by: person, rejection: .seatBelongsToNoSide)
            table.refuses(dispute, by: person, rejection: .seatBelongsToNoSide)
        }
        for number in [-1, 0, 3] {
            table.refuses(
                .life(.fulfilCommitment(number)), by: Person.employerChief, .life(.commitmentUnknown(number)))
            table.refuses(
                .life(.disputeFulfilment(number)), by: Person.labourChief, .life(.commitmentUnknown(number)))
            table.refusesClock(.life(.markCommitmentMissed(number)), .life(.commitmentUnknown(number)))
        }
        try table.act(fulfil, by: Person.employerChief)
        table.refuses(dispute, by: Person.employerRepresentative, .life(.fulfilmentOfOwnSide(2)))
        #expect(
            try table.act(dispute, by: Person.labourRepresentative)
                == [.life(.fulfilmentDisputed(number: 2, item: "daily_limit", side: .labour))])
        table.refuses(dispute, by: Person.labourChief, rejection: .alreadyStated)
        #expect(Self.statuses(table) == [.open, .disputed])
        #expect(Self.rows(table).last?.status == .met(on: ProcedureTable.day(120)), "the record decides nothing")
        table.on(151)
        #expect(table.clockActs == [])
        // The side that owes it says so again: that word counts, and can be disputed anew.
        try table.act(fulfil, by: Person.employerChief)
        #expect(Self.statuses(table) == [.open, .fulfilledLate])
        try table.act(dispute, by: Person.labourChief)
        #expect(Self.statuses(table) == [.open, .disputed])
    }

    @Test func `what nobody in particular owes, either side carries out`() throws {
        for (person, other) in [
            (Person.labourChief, Person.employerChief), (Person.employerChief, Person.labourChief),
        ] {
            var table = try Self.inForce(Self.duty(.neutral))
            #expect(Self.rows(table).last?.party == .bothSides)
            try table.act(.life(.fulfilCommitment(2)), by: person)
            table.refuses(.life(.disputeFulfilment(2)), by: person, .life(.fulfilmentOfOwnSide(2)))
            try table.act(.life(.disputeFulfilment(2)), by: other)
        }
        var labour = try Self.inForce(Self.duty(.labour))
        labour.refuses(
            .life(.fulfilCommitment(2)), by: Person.employerChief, .life(.commitmentOfTheOtherSide(2)))
        try labour.act(.life(.fulfilCommitment(2)), by: Person.labourChief)
    }

    @Test func `it is carried out on a day`() throws {
        let table = try Self.inForce()
        let command = NegotiationCommand.act(
            .procedure(.life(.fulfilCommitment(2))), by: .person(Person.employerChief),
            occurredAt: .month(year: 2026, month: 10), localNow: table.now, under: table.rules)
        #expect(throws: NegotiationRejection.procedure(.dayUnknown)) {
            try Negotiation.decide(command, table.state)
        }
    }

    @Test func `what was to be done after the end of the agreement lapses, the rest stays owed`() throws {
        var table = try Self.inForce(Self.duty(due: "2029-03-01"))
        let after = ProcedureTable.dayZero.days(until: "2028-09-29")
        table.on(after)
        #expect(table.clockActs == [.markExpired, .life(.markCommitmentMissed(1))])
        try table.clock(.markExpired)
        #expect(Self.statuses(table) == [.open, .lapsed])
        #expect(Self.rows(table).map(\.item) == ["per_parcel"])
        #expect(table.clockActs == [.life(.markCommitmentMissed(1))])
        table.on(after + 400)
        table.refusesClock(Self.miss, .life(.commitmentLapsed(2)))
        try table.act(.life(.fulfilCommitment(1)), by: Person.employerChief)
        #expect(Self.statuses(table) == [.fulfilledLate, .lapsed])
        #expect(table.clockActs == [])
    }

    @Test func `a day that was over when the agreement came into force is marked at once`() throws {
        var table = try Self.inForce(Self.duty(due: ProcedureTable.day(90)))
        #expect(Self.rows(table).first?.start == ProcedureTable.day(90))
        #expect(table.clockActs == [Self.miss])
        table.on(89)
        try table.act(.life(.fulfilCommitment(2)), by: Person.employerChief)
        #expect(Self.statuses(table) == [.open, .fulfilled])
    }

    @Test(arguments: (1...20).map { UInt64($0) &* 0x9E37_79B9_7F4A_7C15 })
    func `each is marked at most once, and the history gives the state`(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        var table = try Self.inForce()
        var marked: [ProcedureAct: Int] = [:]
        for _ in 0..<60 {
            table.on(table.today + Int.random(in: 0...12, using: &generator))
            for due in table.clockActs {
                try table.clock(due)
                marked[due, default: 0] += 1
            }
            let number = Int.random(in: 1...3, using: &generator)
            let act: LifeAct = Bool.random(using: &generator) ? .fulfilCommitment(number) : .disputeFulfilment(number)
            let chief = Bool.random(using: &generator) ? Person.labourChief : Person.employerChief
            if Int.random(in: 0..<12, using: &generator) == 0,
                case .success = table.answer(.life(act), by: .person(chief))
            {
                try table.act(.life(act), by: chief)
            }
        }
        #expect(marked.values.allSatisfy { $0 == 1 }, "seed \(seed)")
        #expect(Self.statuses(table).allSatisfy { $0 != .open }, "seed \(seed)")
        #expect(Negotiation.fold(table.events) == table.state, "seed \(seed)")
        let shuffled = Negotiation.fold(table.events.shuffled(using: &generator))
        _ = Procedure.deadlines(of: shuffled, under: table.rules)
    }
}
