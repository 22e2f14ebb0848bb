internal import Bargaining

/// Writes the plan of a course step by step: a pure function of what it is given.
struct CoursePlanner {
    /// A step before its place in the course is known.
    struct Entry {
        let round: Int
        let role: SimulatedRole
        let day: LocalDay
        let minute: Int
        let act: SimulatedAct
        let remark: String?
        let events: Int
    }

    private static let firstMinute = 9 * 60
    private static let minutesBetween = 3
    /// After this minute of a day nothing more is recorded of it.
    private static let lastMinute = 23 * 60

    let setting: SimulatedSetting
    /// The last day of the simulation.
    let end: LocalDay
    var random: SimulationGenerator
    var entries: [Entry] = []
    var fates: [SimulatedFate] = []
    /// The round whose steps are written now.
    var round = 0
    var day: LocalDay
    var minute = firstMinute
    /// The last proposal of each side in this round.
    var ordinals: [Side: Int] = [:]
    var reservations = 0
    var sessions = 0
    var drafts = 0

    init(_ setting: SimulatedSetting, from start: LocalDay, through end: LocalDay, _ random: SimulationGenerator) {
        self.setting = setting
        self.end = end
        self.random = random
        day = start
    }

    /// The steps in order of time, those after the end left out, and what time makes due until the end.
    mutating func finish(_ number: Int) -> SimulatedCourse {
        let ordered = entries.enumerated().sorted { left, right in
            (left.element.day, left.element.minute, left.offset) < (
                right.element.day, right.element.minute, right.offset
            )
        }.map(\.element).prefix { $0.day <= end }
        let rounds = (ordered.last.map { _ in ordered.map(\.round).max() ?? 0 }) ?? -1
        let sweeps = (0..<(rounds + 1)).map { round in
            Entry(
                round: round, role: .recorder, day: end, minute: Self.lastMinute + round, act: .clock, remark: nil,
                events: 0)
        }
        let supervised = ordered.contains { if case .supervise = $0.act { true } else { false } }
        let cases =
            supervised
            ? [
                Entry(
                    round: 0, role: .recorder, day: end, minute: Self.lastMinute + sweeps.count,
                    act: .supervise(.clock), remark: nil, events: 0)
            ] : []
        let steps = (Array(ordered) + sweeps + cases).enumerated().map { index, entry in
            SimulatedStep(
                number: index, round: entry.round, role: entry.role, day: entry.day, minute: entry.minute,
                act: entry.act, remark: entry.remark, events: entry.events)
        }
        return SimulatedCourse(number: number, setting: setting, fates: Array(fates.prefix(rounds + 1)), steps: steps)
    }

    /// Begins another negotiation of the same parties.
    mutating func beginRound(_ number: Int, on start: LocalDay) {
        round = number
        ordinals = [:]
        reservations = 0
        sessions = 0
        drafts = 0
        day = start.workday
        minute = Self.firstMinute
    }

    /// Goes on so many days later, on a working day.
    mutating func advance(_ days: ClosedRange<Int>) {
        move(to: day.later(by: random.number(in: days)))
    }

    /// Goes on on a day, or the working day after it; never back.
    mutating func move(to next: LocalDay) {
        let target = next.workday
        guard target > day else { return }
        day = target
        minute = Self.firstMinute + random.number(in: 0...90)
    }

    /// Writes a step.
    mutating func add(_ role: SimulatedRole, _ act: SimulatedAct, remark: String? = nil, events: Int = 1) {
        entries.append(
            Entry(
                round: round, role: role, day: day, minute: minute, act: act, remark: remark, events: events))
        minute += Self.minutesBetween
    }

    /// Writes an act that names nobody.
    mutating func add(_ role: SimulatedRole, _ act: NegotiationAct, remark: String? = nil, events: Int = 1) {
        add(role, .act(act), remark: remark, events: events)
    }

    /// Writes an act of the procedure.
    mutating func add(_ role: SimulatedRole, _ act: ProcedureAct, remark: String? = nil, events: Int = 1) {
        add(role, .act(.procedure(act)), remark: remark, events: events)
    }

    /// Writes a statement of both chiefs.
    mutating func both(_ act: NegotiationAct) {
        add(.labourChief, act)
        add(.employerChief, act)
    }

    /// Writes a step of both chiefs.
    mutating func both(_ step: ProcedureStep) {
        both(.procedure(.state(step)))
    }

    /// The number of a side's next proposal.
    mutating func next(_ side: Side) -> ProposalNumber {
        let ordinal = (ordinals[side] ?? 0) + 1
        ordinals[side] = ordinal
        return ProposalNumber(side: side, ordinal: ordinal)
    }
}
