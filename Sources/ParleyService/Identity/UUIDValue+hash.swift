internal import EventSourcing

extension UUIDValue {
    /// A version 8 identifier (RFC 9562 §5.8) from the first 16 bytes of a hash.
    ///
    /// - Parameter hash: at least 16 bytes.
    init(hash: some Sequence<UInt8>) {
        var halves: (high: UInt64, low: UInt64) = (0, 0)
        for (index, byte) in hash.enumerated() {
            if index < 8 {
                halves.high = halves.high << 8 | UInt64(byte)
            } else {
                halves.low = halves.low << 8 | UInt64(byte)
            }
            if index == 15 { break }
        }
        self.init(
            high: halves.high & ~0xF000 | 0x8000,
            low: halves.low & ~(0xC000_0000_0000_0000) | 0x8000_0000_0000_0000)
    }
}
