import Bargaining
import EventSourcing
import Testing

/// A register of erasures, played by commands.
struct ErasureBook {
    static let person = Person.seat(31)
    static let other = Person.seat(32)
    static let seats = [Person.seat(33), Person.seat(34)]

    private(set) var state = ErasureRegister.initialState
    private(set) var facts: [ErasureFact] = []
    var today: LocalDay = "2026-06-04"

    init() {}

    /// A register with one case.
    static func requested() throws -> ErasureBook {
        var book = ErasureBook()
        try book.act(Self.request(), by: .administrator)
        return book
    }

    /// A register with one case that is being carried out.
    static func ordered() throws -> ErasureBook {
        var book = try requested()
        try book.act(.order(1, authority: Self.office()), by: .administrator)
        return book
    }

    static func office(_ name: String = "Data Protection Office") throws -> PartyName { try #require(PartyName(name)) }

    static func request(
        of subject: SeatID = person, seats: [SeatID] = seats, parent: ErasureParent? = nil
    ) throws -> ErasureAct {
        .request(
            subject: subject, basis: .consentWithdrawn, authority: try office(), seats: seats, parent: parent)
    }

    static func hold(until day: LocalDay? = nil) throws -> LegalHold {
        LegalHold(reason: .arbitration, authority: try office("Arbitration Commission"), until: day)
    }

    /// A piece of content.
    static func piece(_ position: Int64, stream: UInt64 = 1) -> ErasedDisclosure {
        ErasedDisclosure(
            position: GlobalPosition(position), ordinal: 0, leafHash: [UInt8](repeating: 7, count: 32),
            stream: StreamID(UUIDValue(high: 9, low: stream)))
    }

    /// Records an act that is allowed.
    mutating func act(_ act: ErasureAct, by actor: ErasureActor) throws {
        let events = try ErasureRegister.decide(command(act, by: actor), state)
        for event in events {
            ErasureRegister.evolve(&state, event)
            facts.append(event.fact)
        }
    }

    /// The rule that refuses an act; `nil` where none does.
    func refusal(of act: ErasureAct, by actor: ErasureActor) -> ErasureRejection? {
        do throws(ErasureRejection) {
            _ = try ErasureRegister.decide(command(act, by: actor), state)
            return nil
        } catch {
            return error
        }
    }

    private func command(_ act: ErasureAct, by actor: ErasureActor) -> ErasureCommand {
        ErasureCommand(act, by: actor, occurredAt: .day(today), today: today)
    }
}
