internal import Crypto
internal import EventSourcing

extension CommandIdentity {
    /// The register of the profiles that are published in a ledger.
    static func profileRegister(of ledger: LedgerID) -> StreamID {
        var hash = SHA256()
        hash.update(data: Array("parley/profile-register/v1".utf8) + ledger.bytes)
        return StreamID(UUIDValue(hash: hash.finalize()))
    }
}
