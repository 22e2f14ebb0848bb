internal import Crypto
internal import EventSourcing

extension CommandIdentity {
    /// The collection of demands beside a negotiation.
    static func demands(of negotiation: StreamID, _ ledger: LedgerID) -> StreamID {
        var hash = SHA256()
        hash.update(data: Array("parley/demands/v1".utf8))
        hash.update(data: ledger.bytes + negotiation.value.bytes)
        return StreamID(UUIDValue(hash: hash.finalize()))
    }
}
