/// What a rebuild does with the tables in use.
struct SwapOptions: Sendable {
    /// `Schema/contract`, whose views are made anew over the new tables.
    let contractDirectory: String
    /// Whether the tables that are replaced are dropped at once.
    let dropsOld: Bool
}
