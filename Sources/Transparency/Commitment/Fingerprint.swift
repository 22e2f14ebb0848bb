import Crypto

/// SHA-256 over whole byte strings.
public enum Fingerprint {
    /// SHA-256(bytes), 32 bytes.
    public static func sha256(_ bytes: [UInt8]) -> [UInt8] {
        [UInt8](SHA256.hash(data: bytes))
    }
}
