import Bargaining
import EventSourcing
import Foundation
import Testing

@testable import ParleyService

/// Votes, third parties, terms that nobody agreed to, late joiners and stoppages of the published histories are events of
/// their own after the import, none of them words in an event of another type. The numbers are those of the files.
@Suite struct ProperEventsTests {
    /// What one history has of it: the places in the file by type of event.
    struct Expected: Sendable, CustomStringConvertible {
        let history: String
        let places: [String: [Int]]

        var description: String { history }
    }

    private static let types: Set<String> = [
        "BallotRecorded", "MediationRecorded", "RecommendationMade", "AwardMade", "TermsImposed", "PartyAcceded",
        "StoppageRecorded",
    ]

    static let histories = [
        Expected(
            history: "boeing-iam-2024",
            places: ["BallotRecorded": [3, 11, 13], "MediationRecorded": [5, 8], "StoppageRecorded": [4]]),
        Expected(history: "cn-eleme-algorithm-2025", places: [:]),
        Expected(history: "cn-suzhou-courier-2022", places: [:]),
        Expected(history: "foodora-sweden-2021-23", places: [:]),
        Expected(
            history: "korea-baemin-riders-2021-25",
            places: ["MediationRecorded": [4, 6], "StoppageRecorded": [7], "TermsImposed": [8]]),
        Expected(history: "korea-kakao-taxi-commission-2023", places: ["PartyAcceded": [3]]),
        Expected(history: "umich-geo-2023", places: ["BallotRecorded": [13], "StoppageRecorded": [2]]),
        Expected(history: "wga-amptp-2023", places: ["BallotRecorded": [11], "StoppageRecorded": [5]]),
    ]

    @Test func `every published history is among them`() {
        #expect(Self.histories.map(\.history) == HistoryFixture.published)
    }

    @Test(arguments: histories)
    func `what is not a position of a side is an event of its own type`(_ expected: Expected) async throws {
        var places: [String: [Int]] = [:]
        for event in try await Self.imported(expected.history) {
            let type = event.event.fact.eventType.name
            guard Self.types.contains(type), case .published(let provenance) = event.envelope.provenance else {
                continue
            }
            // A vote that belongs to no event of the file has no place in it.
            places[type, default: []].append(provenance.sequence ?? 0)
        }
        #expect(places == expected.places)
    }

    @Test func `the votes of the machinists keep side, result and share, the writers' the counts`() async throws {
        let machinists = try await Self.ballots(of: "boeing-iam-2024")
        #expect(machinists.map(\.side) == [.labour, .labour, .labour])
        #expect(machinists.map(\.result) == [.rejected, .rejected, .approved])
        #expect(
            machinists.map { Self.figures(of: $0) } == [
                ["against_percent 94.6"], ["against_percent 64"], ["for_percent 59"],
            ])
        let writers = try #require(try await Self.ballots(of: "wga-amptp-2023").first)
        #expect(writers.result == .approved)
        #expect(
            Self.figures(of: writers) == [
                "valid 8525", "yes 8435", "no 90", "reported_percent 99",
            ])
    }

    @Test func `terms set by one side alone are imposed, and a federation that joins late changes none`() async throws {
        for event in try await Self.imported("korea-baemin-riders-2021-25") {
            guard case .termsImposed(let act, let imposition) = event.event.fact else { continue }
            #expect(act.side == .employer && imposition == .unilateral)
            #expect(act.items.map(\.text) == ["base_fee", "distance_table", "payout"])
        }
        for event in try await Self.imported("korea-kakao-taxi-commission-2023") {
            guard case .partyAcceded(let act) = event.event.fact else { continue }
            #expect(act.side == .labour && act.party == Sample.party("Private taxi owners' federation"))
            #expect(act.items.count == 4)
        }
    }

    private static func figures(of ballot: Ballot) -> [String] {
        ballot.figures.map { word in
            switch word.content {
            case .flag: word.name
            case .text(let text): "\(word.name) \(text)"
            case .amount(let amount): "\(word.name) \(amount)"
            }
        }
    }

    private static func ballots(of history: String) async throws -> [Ballot] {
        try await imported(history).compactMap { event in
            if case .ballotRecorded(let ballot) = event.event.fact { ballot } else { nil }
        }
    }

    /// The events of a history, imported into a ledger of its own.
    private static func imported(_ history: String) async throws -> [DecodedEvent] {
        let world = try await TestWorld.postgres()
        let outcome = try await HistoryImporter(log: world.log).importFile(
            try HistoryFixture.bytes(history), into: world.ledger)
        guard case .recorded(let id, _) = outcome else {
            Issue.record("\(history) was not recorded")
            return []
        }
        var events: [DecodedEvent] = []
        for try await event in world.service.follow(
            id, in: world.ledger, for: world.labourChief, after: .none, finite: true)
        { events.append(event) }
        return events
    }
}
