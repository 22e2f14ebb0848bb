/// Where each field stands in the 256 bytes of a leaf. All numbers are big-endian.
enum LeafField {
    static let magic = 0..<8
    static let algorithm = 8
    static let flags = 9
    static let schemaVersion = 10
    static let index = 12
    static let stream = 20
    static let version = 36
    static let previousHash = 44..<76
    static let recordedAt = 76
    static let event = 84
    static let eventType = 100..<132
    static let payloadCommitment = 132..<164
    static let personalRoot = 164..<196
    static let anchor = 196..<228
    static let reserved = 228..<256
}
