internal import Crypto
internal import EventSourcing

extension CommandIdentity {
    /// The register of the erasures of a ledger.
    static func erasureRegister(of ledger: LedgerID) -> StreamID {
        var hash = SHA256()
        hash.update(data: Array("parley/erasure-register/v1".utf8) + ledger.bytes)
        return StreamID(UUIDValue(hash: hash.finalize()))
    }

    /// The command by which the service carries out a step of a case: the same however often it is tried at one version.
    static func erasure(ledger: LedgerID, step: String, after version: StreamVersion) -> CommandID {
        var hash = SHA256()
        hash.update(data: Array("parley/erasure/v1".utf8))
        hash.update(data: ledger.bytes + Array("\(step)/\(version)".utf8))
        return CommandID(UUIDValue(hash: hash.finalize()))
    }
}
