import Bargaining

@testable import ParleyService

/// Known facts about statutory floors.
enum FloorSamples {
    static let floor: StatutoryFloor = {
        guard let region = ProfileID("CN-QH") else { fatalError("CN-QH is no region") }
        return StatutoryFloor(
            number: 3, region: region, subject: .wage, unit: Sample.unit("CNY/hour"), amount: Sample.amount("18.50"),
            from: Sample.day("2026-01-01"),
            source: .both(zh: "省最低工资通知", en: "Minimum wage notice of the province"))
    }()

    static let conflict = NegotiationFact.floorConflictDetected(
        ProposalNumber(side: .employer, ordinal: 2),
        [FloorConflict(item: Sample.key("hourly_wage"), tabled: Sample.amount("17.999999"), floor: floor)])
}
