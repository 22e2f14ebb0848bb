internal import Glibc
internal import Synchronization
internal import Transparency

/// Salts from the kernel's generator, drawn in blocks: one system call a salt would cost more than the commitment.
final class SaltPool: Sendable {
    /// How many bytes are drawn at a time.
    static let blockBytes = 4_096
    /// How many bytes one `getentropy` gives at most (getentropy(3)).
    private static let drawBytes = 256

    private let block = Mutex<[UInt8]>([])

    /// 32 fresh bytes. Each is handed out once.
    func next() -> [UInt8] {
        block.withLock { block in
            if block.isEmpty { block = Self.draw() }
            let salt = [UInt8](block.suffix(Commitment.saltByteCount))
            block.removeLast(Commitment.saltByteCount)
            return salt
        }
    }

    private static func draw() -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: blockBytes) { buffer, count in
            for offset in stride(from: 0, to: blockBytes, by: drawBytes) {
                let part = UnsafeMutableRawBufferPointer(
                    UnsafeMutableBufferPointer(rebasing: buffer[offset..<offset + drawBytes]))
                // Linux's getentropy fails only for a bad address or more than 256 bytes; there is no other source.
                precondition(getentropy(part.baseAddress, drawBytes) == 0, "the kernel gives no random bytes")
            }
            count = blockBytes
        }
    }
}
