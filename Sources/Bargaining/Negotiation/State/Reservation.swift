/// A caveat of one side on items: 保留意见. Shown until lifted.
public struct Reservation: Hashable, Sendable {
    /// Its number in the negotiation, from 1.
    public let number: Int
    /// Whose.
    public let side: Side
    /// On which items.
    public let items: [ItemKey]
    /// In which words.
    public let text: String
    /// Whether it was lifted.
    public internal(set) var isLifted = false
}
