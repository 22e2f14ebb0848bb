/// Every state that steps can reach from a first one, breadth first, so that what leads to a violation is as short as can be.
struct Exploration<Step> {
    /// How many states there are, the violating ones included.
    let stateCount: Int
    /// The steps to the first state that violates; `nil` where none does.
    let violation: [Step]?

    init(
        from first: UInt64, steps: (UInt64) -> [(step: Step, state: UInt64)], isViolation: (UInt64) -> Bool
    ) {
        var origin: [UInt64: (state: UInt64, step: Step)] = [:]
        var seen: Set<UInt64> = [first]
        var frontier = [first]
        while !frontier.isEmpty {
            var next: [UInt64] = []
            for state in frontier {
                for (step, reached) in steps(state) where seen.insert(reached).inserted {
                    origin[reached] = (state, step)
                    if isViolation(reached) {
                        var path: [Step] = []
                        var place = reached
                        while let before = origin[place] {
                            path.append(before.step)
                            place = before.state
                        }
                        violation = path.reversed()
                        stateCount = seen.count
                        return
                    }
                    next.append(reached)
                }
            }
            frontier = next
        }
        violation = nil
        stateCount = seen.count
    }
}
