import Bargaining
import EventSourcing
import Testing

@Suite struct CaucusSpecs {
    private static let floor = CaucusRoom.limit(.atLeast, "1.05")

    @Test func `the first event says whose caucus it is, the others do not say it again`() {
        var room = CaucusRoom()
        #expect(
            room.act(.recordNote, by: Person.labourRepresentative)
                == .success([
                    .opened(negotiation: CaucusRoom.negotiation, side: .labour),
                    .noteRecorded(CaucusNote(number: 1, seat: Person.labourRepresentative)),
                ]))
        #expect(room.act(.recordNote) == .success([.noteRecorded(CaucusNote(number: 2, seat: Person.labourChief))]))
        #expect(room.state.notes.map(\.number) == [1, 2])
        #expect(room.state.side == .labour)
    }

    @Test func `only the chief grants and revokes, and a mandate is revoked once`() {
        var room = CaucusRoom()
        room.refuses(.grantMandate([Self.floor], validUntil: nil), by: Person.labourRepresentative, .onlyTheChiefMay)
        room.records(.grantMandate([Self.floor], validUntil: "2026-06-30"))
        #expect(room.state.mandates.first?.grantedBy == Person.labourChief)
        room.refuses(.revokeMandate(1), by: Person.labourRepresentative, .onlyTheChiefMay)
        room.refuses(.revokeMandate(0), .mandateUnknown(0))
        room.refuses(.revokeMandate(2), .mandateUnknown(2))
        room.records(.revokeMandate(1))
        #expect(room.state.mandate(1)?.isRevoked == true)
        room.refuses(.revokeMandate(1), .mandateAlreadyRevoked(1))
    }

    @Test func `limits are of the agenda, in the item's unit, once a direction, and leave room`() {
        var room = CaucusRoom()
        func grant(_ limits: MandateLimit...) -> CaucusAct { .grantMandate(limits, validUntil: nil) }
        room.refuses(grant(CaucusRoom.limit(.atLeast, "1", item: "nothing")), .itemUnknown("nothing"))
        room.refuses(
            grant(CaucusRoom.limit(.atLeast, "1", unit: "percent")),
            .unitNotOfItem("per_parcel", given: "percent", expected: "CNY/parcel"))
        room.refuses(grant(Self.floor, CaucusRoom.limit(.atLeast, "1.10")), .limitNamedTwice("per_parcel"))
        room.refuses(grant(Self.floor, CaucusRoom.limit(.atMost, "1.04")), .limitsContradict("per_parcel"))
        room.records(grant(Self.floor, CaucusRoom.limit(.atMost, "1.050")))
        room.refuses(.grantMandate([Self.floor], validUntil: "2026-06-01T09:59"), .mandateEndsInThePast)
        room.records(.grantMandate([Self.floor], validUntil: "2026-06-01"))
    }

    @Test func `a draft says something about items of the agenda`() {
        var room = CaucusRoom()
        room.refuses(.keepDraft(Example.draft([:])), .draftEmpty)
        room.refuses(.keepDraft(Example.draft(["nothing": Example.yuan("1.10")])), .itemUnknown("nothing"))
        let draft = Example.draft(["per_parcel": Example.yuan("1.10")])
        room.records(.keepDraft(draft), by: Person.labourRepresentative)
        #expect(
            room.state.drafts == [PrivateDraft(number: 1, seat: Person.labourRepresentative, draft: draft)])
    }

    @Test func `what goes beyond the mandate is named with the amount`() {
        var room = CaucusRoom()
        room.records(.grantMandate([Self.floor, CaucusRoom.limit(.atMost, "1.30")], validUntil: nil))
        func beyond(_ terms: KeyValuePairs<ItemKey, Term>) -> [ExactDecimal?] {
            room.state.breaches(of: Example.draft(terms), at: room.now).map(\.tabled)
        }
        #expect(beyond(["per_parcel": Example.yuan("1.05")]) == [])
        #expect(beyond(["per_parcel": Example.yuan("1.300000")]) == [])
        #expect(beyond(["per_parcel": Example.yuan("1.049999")]) == ["1.049999"])
        #expect(beyond(["per_parcel": Example.yuan("1.31")]) == ["1.31"])
        #expect(beyond(["daily_limit": Example.hours("12")]) == [], "no limit on that item")
        let range = Term(.range(minimum: "1.00", maximum: "1.20", unit: "CNY/parcel"))
        #expect(beyond(["per_parcel": range]) == ["1.00"])
        let years = Term(
            .byYear(
                unit: "CNY/parcel",
                steps: [YearStep(year: "1", amount: "1.10"), YearStep(year: "2", amount: "1.40")]))
        #expect(beyond(["per_parcel": years]) == ["1.40"])
        let steps = Term(
            .schedule(unit: "CNY/parcel", steps: [DatedStep(from: "start", amount: "0.90")]))
        #expect(beyond(["per_parcel": steps]) == ["0.90"])
        #expect(beyond(["per_parcel": Example.text("as before")]) == [nil, nil], "words show nothing")
        let other = Term(.scalar(amount: "1.10", unit: "CNY/km", comparator: nil))
        #expect(beyond(["per_parcel": other]) == [nil, nil], "another unit shows nothing")
    }

    @Test func `the newest mandate in force on an item decides`() {
        var room = CaucusRoom()
        room.records(.grantMandate([Self.floor], validUntil: nil))
        room.records(.grantMandate([CaucusRoom.limit(.atLeast, "0.95")], validUntil: "2026-06-10"))
        room.records(
            .grantMandate([CaucusRoom.limit(.atMost, "10", item: "daily_limit", unit: "hours/day")], validUntil: nil))
        let draft = Example.draft(["per_parcel": Example.yuan("1.00")])
        #expect(room.state.breaches(of: draft, at: room.now) == [])
        #expect(room.state.breaches(of: draft, at: "2026-06-11T00:00").map(\.mandate) == [1], "the second has run out")
        room.records(.revokeMandate(1))
        #expect(room.state.breaches(of: draft, at: "2026-06-11T00:00") == [])
        room.records(.revokeMandate(2))
        #expect(room.state.breaches(of: draft, at: room.now) == [])
    }

    @Test func `a parked position is kept whole, and the chief decides it once`() throws {
        var room = CaucusRoom()
        let tabling = try CaucusRoom.tabling(Example.draft(["per_parcel": Example.yuan("1.00")]))
        let breaches = [MandateBreach(mandate: 1, limit: Self.floor, tabled: "1.00")]
        for _ in 0..<2 { room.records(.park(tabling, breaches), by: Person.labourRepresentative) }
        #expect(room.state.parkedPosition(2)?.tabling == tabling)
        #expect(room.state.parkedPosition(2)?.breaches == breaches)
        for act in [CaucusAct.release(1), .drop(1)] {
            room.refuses(act, by: Person.labourRepresentative, .onlyTheChiefMay)
        }
        room.refuses(.release(3), .parkedUnknown(3))
        room.refuses(.drop(0), .parkedUnknown(0))
        room.records(.release(1))
        room.records(.drop(2))
        #expect(room.state.parked.map(\.status) == [.released, .dropped])
        for number in [1, 2] {
            room.refuses(.release(number), .parkedAlreadyDecided(number))
            room.refuses(.drop(number), .parkedAlreadyDecided(number))
        }
    }

    @Test func `every act that tables terms can be parked and made again, and no other`() throws {
        let draft = Example.draft(["per_parcel": Example.yuan("1.00")])
        let acts: [NegotiationAct] = [
            .tableDemand(draft), .makeOffer(draft), .offerPackage(draft), .counter("E-2", draft),
        ]
        for act in acts {
            let tabling = try #require(Tabling(act))
            #expect(tabling.act == act)
            #expect(Tabling(kind: tabling.kind, answers: tabling.answers, draft: draft) == tabling)
        }
        for act in [NegotiationAct.recommend(draft), .award(draft), .confirmReceipt, .acceptOffer("E-1")] {
            #expect(Tabling(act) == nil)
        }
        #expect(Tabling(kind: .counterOffer, answers: nil, draft: draft) == nil)
        #expect(Tabling(kind: .offer, answers: "E-1", draft: draft) == nil)
        #expect(Tabling(kind: .award, answers: nil, draft: draft) == nil)
    }

    @Test func `a caucus is bounded`() throws {
        var room = CaucusRoom()
        for _ in 0..<CaucusLimits.maximumNotes { room.records(.recordNote) }
        room.refuses(.recordNote, .tooManyNotes)
        for _ in 0..<CaucusLimits.maximumMandates { room.records(.grantMandate([Self.floor], validUntil: nil)) }
        room.refuses(.grantMandate([Self.floor], validUntil: nil), .tooManyMandates)
        let draft = Example.draft(["per_parcel": Example.yuan("1.00")])
        for _ in 0..<CaucusLimits.maximumDrafts { room.records(.keepDraft(draft)) }
        room.refuses(.keepDraft(draft), .tooManyDrafts)
        let tabling = try CaucusRoom.tabling(draft)
        for _ in 0..<CaucusLimits.maximumParkedPositions { room.records(.park(tabling, [])) }
        room.refuses(.park(tabling, []), .tooManyParked)
    }

    @Test func `the fold is total`() {
        var state = Caucus.initialState
        let facts: [CaucusFact] = [
            .mandateRevoked(3, by: Person.labourChief), .positionReleased(0, by: Person.labourChief),
            .positionDropped(-1, by: Person.labourChief),
        ]
        for fact in facts { Caucus.evolve(&state, OccurredFact(occurredAt: .unknown, fact: fact)) }
        #expect(state == Caucus.initialState)
    }
}
