/// Reads a text line by line; each line ends with U+000A.
struct LineReader {
    static let newline: UInt8 = 0x0A

    /// What was not read yet.
    private(set) var rest: ArraySlice<UInt8>

    init(_ bytes: [UInt8]) {
        rest = bytes[...]
    }

    /// The next line without its end; `nil` where none is left or the last one has no end.
    mutating func line() -> ArraySlice<UInt8>? {
        guard let end = rest.firstIndex(of: Self.newline) else { return nil }
        defer { rest = rest[(end + 1)...] }
        return rest[..<end]
    }

    /// The next line if it begins with a prefix, without this and its end; else `nil` and nothing is read.
    mutating func line(after prefix: String) -> ArraySlice<UInt8>? {
        guard rest.starts(with: prefix.utf8) else { return nil }
        return line()?.dropFirst(prefix.utf8.count)
    }

    /// Lines with one base64 hash each, up to an empty line, which is read as well.
    ///
    /// - Throws: ``HashLineFault``.
    mutating func hashes(limit: Int) throws(HashLineFault) -> [[UInt8]] {
        var hashes: [[UInt8]] = []
        while let line = line() {
            guard !line.isEmpty else { return hashes }
            guard hashes.count < limit else { throw .tooMany(limit: limit) }
            guard let hash = Base64.decode(line), hash.count == MerkleTree.hashByteCount else {
                throw .malformed(place: hashes.count)
            }
            hashes.append(hash)
        }
        throw .noEmptyLine
    }
}
