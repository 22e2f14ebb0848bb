/// How the bargaining on one item went, step by step.
public struct ItemCourse: Hashable, Sendable {
    /// The item's key.
    public let key: ItemKey
    /// Its number on the agenda, from 1.
    public let number: Int
    /// Its name.
    public let title: Title
    /// Its usual unit.
    public let unit: Unit
    /// Its steps in the order recorded; none where nothing was ever tabled on it.
    public internal(set) var steps: [PositionStep] = []

    /// The course of an item before its first step.
    init(_ item: AgendaItem) {
        key = item.key
        number = item.number
        title = item.title
        unit = item.unit
    }
}
