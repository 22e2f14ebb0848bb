internal import Bargaining

extension CoursePlanner {
    /// The agreement in force: who joins, what is reported, what becomes of its commitments, and its renewal.
    mutating func life(
        _ items: [PlannedItem], through last: LocalDay, isRenewed: Bool, _ matters: [SimulatedMatter]
    ) {
        if bindsAcceded { accessions() }
        let effective = day
        let missed = commitments(items, after: effective)
        if let missed, random.happens(percent: 35), missed.day.later(by: 40) < last {
            move(to: missed.day.later(by: 3))
            supervision(.commitmentMissed, [missed.item.matter.subject], commitment: missed.number)
        }
        if random.happens(percent: 40) {
            move(to: max(day, effective.later(by: random.number(in: 200...340))))
            if day < last { add(.employerChief, .life(.reportPerformance)) }
        }
        if random.happens(percent: 12), day.later(by: 20) < last {
            advance(5...15)
            let change = RulesDisclosure(
                subject: .orderAllocation, title: .both(zh: "派单规则修订", en: "Revised dispatch rules"),
                version: "v\(random.number(in: 3...12))", effectiveFrom: day.later(by: random.number(in: -3...14)))
            add(.employerSecond, .life(.notifyRuleChange(change)))
        }
        guard isRenewed, day.later(by: 80) < last else { return }
        renewal(items, through: last, matters)
    }

    private mutating func accessions() {
        let count = random.number(in: 2...5)
        advance(5...20)
        for number in 1...count {
            let accession = Accession(
                enterprise: setting.enterprise(number),
                workers: Int64(max(1, setting.workers * random.number(in: 5...15) / 100)))
            both(.accede(accession))
        }
    }

    /// Duties and later steps: carried out in time, late, or missed, which time tells.
    ///
    /// - Returns: the first that was missed.
    private mutating func commitments(
        _ items: [PlannedItem], after effective: LocalDay
    ) -> (item: PlannedItem, number: Int, day: LocalDay)? {
        var missed: (item: PlannedItem, number: Int, day: LocalDay)?
        var kept: [(number: Int, day: LocalDay)] = []
        for (index, item) in items.filter({ $0.settles != nil && $0.isCommitment }).enumerated() {
            guard random.happens(percent: 72) else {
                missed = missed ?? (item, index + 1, max(effective, item.commitmentDue))
                continue
            }
            let offset = random.happens(percent: 85) ? random.number(in: -12...0) : random.number(in: 3...25)
            kept.append((index + 1, max(effective, item.commitmentDue.later(by: offset))))
        }
        for (number, due) in kept.sorted(by: { $0.day < $1.day }) {
            move(to: due)
            add(.employerSecond, .life(.fulfilCommitment(number)))
            if random.happens(percent: 6) {
                advance(1...10)
                add(.labourSecond, .life(.disputeFulfilment(number)))
            }
        }
        return missed
    }

    /// What the union does about an invitation that was refused or not answered.
    mutating func consequences(of fate: SimulatedFate, _ matters: [SimulatedMatter]) {
        let cause: SupervisionCause? =
            switch fate {
            case .refused: .invitationRefused
            case .unanswered: .replyOverdue
            default: nil
            }
        guard let cause, random.happens(percent: 50) else { return }
        var subjects: [Subject] = []
        for matter in matters where !subjects.contains(matter.subject) { subjects.append(matter.subject) }
        supervision(cause, subjects)
    }

    /// The second round: asked for within the time that the law leaves, and bargained over anew from what is in force.
    private mutating func renewal(_ items: [PlannedItem], through last: LocalDay, _ matters: [SimulatedMatter]) {
        move(to: last.later(by: -random.number(in: 55...75)))
        add(.labourChief, .life(.proposeRenewal))
        let inForce = Dictionary(
            items.compactMap { item in item.course?.agreed.map { (item.key, $0) } }
        ) { first, _ in first }
        let fate = SimulatedFate.drawn(&random)
        beginRound(1, on: day.later(by: random.number(in: 2...6)))
        let invited = day
        let agreement = negotiate(fate, matters, baselines: inForce)
        let concluded = day
        beginRound(0, on: invited.later(by: 1))
        add(.labourChief, .noteNextRound(1))
        // One agreement takes the place of another from its own first day on; after the last day of the first there is nothing left.
        guard let first = agreement?.items.first?.effectiveFrom else { return }
        move(to: max(concluded.later(by: 1), first))
        guard day <= last else { return }
        add(.labourChief, .recordSupersession(1))
    }
}
