/// The floors of a ledger.
public struct FloorRegisterState: Hashable, Sendable {
    /// Floors in all.
    public static let maximumFloors = 1_000

    /// The floors in the order recorded.
    public internal(set) var floors: [StatutoryFloor] = []

    init() {}

    /// The floors that hold in a jurisdiction on a day: of each place, subject and unit the one that began last.
    ///
    /// Complexity: quadratic in the floors of the jurisdiction.
    public func inForce(in jurisdiction: String, on day: LocalDay) -> [StatutoryFloor] {
        let begun = floors.filter { $0.from <= day && $0.holds(in: jurisdiction) }
        return begun.filter { floor in !begun.contains { $0.isOfSameKind(as: floor) && $0.from > floor.from } }
    }
}
