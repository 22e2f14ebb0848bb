/// Two checkpoints of one log of which neither tree begins with the other: the log showed two histories.
///
/// With equal sizes the roots differ. Otherwise hashes of the newer tree show what its first leaves have as root, and that is another
/// than the older checkpoint says. Whoever has the key of the log is convinced by the file alone, as with Go's checksum database; the
/// log has nothing to add.
public struct ForkEvidence: Hashable, Sendable {
    /// The first line of the file.
    public static let header = "parley/fork-evidence/v1"
    /// The most hashes; trees have at most 2^63 − 1 leaves.
    public static let maximumHashCount = 64
    /// The longest file that is read: hashes and two notes.
    public static let maximumByteCount = 2 * SignedNote.maximumByteCount + 4_096

    /// The checkpoint with fewer leaves, or either of two with as many.
    public let older: SignedCheckpoint
    /// The other one.
    public let newer: SignedCheckpoint
    /// Roots of subtrees of the newer tree as ``ProofPlan/init(rootsOf:and:)`` names them; none where the sizes are equal.
    public let hashes: [[UInt8]]

    /// Evidence from its parts. The trees are compared; ``verify(with:)`` tells whether the log signed them.
    ///
    /// - Throws: ``ForkFault`` where the parts prove nothing.
    public init(older: SignedCheckpoint, newer: SignedCheckpoint, hashes: [[UInt8]] = []) throws(ForkFault) {
        let (old, new) = (older.checkpoint, newer.checkpoint)
        guard old.origin == new.origin else { throw .otherOrigin(old.origin, new.origin) }
        guard old.size <= new.size else { throw .order(firstSize: old.size, secondSize: new.size) }
        let expected = Self.hashCount(old.size, new.size)
        guard hashes.count == expected, hashes.allSatisfy({ $0.count == MerkleTree.hashByteCount }) else {
            throw .hashCount(expected: expected, found: hashes.count)
        }
        if let first = hashes.first {
            let computed = ConsistencyProof.roots(
                oldSize: old.size, newSize: new.size, start: first, rest: hashes.dropFirst())
            guard computed.new == new.rootHash else { throw .otherRoot(computed: computed.new) }
            guard computed.old != old.rootHash else { throw .consistent }
        } else {
            // Every tree begins with the empty one.
            guard old.size == new.size, old.rootHash != new.rootHash else { throw .consistent }
        }
        self.older = older
        self.newer = newer
        self.hashes = hashes
    }

    /// What a witness can prove with a request that it refused; `nil` where that is nothing.
    ///
    /// Two roots of one size are a proof by themselves. A proof of consistency that leads to the new root but from another old one is a
    /// proof as well, unless the older tree has 2^k leaves: then it takes the old root for granted and shows nothing of the new tree.
    public static func between(_ latest: SignedCheckpoint, _ refused: AddCheckpoint) -> ForkEvidence? {
        let isSameSize = latest.checkpoint.size == refused.checkpoint.checkpoint.size
        guard isSameSize || refused.proof.oldSize == latest.checkpoint.size else { return nil }
        do throws(ForkFault) {
            return try ForkEvidence(
                older: latest, newer: refused.checkpoint, hashes: isSameSize ? [] : refused.proof.hashes)
        } catch {
            return nil
        }
    }

    /// Reads a file. Complexity: linear.
    ///
    /// - Throws: ``ForkFault``.
    public init(parsing bytes: [UInt8]) throws(ForkFault) {
        guard bytes.count <= Self.maximumByteCount else { throw .tooLong(byteCount: bytes.count) }
        var reader = LineReader(bytes)
        guard reader.line(after: Self.header)?.isEmpty == true else { throw .header }
        let hashes: [[UInt8]]
        do throws(HashLineFault) {
            hashes = try reader.hashes(limit: Self.maximumHashCount)
        } catch {
            throw .hashes(error)
        }
        // A checkpoint has one empty line, between its text and its signatures; the next one ends it.
        let notes = Array(reader.rest)
        let empty = notes.indices.dropFirst().filter {
            notes[$0] == LineReader.newline && notes[$0 - 1] == LineReader.newline
        }
        guard empty.count > 1 else { throw .noSecondCheckpoint }
        let (older, newer): (SignedCheckpoint, SignedCheckpoint)
        do throws(CheckpointFault) {
            older = try SignedCheckpoint(parsing: Array(notes[..<empty[1]]))
            newer = try SignedCheckpoint(parsing: Array(notes[(empty[1] + 1)...]))
        } catch {
            throw .checkpoint(error)
        }
        try self.init(older: older, newer: newer, hashes: hashes)
    }

    /// The file.
    public var bytes: [UInt8] {
        let lines = hashes.map { Base64.encode($0) + "\n" }.joined()
        return Array("\(Self.header)\n\(lines)\n".utf8) + older.bytes + [LineReader.newline] + newer.bytes
    }

    /// Verifies that the log signed both checkpoints.
    ///
    /// - Parameter keys: Keys of logs; those of other origins are ignored.
    /// - Throws: ``ForkFault``.
    public func verify(with keys: [VerifierKey]) throws(ForkFault) {
        try Self.check(older, isSignedByOneOf: keys)
        try Self.check(newer, isSignedByOneOf: keys)
    }

    /// Verifies that its log signed a checkpoint.
    ///
    /// - Parameter keys: Keys of logs; those of other origins are ignored.
    /// - Throws: ``ForkFault``.
    public static func check(
        _ signed: SignedCheckpoint, isSignedByOneOf keys: [VerifierKey]
    ) throws(ForkFault) {
        let origin = signed.checkpoint.origin
        let logKeys = keys.filter { $0.type == .ed25519 && $0.name.bytes == origin.bytes }
        guard !logKeys.isEmpty else { throw .unknownOrigin(origin) }
        do throws(NoteFault) {
            _ = try signed.note.verify(with: logKeys)
        } catch {
            throw .signature(error)
        }
    }

    private static func hashCount(_ oldSize: UInt64, _ newSize: UInt64) -> Int {
        guard oldSize > 0, oldSize < newSize, let count = ProofLength.consistency(from: oldSize, to: newSize) else {
            return 0
        }
        return count + (oldSize.nonzeroBitCount == 1 ? 1 : 0)
    }
}
