/// 法定底线: the least that the law or an authority allows on a subject, such as a local minimum wage an hour. Nothing below it can be
/// agreed (Labour Contract Law §55: a collective contract is not below the government's minimum standards).
public struct StatutoryFloor: Hashable, Sendable {
    /// Its number in the register, from 1.
    public let number: Int
    /// Where it holds, by the codes of jurisdictions: `CN`, `CN-QH`; in the places below them too.
    public let region: ProfileID
    /// On which subject.
    public let subject: Subject
    /// The unit of the amount; terms in another unit are not compared.
    public let unit: Unit
    /// The least amount, itself allowed.
    public let amount: ExactDecimal
    /// The first day on which it holds.
    public let from: LocalDay
    /// The notice or law that it rests on.
    public let source: Title

    /// A floor from its parts.
    public init(
        number: Int, region: ProfileID, subject: Subject, unit: Unit, amount: ExactDecimal, from: LocalDay,
        source: Title
    ) {
        self.number = number
        self.region = region
        self.subject = subject
        self.unit = unit
        self.amount = amount
        self.from = from
        self.source = source
    }

    /// Whether it holds in a jurisdiction as negotiations name it. Complexity: O(1).
    public func holds(in jurisdiction: String) -> Bool {
        jurisdiction == region.text || jurisdiction.hasPrefix(region.text + "-")
    }

    /// Whether a later floor takes its place: the same place, subject and unit.
    func isOfSameKind(as other: StatutoryFloor) -> Bool {
        region == other.region && subject == other.subject && unit == other.unit
    }
}
