internal import Crypto
internal import ParleyService
internal import StrictJSON

/// What a request asks for, as 32 bytes: tells a retry from another request under the same idempotency key.
enum CommandFingerprint {
    /// SHA-256 over method, path and the canonical form of a command: equal for retries that differ only in white space
    /// and the order of members.
    static func of(method: String, path: String, command: JSONValue) -> [UInt8] {
        var hash = SHA256()
        hash.update(data: Array("\(method)\n\(path)\n".utf8))
        hash.update(data: CanonicalJSON.bytes(of: command))
        return Array(hash.finalize())
    }
}
