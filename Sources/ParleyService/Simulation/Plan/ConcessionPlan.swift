internal import Bargaining

/// How both sides move on one matter of amounts: their positions session by session, and where they meet.
///
/// Amounts in steps of the matter. Concessions shrink from one to the next, the last one before the end is larger (deadline
/// effect), a side that saw the other hold gives half as much (reciprocity), and no side goes past the other.
struct ConcessionPlan: Hashable, Sendable {
    /// What is in force.
    let baseline: Int
    /// Labour's position in each session.
    let labour: [Int]
    /// The employers' position in each session.
    let employer: [Int]
    /// Where they meet after the last session; `nil` where they do not.
    let agreed: Int?

    /// Of a thousand: how much of the distance is left for the later concessions after each.
    private static let shrinkingPermille = 620

    /// A course of so many sessions.
    ///
    /// - Parameter isAgreed: Whether the sides meet at its end; else at least one step stays between them.
    init(
        of figures: SimulatedMatter.Figures, from baseline: Int? = nil, sessions: Int, isAgreed: Bool,
        _ random: inout SimulationGenerator
    ) {
        let sign = figures.isMoreForLabour ? 1 : -1
        let start = baseline ?? random.number(in: figures.baseline)
        let reach = max(2, min(random.number(in: figures.demand), figures.isMoreForLabour ? .max : start))
        let given = min(reach - 1, reach * random.number(in: 0...20) / 100)
        // Where the sides meet, seen from labour's demand: nearer to the employers' offer more often than not.
        let span = reach - given
        let meeting = max(0, min(span, span * random.number(in: 42...78) / 100))
        let left = isAgreed ? 0 : max(1, min(span, span * random.number(in: 15...45) / 100))
        let labourEnd = max(0, meeting - left / 2)
        let employerEnd = max(0, span - meeting - (left - left / 2))
        let (labourSteps, employerSteps) = Self.concessions(sessions, (labourEnd, employerEnd), isAgreed, &random)
        self.baseline = start
        labour = labourSteps.map { start + sign * (reach - $0) }
        employer = employerSteps.map { start + sign * (given + $0) }
        agreed = isAgreed ? start + sign * (reach - meeting) : nil
    }

    /// How far each side has come by each session, from 0; where they meet, some of it is left for the last word.
    private static func concessions(
        _ sessions: Int, _ ends: (labour: Int, employer: Int), _ isAgreed: Bool, _ random: inout SimulationGenerator
    ) -> (labour: [Int], employer: [Int]) {
        var labour = [0]
        var employer = [0]
        var weight = 1_000
        var held = (labour: false, employer: false)
        for session in stride(from: 1, to: sessions, by: 1) {
            let isLast = session == sessions - 1
            let due = isLast ? min(700, weight * 2) : weight * (1_000 - shrinkingPermille) / 1_000
            let last = (labour: labour[session - 1], employer: employer[session - 1])
            func moved(_ position: Int, to end: Int, otherHeld: Bool) -> Int {
                if random.happens(percent: isLast ? 5 : 14) { return position }
                let share = otherHeld ? due / 2 : due
                // Rounded to whole steps; a side that moves at all moves by one, as long as there is one to give.
                let step = max(1, (end - position) * share / 1_000)
                return min(end, position + step)
            }
            labour.append(moved(last.labour, to: ends.labour, otherHeld: held.employer))
            employer.append(moved(last.employer, to: ends.employer, otherHeld: held.labour))
            held = (labour[session] == last.labour, employer[session] == last.employer)
            weight = weight * shrinkingPermille / 1_000
        }
        return (labour, employer)
    }
}
