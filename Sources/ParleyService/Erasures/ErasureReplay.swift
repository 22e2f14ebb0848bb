/// What repeating the erasures on record came to.
public struct ErasureReplay: Hashable, Sendable {
    /// Pieces of content that the records name.
    public internal(set) var pieces = 0
    /// Rows of them that were there again, and were deleted again.
    public internal(set) var rowsDeleted = 0
    /// Keys that were there again, and were destroyed again.
    public internal(set) var keysDestroyed = 0
    /// Names of accounts found in the clear beside API keys, and sealed.
    public internal(set) var namesSealed = 0

    /// Nothing repeated.
    public init() {}
}
