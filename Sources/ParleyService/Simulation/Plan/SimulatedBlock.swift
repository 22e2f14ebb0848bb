internal import Bargaining
internal import EventSourcing
internal import Synchronization

/// Courses of one province and season with what they share: the parties in the registry, and the campaign where there is one.
final class SimulatedBlock: Sendable {
    /// Its number, from 0.
    let number: Int
    /// The cities of its province.
    let places: [SimulatedPlace]
    /// The first day of its season.
    let start: LocalDay
    /// Its courses that are written now, in order.
    let courses: [SimulatedCourse]
    /// Who all its courses are about, also those that are not written now.
    let settings: [SimulatedSetting]
    /// Whether a campaign invites.
    let isCampaign: Bool
    private let left: Atomic<Int>

    init(
        number: Int, places: [SimulatedPlace], start: LocalDay, courses: [SimulatedCourse],
        settings: [SimulatedSetting], isCampaign: Bool
    ) {
        self.number = number
        self.places = places
        self.start = start
        self.courses = courses
        self.settings = settings
        self.isCampaign = isCampaign
        left = Atomic(courses.count)
    }

    /// The province.
    var province: SimulatedPlace.Province? { places.first?.province }

    /// Whether all of its courses are written now.
    var isWhole: Bool { courses.count == settings.count }

    /// Nine in the morning, so many days after the start.
    func instant(afterDays days: Int) -> Timestamp {
        SimulatedStep(
            number: 0, round: 0, role: .federation, day: start.later(by: days), minute: 9 * 60, act: .clock,
            remark: nil,
            events: 0
        ).instant
    }

    /// Notes that a course is written.
    ///
    /// - Returns: whether it was the last one.
    func finishCourse() -> Bool { left.subtract(1, ordering: .acquiringAndReleasing).newValue == 0 }
}
