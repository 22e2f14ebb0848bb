internal import Synchronization

/// Hands out the courses of a simulation in order until there are enough, planning one block at a time.
final class SimulationScript: Sendable {
    private struct Place {
        var course = 0
        var negotiations = 0
        var events: Int64 = 0
        var block: SimulatedBlock?
        var waiting: ArraySlice<SimulatedCourse> = []
    }

    private let federation: SimulatedFederation
    private let volume: SimulationOptions.Volume
    private let place = Mutex(Place())

    init(_ federation: SimulatedFederation, _ volume: SimulationOptions.Volume) {
        self.federation = federation
        self.volume = volume
    }

    /// The next course with its block; `nil` once there are enough. Which ones there are does not depend on who asks when.
    func next() -> (course: SimulatedCourse, block: SimulatedBlock)? {
        place.withLock { place in
            if place.waiting.isEmpty { plan(&place) }
            guard let block = place.block, let course = place.waiting.popFirst() else { return nil }
            return (course, block)
        }
    }

    /// Plans the courses of the next block, as many as there are to be.
    private func plan(_ place: inout Place) {
        let number = SimulatedFederation.block(of: place.course)
        var courses: [SimulatedCourse] = []
        while isWanted(place), SimulatedFederation.block(of: place.course) == number {
            let course = federation.course(place.course)
            courses.append(course)
            place.course += 1
            place.negotiations += course.fates.count
            place.events += Int64(course.events)
        }
        let (places, start) = federation.season(of: number)
        let (settings, isCampaign) = federation.settings(of: number)
        place.waiting = courses[...]
        place.block = SimulatedBlock(
            number: number, places: places, start: start, courses: courses, settings: settings,
            isCampaign: isCampaign)
    }

    private func isWanted(_ place: Place) -> Bool {
        switch volume {
        case .negotiations(let count): place.negotiations < count
        case .events(let count): place.events < count
        }
    }
}
