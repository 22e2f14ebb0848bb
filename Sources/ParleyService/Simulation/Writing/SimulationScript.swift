internal import Synchronization

/// Hands out the courses of a simulation in order until there are enough, planning one at a time.
final class SimulationScript: Sendable {
    private struct Place {
        var course = 0
        var negotiations = 0
        var events: Int64 = 0
    }

    private let federation: SimulatedFederation
    private let volume: SimulationOptions.Volume
    private let place = Mutex(Place())

    init(_ federation: SimulatedFederation, _ volume: SimulationOptions.Volume) {
        self.federation = federation
        self.volume = volume
    }

    /// The next course; `nil` once there are enough. Which ones there are does not depend on who asks when.
    func next() -> SimulatedCourse? {
        place.withLock { place in
            switch volume {
            case .negotiations(let count): guard place.negotiations < count else { return nil }
            case .events(let count): guard place.events < count else { return nil }
            }
            let course = federation.course(place.course)
            place.course += 1
            place.negotiations += course.fates.count
            place.events += Int64(course.events)
            return course
        }
    }
}
