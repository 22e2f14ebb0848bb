internal import Crypto
public import EventSourcing

/// The identifier of an imported negotiation: the same history in the same ledger always has the same one.
public enum HistoryIdentity {
    /// UUID version 8 (RFC 9562 §5.8) of SHA-256(ledger as four bytes, most significant first ‖ history id in UTF-8).
    public static func negotiation(of historyID: String, in ledger: LedgerID) -> StreamID {
        var input = withUnsafeBytes(of: ledger.number.bigEndian) { [UInt8]($0) }
        input.append(contentsOf: historyID.utf8)
        let digest = Array(SHA256.hash(data: input))
        var halves: (high: UInt64, low: UInt64) = (0, 0)
        for index in 0..<8 {
            halves.high = halves.high << 8 | UInt64(digest[index])
            halves.low = halves.low << 8 | UInt64(digest[index + 8])
        }
        let version: UInt64 = 8
        let high = halves.high & ~0xF000 | version << 12
        let low = halves.low & 0x3FFF_FFFF_FFFF_FFFF | 0x8000_0000_0000_0000
        return StreamID(UUIDValue(high: high, low: low))
    }
}
