import Bargaining
import EventSourcing

@testable import ParleyService

/// One known fact of every event type of a collection of demands.
enum DemandFactSamples {
    static func key(_ text: String) -> SuggestionKey {
        guard let key = SuggestionKey(text) else { fatalError("\(text) is no key") }
        return key
    }

    static let all: [DemandFact] = [
        .opened(negotiation: StreamID(Sample.uuid("0198a000-0000-8000-8000-0000000000ee"))),
        .collected(
            Suggestion(
                number: 17,
                entry: SuggestionEntry(
                    key: key("S-00017"), channel: .unionGroup, category: .foodDeliveryRider,
                    region: Sample.region("630103"), received: Sample.day("2026-05-01")), seat: Sample.seat)),
        .issueOpened(
            DemandIssue(
                number: 3, title: .both(zh: "夜间配送补贴", en: "Night delivery allowance"), subject: .pieceRate,
                seat: Sample.seat)),
        .grouped([17, 4], issue: 3, by: Sample.seat),
        .moved([4], from: 3, to: 5, by: Sample.seat),
        .issueLinked(3, item: Sample.key("per_parcel"), by: Sample.seat),
    ]

    /// Further forms of the same types.
    static let others: [DemandFact] =
        SuggestionChannel.allCases.map { channel in
            .collected(
                Suggestion(number: 1, entry: SuggestionEntry(key: key("a"), channel: channel), seat: Sample.seat))
        } + [.issueOpened(DemandIssue(number: 1, title: .zh("工时"), subject: nil, seat: Sample.seat))]
}
