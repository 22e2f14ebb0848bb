import Bargaining
import EventSourcing
import Testing

@testable import ParleyService

@Suite struct DemandCollectionTests {
    @Test func `the labour side has it, auditors read it, everybody else has none`() async throws {
        let demands = try await DemandWorld.memory()
        let world = demands.world
        func access(_ principal: Principal) async throws -> String {
            switch try await world.service.demandAccess(to: demands.negotiation, in: world.ledger, for: principal) {
            case .hidden: "hidden"
            case .audited: "audited"
            case .own(let setting): "own \(setting.items.count)"
            }
        }
        #expect(try await access(world.labourChief).hasPrefix("own"))
        #expect(try await access(world.employerChief) == "hidden")
        #expect(try await access(world.stranger) == "hidden")
        #expect(try await access(world.auditor) == "audited")
        #expect(try await access(world.principal("employer-chief", .negotiator, .auditor)) == "hidden")
    }

    @Test func `the words are beside the events, each beside its own, and the payload holds none`() async throws {
        let demands = try await DemandWorld.make(try await .postgres())
        let requests = try (1...3).map { try DemandWorld.request($0) }
        #expect(try await demands.collect(requests) == [.recorded(1), .recorded(2), .recorded(3)])
        let place = try demands.place()
        #expect(place.address.ledger.isCompanion)
        let events = try await demands.world.log.events(
            of: place.stream, in: place.address.ledger, after: .none, limit: 10)
        #expect(
            events.map(\.type.name)
                == ["DemandCollectionOpened", "DemandCollected", "DemandCollected", "DemandCollected"])
        for event in events { #expect(!String(decoding: event.payload, as: UTF8.self).contains("雨天")) }
        let state = try await demands.collections.view(at: place).state
        let words = try await demands.collections.words(of: state.suggestions, at: place)
        #expect(words == Dictionary(uniqueKeysWithValues: requests.enumerated().map { ($0 + 1, $1.text) }))
        let one = try await demands.collections.words(of: [try #require(state.suggestion(2))], at: place)
        #expect(one == [2: requests[1].text])
        // Nothing of it is in the ledger that both sides share.
        let shared = try await demands.world.log.events(in: demands.world.ledger, after: .start, limit: 500)
        #expect(shared.allSatisfy { DemandFamily.readers[$0.type] == nil })
    }

    @Test func `each stands or falls alone, and is answered the same again`() async throws {
        let demands = try await DemandWorld.make(try await .postgres())
        let first = try DemandWorld.request(1)
        let other = try DemandWorld.request(1, text: "something else")
        let moved = try DemandWorld.request(1, channel: .hotline)
        let phone = try DemandWorld.request(2, key: "13800138000")
        let key = first.entry.key
        #expect(
            try await demands.collect([first, first, other, phone, try DemandWorld.request(3)]) == [
                .recorded(1), .replayed(1), .rejected(.keyTaken(key, by: 1)),
                .rejected(.keyNamesAPerson(phone.entry.key)), .recorded(2),
            ])
        for service in [demands.collections, demands.restarted()] {
            #expect(
                try await demands.collect([first, other, moved, try DemandWorld.request(3)], by: service) == [
                    .replayed(1), .rejected(.keyTaken(key, by: 1)), .rejected(.keyTaken(key, by: 1)), .replayed(2),
                ])
        }
        #expect(try await demands.collections.view(at: try demands.place()).state.suggestions.count == 2)
        #expect(try await demands.collect([]) == [])
    }

    @Test func `two who collect the same at the same time collect it once`() async throws {
        let demands = try await DemandWorld.make(try await .postgres())
        let requests = try (1...40).map { try DemandWorld.request($0) }
        let other = demands.restarted()
        async let one = demands.collect(requests)
        async let two = demands.collect(requests.reversed(), by: other)
        let (first, second) = (try await one, try await two)
        func number(_ outcome: SuggestionOutcome) -> Int? {
            switch outcome {
            case .recorded(let number), .replayed(let number): number
            default: nil
            }
        }
        #expect(Set(first.compactMap(number)) == Set(1...40))
        #expect(first.map(number) == second.reversed().map(number))
        let state = try await demands.restarted().view(at: try demands.place()).state
        #expect(state.suggestions.count == 40)
    }

    @Test func `grouping, moving and linking are kept for whoever reads next`() async throws {
        let demands = try await DemandWorld.memory()
        _ = try await demands.collect(try (1...4).map { try DemandWorld.request($0) })
        try await demands.recorded(.openIssue(.zh("雨天补贴"), .pieceRate))
        try await demands.recorded(.openIssue(.zh("派单"), nil))
        try await demands.recorded(.group([1, 2, 3], issue: 1))
        try await demands.recorded(.move([3], from: 1, to: 2))
        try await demands.recorded(.link(1, item: TestActs.pieceRate))
        let state = try await demands.restarted().view(at: try demands.place()).state
        #expect(state.issues.map(\.suggestions) == [[1, 2], [3]])
        #expect(state.suggestions.map(\.issues) == [[1], [1], [2], []])
        #expect(state.issues(carriedBy: TestActs.pieceRate).map(\.issue.number) == [1])
        let statuses = try await demands.collections.itemStatuses(
            at: try demands.place(), for: demands.world.labourChief)
        #expect(statuses[TestActs.pieceRate] == .open)
        #expect(
            try await demands.collections.itemStatuses(at: try demands.place(), for: demands.world.stranger) == [:])
    }
}
