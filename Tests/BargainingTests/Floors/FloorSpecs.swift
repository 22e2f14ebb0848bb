import Bargaining
import EventSourcing
import Testing

@Suite struct FloorSpecs {
    private static func floor(
        _ amount: ExactDecimal, number: Int = 1, region: String = "CN-QH", subject: Subject = .pieceRate,
        unit: Unit = "CNY/parcel", from day: LocalDay = "2026-01-01", source: Title = .en("Notice")
    ) throws -> StatutoryFloor {
        StatutoryFloor(
            number: number, region: try #require(ProfileID(region)), subject: subject, unit: unit, amount: amount,
            from: day, source: source)
    }

    /// Records a floor; what is recorded is kept.
    private static func record(_ floor: StatutoryFloor, _ state: inout FloorRegisterState) -> FloorRejection? {
        do throws(FloorRejection) {
            let events = try FloorRegister.decide(FloorCommand(floor, occurredAt: .unknown), state)
            for event in events { FloorRegister.evolve(&state, event) }
            return nil
        } catch {
            return error
        }
    }

    @Test func `a floor has words and an amount, and is never edited`() throws {
        var state = FloorRegister.initialState
        #expect(Self.record(try Self.floor("0"), &state) == .amountNotAboveZero)
        #expect(Self.record(try Self.floor("-1"), &state) == .amountNotAboveZero)
        #expect(Self.record(try Self.floor("1", source: .en("")), &state) == .wordsMalformed)
        #expect(Self.record(try Self.floor("1.00", number: 99), &state) == nil)
        #expect(state.floors == [try Self.floor("1.00")])
        #expect(Self.record(try Self.floor("1.10"), &state) == .alreadyRecorded(1))
        #expect(Self.record(try Self.floor("1.10", from: "2026-07-01"), &state) == nil)
        #expect(Self.record(try Self.floor("1.10", subject: .wage), &state) == nil)
    }

    @Test func `the last one begun holds, in its region and below it`() throws {
        var state = FloorRegister.initialState
        for floor in [
            try Self.floor("1.00"), try Self.floor("1.10", from: "2026-07-01"), try Self.floor("0.80", region: "CN"),
            try Self.floor("2.00", region: "CN-BJ"),
        ] { #expect(Self.record(floor, &state) == nil) }
        func amounts(_ jurisdiction: String, _ day: LocalDay) -> [ExactDecimal] {
            state.inForce(in: jurisdiction, on: day).map(\.amount)
        }
        #expect(amounts("CN-QH", "2025-12-31") == [])
        #expect(amounts("CN-QH", "2026-06-30") == ["1.00", "0.80"])
        #expect(amounts("CN-QH-XN", "2026-07-01") == ["1.10", "0.80"])
        #expect(amounts("CN", "2026-07-01") == ["0.80"])
        #expect(amounts("CN-QHX", "2026-07-01") == ["0.80"])
        #expect(amounts("elsewhere", "2026-07-01") == [])
    }

    private static func rules(_ floors: StatutoryFloor...) -> ProcedureRules {
        ProcedureRules(profile: Law.china, calendar: HolidayCalendar([]), offsets: .china, floors: floors)
    }

    @Test func `terms below a floor are recorded with the conflict, and cannot be accepted`() throws {
        var ledger = try Ledger.accepted()
        let floor = try Self.floor("1.00", region: "CN")
        let others = [
            try Self.floor("5.00", region: "CN", subject: .wage), try Self.floor("5.00", region: "CN", unit: "CNY/km"),
        ]
        func command(_ act: NegotiationAct, _ person: SeatID) -> NegotiationCommand {
            .act(
                act, by: .person(person), occurredAt: .day(ledger.now.day), localNow: ledger.now,
                under: Self.rules(floor, others[0], others[1]))
        }
        func offer(_ term: Term) -> NegotiationCommand {
            command(.makeOffer(Example.draft(["per_parcel": term])), Person.employerChief)
        }
        let facts = try ledger.run(offer(Example.yuan("0.95")))
        let conflict = FloorConflict(item: "per_parcel", tabled: "0.95", floor: floor)
        #expect(facts.count == 2 && facts.last == .floorConflictDetected("E-1", [conflict]))
        #expect(
            ledger.row("per_parcel")?.floorConflicts == [ItemFloorConflict(proposal: "E-1", conflict: conflict)])
        let accept = command(.acceptOffer("E-1"), Person.labourChief)
        #expect(throws: NegotiationRejection.belowStatutoryFloor(conflict)) {
            try Negotiation.decide(accept, ledger.state)
        }
        let allowed = try ledger.run(offer(Example.yuan("1.000000")))
        #expect(allowed.count == 1, "the floor itself is allowed")
        #expect(ledger.row("per_parcel")?.floorConflicts == [])
        try ledger.run(command(.acceptOffer("E-2"), Person.labourChief))
    }

    @Test func `what was agreed before the floor is neither concluded nor drafted`() throws {
        var table = try ProcedureTable.settled()
        table.rules = Self.rules(try Self.floor("1000", region: "CN"))
        func item(_ act: NegotiationAct) -> ItemKey? {
            do throws(NegotiationRejection) {
                _ = try Negotiation.decide(table.command(act, by: .person(Person.labourChief)), table.state)
                return nil
            } catch {
                guard case .belowStatutoryFloor(let conflict) = error else { return nil }
                return conflict.item
            }
        }
        #expect(item(.state(.conclude(.withAgreement))) == "per_parcel")
        #expect(item(.procedure(.state(.assembleDraft(ProcedureTable.plan())))) == "per_parcel")
        table.rules = Self.rules(try Self.floor("0.01", region: "CN"))
        try table.jointly(.assembleDraft(ProcedureTable.plan()))
        #expect(table.state.procedure.currentDraft != nil)
    }

    @Test func `the register is bounded`() throws {
        var state = FloorRegister.initialState
        for number in 0..<FloorRegisterState.maximumFloors {
            let unit = try #require(Unit("CNY/kind\(number)"))
            #expect(Self.record(try Self.floor("1", unit: unit), &state) == nil)
        }
        #expect(Self.record(try Self.floor("1"), &state) == .tooManyFloors)
    }
}
