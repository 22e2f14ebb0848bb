import Bargaining
import EventSourcing
import Testing

/// Erasure of personal content: given, when, then.
@Suite struct ErasureSpecs {
    @Test func `whoever it is may ask for their own erasure, and nobody else's`() throws {
        var book = ErasureBook()
        let asked = try ErasureBook.request()
        #expect(book.refusal(of: asked, by: .person(ErasureBook.other)) == .notTheirOwn)
        #expect(book.refusal(of: asked, by: .service) == .serviceOnly)
        try book.act(asked, by: .person(ErasureBook.person))
        #expect(book.state.cases.map(\.status) == [.requested])
        #expect(book.state.masked == Set(ErasureBook.seats))
        guard case .requested(let request) = try #require(book.facts.last) else {
            Issue.record("another fact")
            return
        }
        #expect(request.number == 1 && request.subject == ErasureBook.person && request.seats == ErasureBook.seats)
    }

    @Test func `a second request while one is open is refused, another person's is not`() throws {
        var book = try ErasureBook.requested()
        #expect(book.refusal(of: try ErasureBook.request(), by: .administrator) == .alreadyRequested(1))
        try book.act(try ErasureBook.request(of: ErasureBook.other, seats: []), by: .administrator)
        #expect(book.state.cases.map(\.number) == [1, 2])
        try book.act(.refuse(1, try Self.duty()), by: .administrator)
        try book.act(try ErasureBook.request(), by: .administrator)
        #expect(book.state.openCases(of: ErasureBook.person).map(\.number) == [3])
    }

    private static func duty(_ article: String = "Archives Law §14") throws -> RetentionDuty {
        RetentionDuty(article: article, authority: try ErasureBook.office())
    }

    @Test func `nothing is executed without an order, and nothing is ordered under a hold`() throws {
        var book = try ErasureBook.requested()
        let office = try ErasureBook.office()
        #expect(book.refusal(of: .record(1, erased: [], isLast: true), by: .service) == .notOrdered(1))
        #expect(book.refusal(of: .list(1, [ErasureBook.piece(1)]), by: .service) == .notOrdered(1))
        #expect(book.refusal(of: .order(2, authority: office), by: .administrator) == .caseUnknown(2))
        let hold = try ErasureBook.hold(until: "2026-06-10")
        try book.act(.placeHold(1, hold), by: .administrator)
        #expect(book.state.cases[0].status == .held)
        #expect(book.refusal(of: .order(1, authority: office), by: .administrator) == .underHold(1, hold))
        book.today = "2026-06-10"
        #expect(book.refusal(of: .order(1, authority: office), by: .administrator) == .underHold(1, hold))
        book.today = "2026-06-11"
        try book.act(.order(1, authority: office), by: .administrator)
        #expect(book.state.cases[0].status == .ordered)
    }

    @Test func `a hold is lifted by a decision, and can stand again`() throws {
        var book = try ErasureBook.requested()
        let office = try ErasureBook.office()
        #expect(book.refusal(of: .liftHold(1, authority: office), by: .administrator) == .notHeld(1))
        try book.act(.placeHold(1, try ErasureBook.hold()), by: .administrator)
        #expect(book.refusal(of: .placeHold(1, try ErasureBook.hold()), by: .administrator) == .alreadyHeld(1))
        book.today = "2036-06-04"
        #expect(
            book.refusal(of: .order(1, authority: office), by: .administrator)
                == .underHold(1, try ErasureBook.hold()))
        try book.act(.liftHold(1, authority: office), by: .administrator)
        #expect(
            book.refusal(of: .placeHold(1, try ErasureBook.hold(until: "2036-06-03")), by: .administrator)
                == .holdEndsInThePast)
        try book.act(.placeHold(1, try ErasureBook.hold(until: "2036-06-04")), by: .administrator)
        book.today = "2036-06-05"
        try book.act(.placeHold(1, try ErasureBook.hold()), by: .administrator)
    }

    @Test func `a refusal shows the content again, unless another case masks it`() throws {
        var book = try ErasureBook.requested()
        try book.act(
            try ErasureBook.request(of: ErasureBook.other, seats: [ErasureBook.seats[0]]), by: .administrator)
        try book.act(.refuse(1, try Self.duty()), by: .administrator)
        #expect(book.state.cases[0].status == .refused)
        #expect(book.state.masked == [ErasureBook.seats[0]])
        let office = try ErasureBook.office()
        for act in [
            ErasureAct.order(1, authority: office), .refuse(1, try Self.duty()), .liftHold(1, authority: office),
            .placeHold(1, try ErasureBook.hold()),
        ] {
            #expect(book.refusal(of: act, by: .administrator) == .alreadyRefused(1))
        }
    }

    @Test func `after the order nothing stops it`() throws {
        var book = try ErasureBook.ordered()
        let office = try ErasureBook.office()
        for act in [
            ErasureAct.order(1, authority: office), .refuse(1, try Self.duty()), .liftHold(1, authority: office),
            .placeHold(1, try ErasureBook.hold()),
        ] {
            #expect(book.refusal(of: act, by: .administrator) == .alreadyOrdered(1))
        }
        try book.act(.record(1, erased: [], isLast: true), by: .service)
        #expect(book.refusal(of: .order(1, authority: office), by: .administrator) == .alreadyExecuted(1))
        #expect(book.refusal(of: .record(1, erased: [], isLast: true), by: .service) == .alreadyExecuted(1))
        #expect(book.refusal(of: .list(1, [ErasureBook.piece(1)]), by: .service) == .alreadyExecuted(1))
        #expect(book.state.masked == Set(ErasureBook.seats), "what is gone stays masked")
    }

    @Test func `only administrators decide, and only the service records what was done`() throws {
        let book = try ErasureBook.ordered()
        let office = try ErasureBook.office()
        let person = ErasureActor.person(ErasureBook.person)
        for act in [
            ErasureAct.order(1, authority: office), .refuse(1, try Self.duty()), .liftHold(1, authority: office),
            .placeHold(1, try ErasureBook.hold()),
        ] {
            #expect(book.refusal(of: act, by: person) == .administratorsOnly)
            #expect(book.refusal(of: act, by: .service) == .serviceOnly)
        }
        for actor in [person, .administrator] {
            #expect(book.refusal(of: .list(1, [ErasureBook.piece(1)]), by: actor) == .serviceOnly)
            #expect(book.refusal(of: .record(1, erased: [], isLast: true), by: actor) == .serviceOnly)
        }
    }

    @Test func `what is recorded as erased was listed, one stream a record, and all of it at the end`() throws {
        var book = try ErasureBook.ordered()
        let (one, two, three) = (ErasureBook.piece(1), ErasureBook.piece(2), ErasureBook.piece(3, stream: 2))
        #expect(book.refusal(of: .list(1, []), by: .service) == .tooManyEntries)
        #expect(book.refusal(of: .list(1, [one, one]), by: .service) == .listedTwice)
        try book.act(.list(1, [one, two]), by: .service)
        #expect(book.refusal(of: .list(1, [two, three]), by: .service) == .listedTwice)
        try book.act(.list(1, [three]), by: .service)
        #expect(
            book.refusal(of: .record(1, erased: [ErasureBook.piece(4)], isLast: false), by: .service) == .notListed)
        #expect(book.refusal(of: .record(1, erased: [one, three], isLast: false), by: .service) == .severalStreams)
        #expect(book.refusal(of: .record(1, erased: [one, two], isLast: true), by: .service) == .stillListed)
        try book.act(.record(1, erased: [one, two], isLast: false), by: .service)
        #expect(book.state.cases[0].pending == [three] && book.state.cases[0].status == .ordered)
        #expect(book.refusal(of: .record(1, erased: [one], isLast: false), by: .service) == .notListed)
        try book.act(.record(1, erased: [three], isLast: true), by: .service)
        #expect(book.state.cases[0].status == .executed && book.state.cases[0].erasedCount == 3)
        guard case .executed(let record) = try #require(book.facts.last) else {
            Issue.record("another fact")
            return
        }
        #expect(record.basis == .consentWithdrawn && record.erased == [three] && record.isLast)
        #expect(record.authority == (try ErasureBook.office()))
    }

    @Test func `what a case elsewhere demands is the service's, beside one that is open here`() throws {
        var book = try ErasureBook.requested()
        let parent = ErasureParent(ledger: LedgerID(5), number: 3)
        let asked = try ErasureBook.request(parent: parent)
        #expect(book.refusal(of: asked, by: .administrator) == .serviceOnly)
        try book.act(asked, by: .service)
        let office = try ErasureBook.office()
        #expect(book.refusal(of: .order(2, authority: office), by: .administrator) == .serviceOnly)
        try book.act(.order(2, authority: office), by: .service)
        #expect(book.state.cases.map(\.status) == [.requested, .ordered])
    }

    @Test func `words are words, and everything is bounded`() throws {
        let book = try ErasureBook.requested()
        let bad = try ErasureBook.office("a\u{7}b")
        for act in [
            ErasureAct.order(1, authority: bad), .liftHold(1, authority: bad),
            .placeHold(1, LegalHold(reason: .litigation, authority: bad)), .refuse(1, try Self.duty("")),
            .refuse(1, try Self.duty(String(repeating: "x", count: RetentionDuty.maximumArticleScalars + 1))),
            .request(subject: ErasureBook.other, basis: .legalObligation, authority: bad, seats: []),
        ] {
            #expect(book.refusal(of: act, by: .administrator) == .wordsMalformed)
        }
        let many = (0...ErasureRegisterState.maximumSeats).map { SeatID(UUIDValue(high: 1, low: UInt64($0))) }
        #expect(
            book.refusal(of: try ErasureBook.request(of: ErasureBook.other, seats: many), by: .administrator)
                == .tooManySeats)
        let ordered = try ErasureBook.ordered()
        let pieces = (0...ErasureRegisterState.maximumEntries).map { ErasureBook.piece(Int64($0) + 1) }
        #expect(ordered.refusal(of: .list(1, pieces), by: .service) == .tooManyEntries)
        #expect(ordered.refusal(of: .record(1, erased: pieces, isLast: false), by: .service) == .tooManyEntries)
    }
}
