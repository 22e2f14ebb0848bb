package import Bargaining
internal import EventSourcing

extension DemandService {
    /// Words of suggestions that are at most so many events apart are read at one go.
    private static let readableGap = 16

    /// The collection of a negotiation at its head; empty while there is none. Whoever asks was found to have
    /// ``DemandAccess`` to it.
    ///
    /// - Complexity: O(1) while it is in memory, else linear in it.
    package func view(at place: DemandPlace) async throws -> DemandView {
        let current = try await demands.states.current(
            of: place.stream, in: place.address.ledger, home: place.ledger)
        return DemandView(version: current.version, state: current.state)
    }

    /// Where the agenda items of the negotiation stand, for somebody who sees it.
    package func itemStatuses(at place: DemandPlace, for principal: Principal) async throws -> [ItemKey: ItemStatus] {
        try await negotiations.itemStatuses(of: place.negotiation, in: place.ledger, for: principal)
    }

    /// What suggestions say, by number, as far as it can still be read.
    ///
    /// - Complexity: linear in the suggestions, a read of the log for each run of them.
    package func words(
        of suggestions: [CollectedSuggestion], at place: DemandPlace
    ) async throws -> [Int: String] {
        var words: [Int: String] = [:]
        for run in Self.runs(of: suggestions.map(\.version).sorted()) {
            let rows = try await demands.log.events(
                of: place.stream, in: place.address.ledger, after: StreamVersion(Int64(run.lowerBound - 1)),
                limit: run.count)
            for event in try await demands.decoded(rows) {
                guard case .collected(let suggestion) = event.event.fact else { continue }
                words[suggestion.number] = event.disclosed[SuggestionRequest.words]
            }
        }
        return words
    }

    /// Versions in ascending order as runs to read, each of at most a page.
    private static func runs(of versions: [Int]) -> [ClosedRange<Int>] {
        var runs: [ClosedRange<Int>] = []
        for version in versions {
            if let last = runs.last, version - last.upperBound <= readableGap,
                version - last.lowerBound < StreamLimits().pageEvents
            {
                runs[runs.count - 1] = last.lowerBound...version
            } else {
                runs.append(version...version)
            }
        }
        return runs
    }
}
