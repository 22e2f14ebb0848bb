internal import EventSourcing

/// A receipt in memory with the fingerprint of the request that caused it.
struct KnownReceipt: Sendable {
    let receipt: AppendReceipt
    let fingerprint: [UInt8]
}
