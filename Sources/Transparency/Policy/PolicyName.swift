/// Name of a witness or a group within a policy: any bytes but spaces and control characters, equal if the bytes are.
public struct PolicyName: Hashable, Sendable {
    /// The bytes as they stand in the file.
    public let bytes: [UInt8]

    init(_ bytes: some Collection<UInt8>) {
        self.bytes = Array(bytes)
    }
}

extension PolicyName: CustomStringConvertible {
    /// The name as text; what is not UTF-8 is shown as U+FFFD.
    public var description: String { String(decoding: bytes, as: UTF8.self) }
}
