internal import Crypto
internal import EventSourcing

/// The streams of a ledger that bundles take records from.
enum BundleIdentity {
    /// The register of the erasures of a ledger.
    static func erasures(of ledger: LedgerID) -> StreamID {
        var hash = SHA256()
        hash.update(data: Array("parley/erasure-register/v1".utf8) + ledger.bytes)
        return StreamID(UUIDValue(hash: hash.finalize()))
    }
}
