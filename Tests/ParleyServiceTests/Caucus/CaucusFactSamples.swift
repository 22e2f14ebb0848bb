import Bargaining
import EventSourcing

@testable import ParleyService

/// One known fact of every event type of a caucus.
enum CaucusFactSamples {
    static let floor = MandateLimit(
        item: Sample.key("per_parcel"), bound: .atLeast, amount: Sample.amount("1.050"),
        unit: Sample.unit("CNY/parcel"))

    static let draft = ProposalDraft(
        sheet: Sample.sheet(("per_parcel", Sample.scalar("1.00", "CNY/parcel", .atLeast))),
        conditions: [.words("the calendar is kept")], validUntil: Sample.moment("2026-06-30T18:00"), isFinal: true)

    static func parked(_ act: NegotiationAct) -> ParkedPosition {
        guard let tabling = Tabling(act) else { fatalError("\(act) tables nothing") }
        return ParkedPosition(
            number: 2, seat: Sample.seat, tabling: tabling,
            breaches: [
                MandateBreach(mandate: 1, limit: floor, tabled: Sample.amount("1.00")),
                MandateBreach(mandate: 3, limit: floor, tabled: nil),
            ])
    }

    static let all: [CaucusFact] = [
        .opened(negotiation: StreamID(Sample.uuid("0198a000-0000-8000-8000-0000000000ee")), side: .labour),
        .noteRecorded(CaucusNote(number: 1, seat: Sample.seat)),
        .mandateGranted(
            Mandate(
                number: 1,
                limits: [
                    floor,
                    MandateLimit(
                        item: Sample.key("commission"), bound: .atMost, amount: Sample.amount("9"),
                        unit: Sample.unit("percent")),
                ], grantedBy: Sample.seat, validUntil: Sample.moment("2026-12-31"))),
        .mandateRevoked(1, by: Sample.seat),
        .draftKept(PrivateDraft(number: 1, seat: Sample.seat, draft: draft)),
        .positionParked(
            parked(.counter(ProposalNumber(side: .employer, ordinal: 2), draft))),
        .positionReleased(2, by: Sample.seat),
        .positionDropped(3, by: Sample.seat),
        .estimateKept(estimate(items: [Sample.key("per_parcel")])),
        .estimateReleased(1, by: Sample.seat),
    ]

    /// What an offer costs, for the side alone.
    static func estimate(items: [ItemKey] = []) -> PrivateEstimate {
        let attached = CostSamples.estimate
        return PrivateEstimate(
            number: 1, seat: Sample.seat,
            draft: CostEstimateDraft(
                proposals: attached.proposals.map(\.proposal), items: items, assumptions: attached.assumptions),
            costs: attached.proposals)
    }

    /// Further forms of the same types.
    static let others: [CaucusFact] = [
        .mandateGranted(Mandate(number: 2, limits: [floor], grantedBy: Sample.seat, validUntil: nil)),
        .positionParked(parked(.tableDemand(draft))), .positionParked(parked(.makeOffer(draft))),
        .positionParked(parked(.offerPackage(draft))), .estimateKept(estimate()),
    ]
}
