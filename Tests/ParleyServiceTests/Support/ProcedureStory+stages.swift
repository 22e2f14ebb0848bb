import Bargaining
import EventSourcing
import Testing

@testable import ParleyService

extension ProcedureStory {
    static let plan = DraftPlan(
        kind: .collectiveContract, binding: .accededList, validFrom: day(117), validThrough: Sample.day("2028-09-28"),
        workersInScope: 2_140, textHash: DraftText.uncomputed)

    /// Received on day 2, accepted on day 19, with a recorder and two offices.
    func seated() async throws {
        on(2)
        try await act(world.employerChief, .confirmReceipt)
        on(19)
        try await act(world.employerChief, .acceptInvitation(party: nil))
        let recorder = recorder.id
        for chief in [world.labourChief, world.employerChief] {
            try await world.recorded(
                world.request(
                    chief, negotiation,
                    ActIntent(people: [recorder], answersState: false) {
                        .state(.appointRecorder($0.seat(of: recorder)))
                    }, text: "recorder"))
        }
        for (office, person) in [(Office.authority, authority.id), (.federation, federation.id)] {
            try await world.recorded(
                world.request(
                    world.labourChief, negotiation,
                    ActIntent(people: [person], answersState: false) {
                        .procedure(.admitOfficial($0.seat(of: person), office))
                    }, text: "office"))
        }
    }

    /// Both items tentatively agreed on day 71.
    func settled() async throws {
        try await seated()
        on(71)
        for draft in [TestActs.draft(rate: "1.05"), TestActs.draft(commission: "9")] {
            try await act(world.employerChief, .makeOffer(draft))
        }
        for number in ["E-1", "E-2"] { try await act(world.labourChief, .acceptOffer(TestActs.number(number))) }
    }

    /// A draft on day 75, signed by both chiefs who name its text.
    func drafted() async throws {
        try await settled()
        on(75)
        try await draft(1)
    }

    /// Both sides assemble a draft and sign it.
    func draft(_ number: Int) async throws {
        try await bothChiefs(.state(.assembleDraft(Self.plan)))
        try await bothChiefs(.signDraft(number, try await hash()))
    }

    /// The hash of the draft that counts.
    func hash() async throws -> ContentHash {
        try #require(try await state().procedure.currentDraft?.draft.plan.textHash)
    }

    /// The congress met on day 75, 84 of 120, and ratified with 60.
    func ratified() async throws {
        try await drafted()
        try await vote(1)
    }

    func vote(_ number: Int) async throws {
        try await bothChiefs(.state(.submitToCongress(draft: number, .industry)))
        try await act(federation, .conveneCongress(draft: number, CongressSitting(eligible: 120, attending: 84)))
        try await act(
            recorder, .recordBallot(draft: number, BallotPaper(inFavour: 60, against: 24, isSecret: true)))
    }

    /// Signed on day 80, filed on day 86, received on day 88.
    func received() async throws {
        try await ratified()
        on(80)
        try await bothChiefs(.signAgreement(1, try await hash()))
        on(86)
        try await act(world.employerChief, .fileAgreement(draft: 1, copies: 3))
        on(88)
        try await act(authority, .recordReceipt(draft: 1))
    }
}
