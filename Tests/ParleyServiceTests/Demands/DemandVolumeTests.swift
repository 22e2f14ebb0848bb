import Bargaining
import EventSourcing
import Testing

@testable import ParleyService

/// Ten thousand suggestions in two hundred issues, as at the table of domain §1.
@Suite(.serialized) struct DemandVolumeTests {
    private static let count = 10_000
    private static let issues = 200
    private static let turn = 250
    private static let mostSeconds: Int64 = 120

    @Test func `ten thousand suggestions are recorded in well under two minutes and grouped into two hundred issues`()
        async throws
    {
        let demands = try await DemandWorld.make(try await .postgres())
        let requests = try (1...Self.count).map { try DemandWorld.request($0) }
        let clock = ContinuousClock()
        var outcomes: [SuggestionOutcome] = []
        let taken = try await clock.measure { outcomes = try await Self.collect(requests, demands) }
        print("\(requests.count) suggestions recorded in \(taken)")
        #expect(taken < .seconds(Self.mostSeconds))
        #expect(outcomes == (1...Self.count).map { .recorded($0) })

        let other = demands.restarted()
        var replays: [SuggestionOutcome] = []
        let retaken = try await clock.measure { replays = try await Self.collect(requests, demands, by: other) }
        print("the same again, by another process, in \(retaken)")
        #expect(replays == (1...Self.count).map { .replayed($0) })

        let grouping = try await clock.measure {
            for issue in 1...Self.issues {
                try await demands.recorded(.openIssue(.zh("议题\(issue)"), nil))
                let numbers = Array(stride(from: issue, through: Self.count, by: Self.issues))
                try await demands.recorded(.group(numbers, issue: issue))
            }
        }
        print("grouped into \(Self.issues) issues in \(grouping)")
        #expect(
            demands.collections.demands.cache.count == 1, "folded anew for every act, each would take as long as all")
        let place = try demands.place()
        let state = try await demands.restarted().view(at: place).state
        #expect(state.groupedCount == Self.count)
        #expect(state.issues.allSatisfy { $0.suggestions.count == Self.count / Self.issues })
        let issue = try #require(state.issue(17))
        let behind = issue.suggestions.compactMap { state.suggestion($0) }
        let words = try await demands.collections.words(of: behind, at: place)
        #expect(words.count == Self.count / Self.issues)
        for number in issue.suggestions { #expect(words[number] == requests[number - 1].text) }
    }

    private static func collect(
        _ requests: [SuggestionRequest], _ demands: DemandWorld, by service: DemandService? = nil
    ) async throws -> [SuggestionOutcome] {
        var outcomes: [SuggestionOutcome] = []
        for start in stride(from: 0, to: requests.count, by: turn) {
            outcomes += try await demands.collect(
                Array(requests[start..<min(start + turn, requests.count)]), by: service)
        }
        return outcomes
    }
}
