import Bargaining
import EventSourcing
import Testing

@testable import ParleyService

@Suite struct CaucusAccessTests {
    @Test func `each side has its own, everybody else has none, and auditors read both`() async throws {
        let caucuses = try await CaucusWorld.memory()
        let world = caucuses.world
        func access(_ principal: Principal) async throws -> String {
            switch try await world.service.caucusAccess(to: caucuses.negotiation, in: world.ledger, for: principal) {
            case .hidden: "hidden"
            case .audited: "audited"
            case .own(let setting): "\(setting.side) \(setting.isChief)"
            }
        }
        let mediator = world.principal("mediator", .mediator)
        for chief in [world.labourChief, world.employerChief] {
            try await world.recorded(
                world.request(
                    chief, caucuses.negotiation,
                    ActIntent(people: [mediator.id], answersState: false) {
                        .state(.appointMediator($0.seat(of: mediator.id)))
                    }, text: "mediator"))
        }
        #expect(try await access(world.labourChief) == "labour true")
        #expect(try await access(caucuses.second) == "labour false")
        #expect(try await access(world.employerChief) == "employer true")
        #expect(try await access(mediator) == "hidden")
        #expect(try await access(world.stranger) == "hidden")
        #expect(try await access(world.auditor) == "audited")
        // Whoever sits at the table is no auditor of it.
        #expect(try await access(world.principal("employer-chief", .negotiator, .auditor)) == "employer true")
        #expect(try await access(world.principal("mediator", .mediator, .auditor)) == "hidden")
        // Whoever has left reads on at the table and no longer in the caucus.
        let second = caucuses.second.id
        try await world.recorded(
            world.request(
                world.labourChief, caucuses.negotiation,
                ActIntent(people: [second], answersState: false) { .vacateSeat($0.seat(of: second)) }, text: "leave"))
        #expect(try await access(caucuses.second) == "hidden")
        #expect(
            try await world.service.currentVersion(of: caucuses.negotiation, in: world.ledger, for: caucuses.second)
                != nil)
    }

    @Test func `companions are apart, by number and by name, and no credentials open them`() async throws {
        var seen: Set<LedgerID> = []
        for number in [1, 2, 7, LedgerID.greatestShared] {
            for side in [Side.labour, .employer] {
                let companion = try #require(LedgerID(number).companion(of: side))
                #expect(seen.insert(companion).inserted)
                #expect(companion.isCompanion)
                #expect(companion.companionName == "caucuses of the \(side.rawValue) side of ledger \(number)")
                #expect(companion.companion(of: side) == nil)
            }
            #expect(LedgerID(number).companion(of: .neutral) == nil)
            #expect(!LedgerID(number).isCompanion)
        }
        #expect(LedgerID(LedgerID.greatestShared + 1).companion(of: .labour) == nil)
        let caucuses = try await CaucusWorld.memory()
        try await caucuses.recorded(.recordNote)
        let place = try caucuses.place()
        let intruder = Principal(
            id: caucuses.world.labourChief.id, roles: [.negotiator, .auditor], ledgers: [place.address.ledger])
        #expect(
            try await caucuses.world.service.currentVersion(
                of: place.stream, in: place.address.ledger, for: intruder) == nil)
        #expect(
            try await caucuses.world.service.caucuses.currentVersion(of: place.address, for: intruder) == nil)
    }

    @Test func `a note is read by its side in words, and the payload holds none`() async throws {
        let caucuses = try await CaucusWorld.make(try await .postgres())
        let note = try await caucuses.recorded(.recordNote, by: caucuses.second, remark: "底线是一元零五分")
        #expect(note.events.map(\.recorded.type.name) == ["CaucusOpened", "CaucusNoteRecorded"])
        let view = try await caucuses.world.service.caucus(at: try caucuses.place())
        #expect(view.words == [.note(1): "底线是一元零五分"])
        let place = try caucuses.place()
        let events = try await caucuses.world.log.events(
            of: place.stream, in: place.address.ledger, after: .none, limit: 10)
        #expect(events.count == 2)
        for event in events { #expect(!String(decoding: event.payload, as: UTF8.self).contains("底线")) }
    }

    @Test func `a parked remark goes with the position when it is tabled`() async throws {
        let caucuses = try await CaucusWorld.make(try await .postgres())
        try await caucuses.recorded(.grantMandate([CaucusWorld.floor], validUntil: nil))
        try await caucuses.parked("1.00", remark: "our last word before the holidays")
        guard case .tabling(.recorded(let act)) = try await caucuses.release(1) else {
            Issue.record("not tabled")
            return
        }
        #expect(act.events.first?.remarks == ["remark": "our last word before the holidays"])
    }
}
