import Bargaining
import EventSourcing

/// Many random histories, watched by the invariants: what broke them first, and how far the histories came.
struct HistoryRun: Sendable {
    /// How an invariant was broken.
    struct Breach: Sendable, CustomStringConvertible {
        let seed: UInt64
        let step: Int
        let words: String
        /// The shortest history that breaks it: the acts that were recorded, and the one that broke it.
        let prefix: [String]

        var description: String {
            "seed \(seed), step \(step): \(words)\nAfter:\n" + prefix.joined(separator: "\n")
        }
    }

    /// The first breach of each invariant.
    private(set) var breaches: [Invariant: Breach] = [:]
    /// In how many histories each thing came up.
    private(set) var reached: [String: Int] = [:]

    /// The histories of the invariants: 300 of 200 steps.
    static let seeds = (1...300).map { UInt64($0) &* 0x9E37_79B9_7F4A_7C15 }
    static let steps = 200

    /// All of them, played once, watched by all ten.
    static let shared = Task { await play(seeds) }

    private static func play(_ seeds: [UInt64]) async -> HistoryRun {
        await withTaskGroup(of: HistoryRun.self) { group in
            for seed in seeds { group.addTask { play(seed) } }
            var whole = HistoryRun()
            for await run in group { whole.add(run) }
            return whole
        }
    }

    /// One history. After the first breach of an invariant only the others watch on.
    static func play(
        _ seed: UInt64, rules: PlayedRules = .real, watching: [Invariant] = Invariant.allCases
    ) -> HistoryRun {
        var run = HistoryRun()
        var checks = watching.map { ($0, $0.check) }
        var history = RandomNegotiation(seed: seed, rules: rules)
        var landmarks: Set<String> = []
        for index in 0..<steps {
            let step = history.step()
            landmarks.formUnion(step.landmarks)
            for place in checks.indices.reversed() {
                guard let words = checks[place].1.breach(by: step) else { continue }
                run.breaches[checks[place].0] = Breach(
                    seed: seed, step: index, words: words,
                    prefix: history.table.events.map { "\($0.occurredAt) \($0.fact)" } + ["\(step.command)"])
                checks.remove(at: place)
            }
        }
        for landmark in landmarks { run.reached[landmark] = 1 }
        return run
    }

    private mutating func add(_ other: HistoryRun) {
        // Of several, the one that takes the fewest steps to see.
        breaches.merge(other.breaches) { $0.step <= $1.step ? $0 : $1 }
        reached.merge(other.reached, uniquingKeysWith: +)
    }
}

extension HistoryStep {
    /// What a history has reached by this step: the types of its events, and the rules that held something back.
    fileprivate var landmarks: [String] {
        var landmarks = facts.map(\.eventType.name)
        for fact in facts {
            switch fact {
            case .tentativeAgreementReached(_, let number?) where before.proposals[number]?.proposal.isPackage == true:
                landmarks.append("package accepted")
            case .tentativeAgreementReopened(let items) where items.count > 1: landmarks.append("package reopened")
            case .procedure(.objectionRaised(_, let objection)) where objection.timeliness.isLate:
                landmarks.append("late objection")
            case .procedure(.agreementFiled(let filing)) where filing.timeliness?.isLate == true:
                landmarks.append("late filing")
            case .procedure(.draftAssembled(let draft, _)) where draft.number > 1: landmarks.append("second draft")
            default: break
            }
        }
        switch rejection {
        case .procedure(.textDiffers): landmarks.append("another text refused")
        case .procedure(.notRatified): landmarks.append("signature before the vote refused")
        case .procedure(.announcedResultDisagrees): landmarks.append("announced result refused")
        case .procedure(.notReceived): landmarks.append("effect without a receipt refused")
        case .procedure(.profileNotOfNegotiation): landmarks.append("another version refused")
        case .procedure(.draftOutdated): landmarks.append("outdated draft refused")
        case .proposalOfTheOtherSide, .proposalOfOwnSide: landmarks.append("writing for the other side refused")
        default: break
        }
        return landmarks
    }
}
