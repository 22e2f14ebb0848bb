/// What a log says of its tree at one size (C2SP tlog-checkpoint v1.0.0): the text of the note that it signs.
public struct Checkpoint: Hashable, Sendable {
    private static let leastLineCount = 3

    /// Which log.
    public let origin: Origin
    /// How many leaves, 0 to 2^63 − 1.
    public let size: UInt64
    /// Root of the tree, 32 bytes.
    public let rootHash: [UInt8]
    /// Further lines, not empty; Parley writes none, since nobody can audit them.
    public let extensions: [[UInt8]]

    /// A checkpoint of a tree. Another root length and a size above 2^63 − 1 are a programmer's error.
    public init(origin: Origin, size: UInt64, rootHash: [UInt8]) {
        precondition(size <= DecimalNumber.largest, "sizes are numbers of 63 bits")
        precondition(rootHash.count == MerkleTree.hashByteCount, "hashes have 32 bytes")
        self.origin = origin
        self.size = size
        self.rootHash = rootHash
        extensions = []
    }

    /// Reads the text of a note.
    ///
    /// - Throws: ``CheckpointFault``.
    public init(text: [UInt8]) throws(CheckpointFault) {
        var reader = LineReader(text)
        var lines: [ArraySlice<UInt8>] = []
        while let line = reader.line() {
            guard !line.isEmpty else { throw .lines }
            lines.append(line)
        }
        guard reader.rest.isEmpty, lines.count >= Self.leastLineCount else { throw .lines }
        guard let origin = Origin(lines[0]) else { throw .origin }
        guard let size = DecimalNumber.parse(lines[1]) else { throw .size }
        guard let rootHash = Base64.decode(lines[2]), rootHash.count == MerkleTree.hashByteCount else {
            throw .rootHash
        }
        guard size > 0 || rootHash == MerkleTree.emptyRoot else { throw .emptyTreeRoot }
        self.origin = origin
        self.size = size
        self.rootHash = rootHash
        extensions = lines.dropFirst(Self.leastLineCount).map(Array.init)
    }

    /// What is signed.
    public var text: [UInt8] {
        var text = origin.bytes + [LineReader.newline]
        text += Array("\(size)\n\(Base64.encode(rootHash))\n".utf8)
        for line in extensions { text += line + [LineReader.newline] }
        return text
    }
}
