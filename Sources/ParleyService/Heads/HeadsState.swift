/// The heads records of a ledger as far as the next one needs them.
package struct HeadsState: Hashable, Sendable {
    /// The last record; `nil` before the first.
    package var last: LedgerHeads?
}
