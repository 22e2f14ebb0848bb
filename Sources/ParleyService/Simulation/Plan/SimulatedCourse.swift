/// One or two negotiations of the same parties, the second about the renewal of the first one's agreement, as a plan: a pure
/// function of the seed, the period and the number of the course.
struct SimulatedCourse: Hashable, Sendable {
    /// Its number, from 0.
    let number: Int
    let setting: SimulatedSetting
    /// How each of its negotiations ends.
    let fates: [SimulatedFate]
    /// What happens, in order of time.
    let steps: [SimulatedStep]

    /// How many events it makes, as far as a plan can tell.
    var events: Int { steps.reduce(0) { $0 + $1.events } }
}
