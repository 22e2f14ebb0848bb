import Testing

@testable import Transparency

/// A log whose operator does what it likes, two honest witnesses and one that cosigns anything.
///
/// The operator appends, restores any backup, and signs whatever is stored then; it shows every witness every checkpoint it ever
/// signed, in any order and as often as it likes. Honest witnesses follow `Witness.check`, and may end between remembering and
/// answering. What is final says `TrustPolicy`.
struct CosigningModel {
    enum Step: Hashable {
        case append(UInt64)
        case restore(to: Int)
        case sign(Int)
        case cosign(witness: Int, history: Int)
        case endBeforeAnswer(witness: Int, history: Int)
        case forget(witness: Int, history: Int)
    }

    /// A state is 31 bits: what is stored, what was signed, and of both honest witnesses what they remember and what they cosigned.
    private static let signedPlace: UInt64 = 3
    private static let witnessPlaces: [UInt64] = [10, 20]
    private static let cosignedOffset: UInt64 = 3
    private static let setMask: UInt64 = 0x7F
    private static let numberMask: UInt64 = 0x7

    private let histories: SmallHistories
    private let isFinal: [Bool]
    private let witnessesForget: Bool

    /// - Parameters:
    ///   - rule: the lines of a policy that name groups and the quorum; witnesses are `union`, `employer`, both honest, and `liar`.
    ///   - witnessesForget: whether honest witnesses are restored from old backups.
    init(_ rule: String, histories: SmallHistories, witnessesForget: Bool = false) throws {
        self.histories = histories
        self.witnessesForget = witnessesForget
        let keys = [try Examples.unionKey(), try Examples.employerKey(), try Examples.mediatorKey()]
        let lines = zip(["union", "employer", "liar"], keys).map { "witness \($0) \($1.verifier)\n" }.joined()
        let policy = try TrustPolicy(
            parsing: Examples.bytes("log \(try Examples.logKey().verifier)\n\(lines)\(rule)\n"))
        isFinal = try (0..<8).map { subset in
            var signed = try Examples.signed(Examples.store(1))
            for (place, key) in keys.enumerated() where subset >> place & 1 == 1 {
                signed = try signed.adding(try key.cosign(signed.checkpoint, at: 1))
            }
            return try policy.judge(signed).standing == .final
        }
    }

    /// Explores all that can happen.
    func explore() -> Exploration<Step> {
        let none = UInt64(SmallHistories.none)
        let first = Self.witnessPlaces.reduce(0) { $0 | none << $1 }
        return Exploration(from: first, steps: steps, isViolation: { histories.disagree(finalSet($0)) })
    }

    private func steps(_ state: UInt64) -> [(step: Step, state: UInt64)] {
        var steps: [(step: Step, state: UInt64)] = []
        let stored = Int(state & Self.numberMask)
        let entries = SmallHistories.entries
        for history in entries.indices where history != stored {
            if entries[history].count == entries[stored].count + 1, histories.agree[stored][history] {
                steps.append(
                    (.append(UInt64(entries[history].last?.first ?? 0)), state - UInt64(stored) + UInt64(history)))
            } else if entries[history].count < entries[stored].count, histories.agree[stored][history] {
                steps.append((.restore(to: history), state - UInt64(stored) + UInt64(history)))
            }
        }
        if SmallHistories.signable.contains(stored) {
            steps.append((.sign(stored), state | 1 << (Self.signedPlace + UInt64(stored))))
        }
        for (witness, place) in Self.witnessPlaces.enumerated() {
            let latest = Int(state >> place & Self.numberMask)
            for history in SmallHistories.signable where state >> (Self.signedPlace + UInt64(history)) & 1 == 1 {
                let cosigned: UInt64 = 1 << (place + Self.cosignedOffset + UInt64(history))
                let remembered = state & ~(Self.numberMask << place) | UInt64(history) << place
                if histories.accepts[latest][history] {
                    steps.append((.cosign(witness: witness, history: history), remembered | cosigned))
                    steps.append((.endBeforeAnswer(witness: witness, history: history), remembered))
                } else if witnessesForget, state & cosigned != 0 {
                    steps.append((.forget(witness: witness, history: history), remembered))
                }
            }
        }
        return steps
    }

    /// The histories that have a quorum.
    private func finalSet(_ state: UInt64) -> UInt64 {
        let signed = state >> Self.signedPlace & Self.setMask
        var final: UInt64 = 0
        for history in SmallHistories.signable where signed >> UInt64(history) & 1 == 1 {
            // Whoever cosigns anything has cosigned this as well.
            var cosigners = 0b100
            for (witness, place) in Self.witnessPlaces.enumerated()
            where state >> (place + Self.cosignedOffset + UInt64(history)) & 1 == 1 {
                cosigners |= 1 << witness
            }
            if isFinal[cosigners] { final |= 1 << UInt64(history) }
        }
        return final
    }
}
