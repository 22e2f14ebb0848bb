import Crypto
import Synchronization

/// Idempotency keys that come once, and fingerprints of texts.
enum TestKeys {
    private static let counter = Mutex(0)

    static func next() -> String {
        "key-"
            + String(
                counter.withLock { counter in
                    counter += 1
                    return counter
                })
    }

    static func fingerprint(_ text: String) -> [UInt8] {
        [UInt8](SHA256.hash(data: Array(text.utf8)))
    }
}
