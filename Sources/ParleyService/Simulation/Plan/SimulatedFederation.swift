internal import Bargaining

/// A whole federation as a plan: its courses by number, each a pure function of the seed, the period and the number, so that none
/// has to be kept and any run can go on where another one ended.
struct SimulatedFederation: Sendable {
    /// Courses of one province and season that belong together.
    static let coursesOfBlock = 50
    /// Over how many days the invitations of a block are spread.
    private static let seasonDays = 40
    /// In how many of a hundred blocks a campaign invites.
    private static let campaignPercent = 60

    let seed: UInt64
    let from: LocalDay
    let through: LocalDay

    /// The block of a course.
    static func block(of course: Int) -> Int { course / coursesOfBlock }

    /// Where and when the courses of a block are.
    func season(of block: Int) -> (places: [SimulatedPlace], start: LocalDay) {
        var random = SimulationGenerator(seed: seed, 1, block)
        let places = random.element(of: SimulatedPlace.provinces) ?? []
        let days = max(0, from.days(until: through) - Self.seasonDays)
        return (places, from.later(by: random.number(in: 0...days)))
    }

    /// Who the courses of a block are about, in order, and whether a campaign invites them.
    func settings(of block: Int) -> (settings: [SimulatedSetting], isCampaign: Bool) {
        var random = SimulationGenerator(seed: seed, 3, block)
        let places = season(of: block).places
        let isCampaign = random.happens(percent: Self.campaignPercent)
        return (
            (0..<Self.coursesOfBlock).map { place in
                Self.setting(
                    place, places, block,
                    workers: Self.turn(place, cities: places.count) == 0
                        ? random.number(in: 40...900) * 20 : random.number(in: 6...60) * random.number(in: 5...50))
            }, isCampaign
        )
    }

    /// A course.
    func course(_ number: Int) -> SimulatedCourse {
        var random = SimulationGenerator(seed: seed, 2, number)
        let block = Self.block(of: number)
        let season = season(of: block).start
        let setting = settings(of: block).settings[number - block * Self.coursesOfBlock]
        let start = season.later(by: random.number(in: 0...Self.seasonDays)).workday
        let fate = SimulatedFate.drawn(&random)
        let isRenewed = random.happens(percent: 45)
        let matters = Self.matters(of: setting.industry, &random)
        var planner = CoursePlanner(setting, from: start, through: through, random)
        planner.beginRound(0, on: start)
        if let agreement = planner.negotiate(fate, matters) {
            planner.life(agreement.items, through: agreement.through, isRenewed: isRenewed, matters)
        } else {
            planner.consequences(of: fate, matters)
        }
        return planner.finish(number)
    }

    /// Industries and cities go round, so that no employer occurs twice in a block.
    private static func setting(
        _ place: Int, _ places: [SimulatedPlace], _ block: Int, workers: Int
    ) -> SimulatedSetting {
        let industries = SimulatedIndustry.allCases
        let turn = turn(place, cities: places.count)
        // The association first, then enterprises from a place on that differs from block to block.
        let employer = turn == 0 ? 0 : 1 + (turn + block * 7) % SimulatedIndustry.brands.count
        return SimulatedSetting(
            place: places[(place / industries.count) % places.count], industry: industries[place % industries.count],
            employerNumber: employer, workers: workers)
    }

    /// How often a course of a block comes round to its city and industry, from 0.
    private static func turn(_ place: Int, cities: Int) -> Int {
        place / SimulatedIndustry.allCases.count / cities
    }

    private static func matters(
        of industry: SimulatedIndustry, _ random: inout SimulationGenerator
    ) -> [SimulatedMatter] {
        drawn(random.number(in: 1...2), of: SimulatedMatter.core(of: industry), &random)
            + drawn(random.number(in: 1...4), of: SimulatedMatter.common, &random)
    }

    private static func drawn(
        _ count: Int, of matters: [SimulatedMatter], _ random: inout SimulationGenerator
    ) -> [SimulatedMatter] {
        var left = matters
        return (0..<min(count, matters.count)).map { _ in left.remove(at: random.number(in: 0...left.count - 1)) }
    }
}
