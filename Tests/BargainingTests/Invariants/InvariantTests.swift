import Bargaining
import EventSourcing
import Testing

/// The ten invariants of domain §3.4 over random histories of the whole procedure, watched after every step.
@Suite struct InvariantTests {
    private func expectHolds(_ invariant: Invariant) async {
        let run = await HistoryRun.shared.value
        #expect(run.breaches[invariant] == nil, "\(run.breaches[invariant].map(\.description) ?? "")")
    }

    @Test func `1: a position belongs to one side, and a party has at most one open position on an item`() async {
        await expectHolds(.onePosition)
    }

    @Test func `2: acceptance names the exact text, and a text changes by an event only`() async {
        await expectHolds(.exactText)
    }

    @Test func `3: a package binds all its items or none`() async { await expectHolds(.wholePackage) }

    @Test func `4: ratification is recomputed from the counts, and no other result is taken`() async {
        await expectHolds(.recomputedVote)
    }

    @Test func `5: nobody signs before ratification, unless the place says so`() async {
        await expectHolds(.votedBeforeSigned)
    }

    @Test func `6: effect needs a receipt, and a late objection is shown and undoes nothing`() async {
        await expectHolds(.receiptBeforeEffect)
    }

    @Test func `7: the law in force when a clock starts stays with it`() async { await expectHolds(.keptLaw) }

    @Test func `8: recording is never refused because a deadline passed, and the lateness is shown`() async {
        await expectHolds(.latenessShown)
    }

    @Test func `9: replaying any prefix gives the same state`() async { await expectHolds(.sameReplay) }

    @Test func `10: the same command has the same result, and is recorded once`() async throws {
        await expectHolds(.sameResult)
        for seed in HistoryRun.seeds.prefix(40) {
            #expect(try await RepeatedCommands.breach(seed: seed) == nil, "seed \(seed)")
        }
    }

    /// What has to come up, and in how many of the 300 histories at least, so that nothing holds for want of a case.
    private static let landmarks: [(name: String, histories: Int)] = [
        ("InvitationRefused", 5), ("ReplyOverdue", 5), ("RectificationUrged", 1),
    ]

    @Test func `the histories reach what the invariants speak of`() async {
        let reached = await HistoryRun.shared.value.reached
        for landmark in Self.landmarks {
            let count = reached[landmark.name] ?? 0
            #expect(count >= landmark.histories, "\(landmark.name): \(count)")
        }
        print(reached.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: "\n"))
    }
}
