/// One signature line of a note: `— name base64(id ‖ signature)`.
public struct NoteSignature: Hashable, Sendable {
    private static let dash = "\u{2014} "
    private static let keyIDByteCount = 4

    /// Name of the key.
    public let name: KeyName
    /// ID of the key.
    public let keyID: UInt32
    /// The signature in the form of its type, at least one byte.
    public let bytes: [UInt8]

    /// A signature; `nil` where it is empty.
    public init?(name: KeyName, keyID: UInt32, bytes: [UInt8]) {
        guard !bytes.isEmpty else { return nil }
        self.name = name
        self.keyID = keyID
        self.bytes = bytes
    }

    /// Reads a line without its end; `nil` where it has another form.
    public init?(line: some Collection<UInt8>) {
        guard line.starts(with: Self.dash.utf8) else { return nil }
        let parts = Array(line.dropFirst(Self.dash.utf8.count))
            .split(separator: UInt8(ascii: " "), maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2, let name = KeyName(parts[0]), let decoded = Base64.decode(parts[1]),
            decoded.count > Self.keyIDByteCount
        else { return nil }
        self.name = name
        keyID = decoded.prefix(Self.keyIDByteCount).reduce(0) { $0 << 8 | UInt32($1) }
        bytes = Array(decoded.dropFirst(Self.keyIDByteCount))
    }

    /// The line with its end.
    public var line: [UInt8] {
        var decoded: [UInt8] = []
        decoded.appendBigEndian(UInt64(keyID) << 32)
        decoded.removeLast(4)
        decoded += bytes
        return Array(Self.dash.utf8) + name.bytes + [UInt8(ascii: " ")] + Base64.encoded(decoded) + [LineReader.newline]
    }
}
