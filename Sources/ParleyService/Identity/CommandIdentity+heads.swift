internal import Crypto
internal import EventSourcing

extension CommandIdentity {
    /// The heads records of a ledger.
    static func heads(of ledger: LedgerID) -> StreamID {
        var hash = SHA256()
        hash.update(data: Array("parley/heads/v1".utf8) + ledger.bytes)
        return StreamID(UUIDValue(hash: hash.finalize()))
    }

    /// The command that records the heads through a position: the same whoever computes them.
    static func heads(of ledger: LedgerID, through position: GlobalPosition) -> CommandID {
        var hash = SHA256()
        hash.update(data: Array("parley/heads-record/v1".utf8) + ledger.bytes + Array(String(position.number).utf8))
        return CommandID(UUIDValue(hash: hash.finalize()))
    }
}
