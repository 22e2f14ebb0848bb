/// What a proposal depends on.
public enum Condition: Hashable, Sendable {
    /// In words; holds when the side that made the proposal says so.
    case words(String)
    /// Another item must be (tentatively) agreed, with this term where one is given.
    case itemAgreed(ItemKey, Term?)

    /// The most conditions a proposal may have.
    public static let maximumCount = 50
}
