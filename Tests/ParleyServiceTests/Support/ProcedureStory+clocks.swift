import Bargaining
import Testing

@testable import ParleyService

/// Stages of the story on whatever day it is.
extension ProcedureStory {
    /// An agreement whose term begins on day 117 and ends on day 846.
    static func agreement(_ kind: OutcomeKind) -> DraftPlan {
        DraftPlan(
            kind: kind, binding: .accededList, validFrom: day(117), validThrough: day(846), workersInScope: 2_140,
            textHash: DraftText.uncomputed)
    }

    /// The employers' offers on both items, accepted: terms of their own or a rate and a commission.
    func agreed(
        _ drafts: [ProposalDraft] = [TestActs.draft(rate: "1.05"), TestActs.draft(commission: "9")]
    ) async throws {
        for (number, draft) in drafts.enumerated() {
            try await act(world.employerChief, .makeOffer(draft))
            try await act(world.labourChief, .acceptOffer(TestActs.number("E-\(number + 1)")))
        }
    }

    /// A draft that both chiefs signed.
    func draftSigned(_ number: Int = 1) async throws {
        try await bothChiefs(.state(.assembleDraft(Self.agreement(.collectiveContract))))
        try await bothChiefs(.signDraft(number, try await hash()))
    }

    /// The vote on a draft: 90 of 120 present.
    func voted(_ number: Int = 1, inFavour: Int = 80) async throws {
        try await convened(number)
        try await ballot(number, inFavour: inFavour)
    }

    func convened(_ number: Int = 1) async throws {
        try await bothChiefs(.state(.submitToCongress(draft: number, .enterprise)))
        try await act(federation, .conveneCongress(draft: number, CongressSitting(eligible: 120, attending: 90)))
    }

    func ballot(_ number: Int = 1, inFavour: Int = 80) async throws {
        let paper = BallotPaper(inFavour: inFavour, against: 90 - inFavour, isSecret: true)
        try await act(recorder, .recordBallot(draft: number, paper))
    }

    func signed(_ number: Int = 1) async throws {
        try await bothChiefs(.signAgreement(number, try await hash()))
    }

    /// Drafted and ratified on day 75, signed on day 80.
    func signedOnDay80() async throws {
        try await seated()
        on(75)
        try await agreed()
        try await draftSigned()
        try await voted()
        on(80)
        try await signed()
    }

    /// Filed and received on day 88.
    func receivedOnDay88() async throws {
        try await signedOnDay80()
        on(88)
        try await act(world.employerChief, .fileAgreement(draft: 1, copies: 3))
        try await act(authority, .recordReceipt(draft: 1))
    }

    /// In force from day 90 on: the authority has no objection.
    func confirmedOnDay90() async throws {
        try await receivedOnDay88()
        on(90)
        try await act(authority, .confirmEffect)
    }

    /// An agreement on platform rules, in force from day 75 on.
    func platformOnDay75(
        _ drafts: [ProposalDraft] = [TestActs.draft(rate: "1.05"), TestActs.draft(commission: "9")]
    ) async throws {
        try await seated()
        on(75)
        try await agreed(drafts)
        try await bothChiefs(.state(.assembleDraft(Self.agreement(.platformAgreement))))
        try await signed()
    }

    /// Labour's representative takes a seat.
    func appointed() async throws {
        try await naming("labour-representative") { .appointRepresentative($0, party: nil) }
    }

    /// Labour's representative leaves it.
    func vacated() async throws { try await naming("labour-representative") { .vacateSeat($0) } }

    private func naming(_ name: String, _ makeAct: @escaping @Sendable (SeatID) -> NegotiationAct) async throws {
        let person = world.principal(name).id
        try await world.recorded(
            world.request(
                world.labourChief, negotiation,
                ActIntent(people: [person], answersState: false) { makeAct($0.seat(of: person)) }, text: "seat"))
    }

    /// The first session on a day, and labour's request for information.
    func sessionPlanned(on day: Int) async throws {
        let plan = SessionPlan(
            startsAt: Sample.moment("\(Self.day(day))T09:00"), place: .zh("西宁"), form: .negotiationMeeting)
        try await bothChiefs(.state(.scheduleSession(plan)))
        try await act(world.labourChief, .requestInformation(InformationRequest(subject: .zh("业务量"))))
    }
}
