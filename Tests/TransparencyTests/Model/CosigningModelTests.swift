import Testing

@testable import Transparency

/// No two final checkpoints disagree, in every order of events (audit reference, 3.6); and where that can fail, the model finds how.
@Suite struct CosigningModelTests {
    @Test func `a witness cosigns exactly what extends its latest checkpoint, whatever proof it is shown`() throws {
        let histories = try SmallHistories()
        for latest in 0...SmallHistories.none {
            for history in SmallHistories.signable {
                let extends =
                    latest == SmallHistories.none
                    || SmallHistories.entries[history].starts(with: SmallHistories.entries[latest])
                #expect(histories.accepts[latest][history] == extends, "\(latest) \(history)")
            }
        }
    }

    @Test(arguments: [
        "group parties all union employer\nquorum parties",
        "group parties all union employer liar\nquorum parties",
        "group mixed all union liar\nquorum mixed",
        "quorum employer",
    ])
    func `with an honest witness that nothing is final without, final checkpoints agree`(rule: String) throws {
        let found = try CosigningModel(rule, histories: SmallHistories()).explore()
        #expect(found.violation == nil)
        #expect(found.stateCount > 10_000, "\(found.stateCount) states are not all")
    }

    @Test func `two of three falls to one colluder, as soon as the parties are shown two histories`() throws {
        let found = try CosigningModel(
            "group some 2 union employer liar\nquorum some", histories: SmallHistories()
        ).explore()
        let steps = try #require(found.violation)
        #expect(steps.count == 7)
        let signed = steps.compactMap { if case .sign(let history) = $0 { history } else { nil } }
        #expect(signed.count == 2)
        #expect(steps.contains { if case .restore = $0 { true } else { false } })
        let witnesses = Set(steps.compactMap { if case .cosign(let witness, _) = $0 { witness } else { nil } })
        #expect(witnesses == [0, 1], "each party cosigned one history, and the colluder both")
    }

    @Test func `witnesses that are restored from old backups cosign two histories`() throws {
        let found = try CosigningModel(
            "group parties all union employer\nquorum parties", histories: SmallHistories(), witnessesForget: true
        ).explore()
        let steps = try #require(found.violation)
        #expect(steps.contains { if case .forget = $0 { true } else { false } })
    }

    @Test func `one step that checks and remembers admits no race, two steps admit that of the specification`() throws {
        let histories = try SmallHistories()
        #expect(race(histories, isAtomic: true).violation == nil)
        let steps = try #require(race(histories, isAtomic: false).violation)
        #expect(steps.filter { $0.hasPrefix("remember") }.count >= 2)
    }

    /// One honest witness and any number of requests at a time, of every history. A state is the latest history, the set of those that were
    /// cosigned, and the set of those that were checked and not remembered yet.
    private func race(_ histories: SmallHistories, isAtomic: Bool) -> Exploration<String> {
        let (cosignedPlace, checkedPlace): (UInt64, UInt64) = (3, 10)
        return Exploration(
            from: UInt64(SmallHistories.none),
            steps: { state in
                var steps: [(step: String, state: UInt64)] = []
                for history in SmallHistories.signable {
                    let bit: UInt64 = 1 << UInt64(history)
                    let remembered = state & ~0x7 | UInt64(history) | bit << cosignedPlace
                    let passes = histories.accepts[Int(state & 0x7)][history]
                    if isAtomic {
                        if passes { steps.append(("check and remember \(history)", remembered)) }
                    } else {
                        if passes { steps.append(("check \(history)", state | bit << checkedPlace)) }
                        if state >> checkedPlace & bit != 0 {
                            steps.append(("remember \(history)", remembered & ~(bit << checkedPlace)))
                        }
                    }
                }
                return steps
            },
            isViolation: { histories.disagree($0 >> cosignedPlace & 0x7F) })
    }
}
