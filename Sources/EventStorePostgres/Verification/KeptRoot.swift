internal import Transparency

/// A root of a ledger that was kept outside of the database.
struct KeptRoot: Hashable {
    /// What a report calls where it was kept.
    let name: String
    /// How many events it is of.
    let size: Int64
    /// 32 bytes.
    let root: [UInt8]
    /// The checkpoint, where that is what was kept: it has to be published.
    let signed: SignedCheckpoint?
}
