/// The body of `add-checkpoint` (C2SP tlog-witness v1.0.0): a checkpoint and the proof that its tree begins with an older one.
///
/// There is no other file format for a consistency proof, so bundles hold such bodies as well.
public struct AddCheckpoint: Hashable, Sendable {
    /// The most hashes that the protocol allows.
    public static let maximumHashCount = 63
    /// The longest body that is read: hashes and a note.
    public static let maximumByteCount = SignedNote.maximumByteCount + 4_096

    private static let oldPrefix = "old "

    /// That the tree of the checkpoint begins with the older one.
    public let proof: ConsistencyProof
    /// The newer checkpoint.
    public let checkpoint: SignedCheckpoint

    /// A body from its parts; `nil` where there are too many hashes, or the older tree is the larger.
    public init?(oldSize: UInt64, hashes: [[UInt8]], checkpoint: SignedCheckpoint) {
        guard hashes.count <= Self.maximumHashCount, oldSize <= checkpoint.checkpoint.size,
            hashes.allSatisfy({ $0.count == MerkleTree.hashByteCount })
        else { return nil }
        proof = ConsistencyProof(oldSize: oldSize, newSize: checkpoint.checkpoint.size, hashes: hashes)
        self.checkpoint = checkpoint
    }

    /// Reads a body. Complexity: linear.
    ///
    /// - Throws: ``AddCheckpointFault``.
    public init(parsing bytes: [UInt8]) throws(AddCheckpointFault) {
        guard bytes.count <= Self.maximumByteCount else { throw .tooLong(byteCount: bytes.count) }
        var reader = LineReader(bytes)
        guard let oldSize = reader.line(after: Self.oldPrefix).flatMap({ DecimalNumber.parse($0) }) else {
            throw .oldSizeLine
        }
        let hashes: [[UInt8]]
        do throws(HashLineFault) {
            hashes = try reader.hashes(limit: Self.maximumHashCount)
        } catch {
            throw .proof(error)
        }
        do throws(CheckpointFault) {
            checkpoint = try SignedCheckpoint(parsing: Array(reader.rest))
        } catch {
            throw .checkpoint(error)
        }
        let newSize = checkpoint.checkpoint.size
        guard oldSize <= newSize else { throw .olderIsLarger(oldSize: oldSize, newSize: newSize) }
        proof = ConsistencyProof(oldSize: oldSize, newSize: newSize, hashes: hashes)
    }

    /// The body as it is sent and stored.
    public var bytes: [UInt8] {
        let hashes = proof.hashes.map { Base64.encode($0) + "\n" }.joined()
        return Array("\(Self.oldPrefix)\(proof.oldSize)\n\(hashes)\n".utf8) + checkpoint.bytes
    }
}
