internal import Crypto
internal import EventSourcing

extension CommandIdentity {
    /// The register of the statutory floors of a ledger.
    static func floorRegister(of ledger: LedgerID) -> StreamID {
        var hash = SHA256()
        hash.update(data: Array("parley/floor-register/v1".utf8) + ledger.bytes)
        return StreamID(UUIDValue(hash: hash.finalize()))
    }
}
