internal import EventSourcing

extension LedgerID {
    /// The number in four bytes, most significant first.
    var bytes: [UInt8] {
        (0..<4).map { UInt8(truncatingIfNeeded: number >> (24 - 8 * Int32($0))) }
    }
}
