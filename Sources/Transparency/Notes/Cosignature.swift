/// What a witness puts into its signature of a checkpoint: the time, and an Ed25519 signature over time and text
/// (C2SP tlog-cosignature, `cosignature/v1`).
///
/// It says: at this time, this was the largest consistent tree of this origin that the witness had seen.
struct Cosignature {
    private static let header = "cosignature/v1\n"
    private static let timeByteCount = 8
    private static let signatureByteCount = 64

    /// Seconds since 1970-01-01 UTC.
    let time: UInt64
    /// 64 bytes.
    let signature: [UInt8]

    init(time: UInt64, signature: [UInt8]) {
        self.time = time
        self.signature = signature
    }

    /// Reads the bytes of a signature; `nil` unless there are 72 and the time can be.
    init?(bytes: [UInt8]) {
        guard bytes.count == Self.timeByteCount + Self.signatureByteCount else { return nil }
        time = bytes.bigEndian(at: 0)
        guard Self.isTime(time) else { return nil }
        signature = Array(bytes[Self.timeByteCount...])
    }

    /// The time, big-endian, and the signature.
    var bytes: [UInt8] {
        var bytes: [UInt8] = []
        bytes.appendBigEndian(time)
        return bytes + signature
    }

    /// A witness must not leave the time out: zero is no time.
    static func isTime(_ time: UInt64) -> Bool { (1...DecimalNumber.largest).contains(time) }

    /// What is signed.
    static func message(time: UInt64, text: [UInt8]) -> [UInt8] {
        Array((header + "time \(time)\n").utf8) + text
    }
}
