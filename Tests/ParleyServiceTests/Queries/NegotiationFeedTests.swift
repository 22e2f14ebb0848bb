import Bargaining
import EventSourcing
import Testing

@testable import ParleyService

@Suite struct NegotiationFeedTests {
    @Test func `a finite feed ends at the head`() async throws {
        let world = try await TestWorld.postgres()
        let id = try await world.openTable()
        var versions: [Int64] = []
        for try await event in world.service.follow(
            id, in: world.ledger, for: world.labourChief, after: StreamVersion(2), finite: true)
        {
            versions.append(event.recorded.version.number)
        }
        #expect(versions == Array(3...(try await world.version(id))))
    }

    @Test(.timeLimit(.minutes(1)), arguments: [false, true])
    func `a feed goes on with what is recorded`(byAnotherProcess: Bool) async throws {
        let world = try await TestWorld.postgres()
        let id = try await world.openTable()
        let head = try await world.version(id)
        let writer = byAnotherProcess ? try await TestWorld.postgres(like: world) : world
        async let seen: [Int64] = {
            var versions: [Int64] = []
            for try await event in world.service.follow(
                id, in: world.ledger, for: world.employerChief, after: StreamVersion(head), finite: false)
            {
                versions.append(event.recorded.version.number)
                if versions.count == 3 { break }
            }
            return versions
        }()
        for amount in ["1.1", "1.2", "1.3"] {
            try await writer.recorded(writer.request(world.labourChief, id, .makeOffer(TestActs.draft(rate: amount))))
        }
        #expect(try await seen == [head + 1, head + 2, head + 3])
    }

    @Test(.timeLimit(.minutes(1))) func `a feed ends with the service, and shows strangers nothing`() async throws {
        let world = try await TestWorld.postgres()
        let id = try await world.openTable()
        let head = StreamVersion(try await world.version(id))
        var hidden = world.service.follow(id, in: world.ledger, for: world.stranger, after: .none, finite: false)
            .makeAsyncIterator()
        #expect(try await hidden.next() == nil)
        async let ended = {
            var feed = world.service.follow(id, in: world.ledger, for: world.auditor, after: head, finite: false)
                .makeAsyncIterator()
            return try await feed.next() == nil
        }()
        world.service.hub.close()
        #expect(try await ended)
    }
}
