/// A file that proves offline that a leaf is in a log (C2SP tlog-proof, `c2sp.org/tlog-proof@v1`): index, path and checkpoint.
public struct LogProof: Hashable, Sendable {
    /// The first line of the file.
    public static let header = "c2sp.org/tlog-proof@v1"
    /// The most hashes a path can have.
    public static let maximumHashCount = 64
    /// The most extra bytes.
    public static let maximumExtraByteCount = 65_536
    /// The longest file that is read: extra bytes in base64, hashes and a note.
    public static let maximumByteCount = SignedNote.maximumByteCount + 98_304

    private static let extraPrefix = "extra "
    private static let indexPrefix = "index "

    /// Bytes that came along; nothing vouches for them.
    public let extra: [UInt8]?
    /// That the leaf is in the tree of the checkpoint.
    public let inclusion: InclusionProof
    /// The checkpoint.
    public let checkpoint: SignedCheckpoint

    /// A proof from its parts; `nil` where they do not fit the limits. `extra` is not empty.
    public init?(extra: [UInt8]? = nil, index: UInt64, hashes: [[UInt8]], checkpoint: SignedCheckpoint) {
        guard hashes.count <= Self.maximumHashCount, index <= DecimalNumber.largest,
            hashes.allSatisfy({ $0.count == MerkleTree.hashByteCount }),
            extra.map({ (1...Self.maximumExtraByteCount).contains($0.count) }) ?? true
        else { return nil }
        self.extra = extra
        inclusion = InclusionProof(index: index, size: checkpoint.checkpoint.size, hashes: hashes)
        self.checkpoint = checkpoint
    }

    /// Reads a file. Complexity: linear.
    ///
    /// - Throws: ``LogProofFault``.
    public init(parsing bytes: [UInt8]) throws(LogProofFault) {
        guard bytes.count <= Self.maximumByteCount else { throw .tooLong(byteCount: bytes.count) }
        var reader = LineReader(bytes)
        guard reader.line(after: Self.header)?.isEmpty == true else { throw .header }
        if let text = reader.line(after: Self.extraPrefix) {
            guard let extra = Base64.decode(text), (1...Self.maximumExtraByteCount).contains(extra.count) else {
                throw .extraLine
            }
            self.extra = extra
        } else {
            extra = nil
        }
        guard let index = reader.line(after: Self.indexPrefix).flatMap({ DecimalNumber.parse($0) }) else {
            throw .indexLine
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
        inclusion = InclusionProof(index: index, size: checkpoint.checkpoint.size, hashes: hashes)
    }

    /// The file.
    public var bytes: [UInt8] {
        let extra = extra.map { "\(Self.extraPrefix)\(Base64.encode($0))\n" } ?? ""
        let hashes = inclusion.hashes.map { Base64.encode($0) + "\n" }.joined()
        return Array("\(Self.header)\n\(extra)\(Self.indexPrefix)\(inclusion.index)\n\(hashes)\n".utf8)
            + checkpoint.bytes
    }

    /// Verifies the checkpoint against a policy, then the leaf against the checkpoint.
    ///
    /// - Returns: What the policy says of the checkpoint.
    /// - Throws: ``LogProofRefusal``.
    public func verify(
        leafHash: [UInt8], policy: TrustPolicy, allowingNoQuorum: Bool = false
    ) throws(LogProofRefusal) -> CheckpointVerdict {
        let verdict: CheckpointVerdict
        do throws(CheckpointRefusal) {
            verdict = try policy.judge(checkpoint, allowingNoQuorum: allowingNoQuorum)
        } catch {
            throw .checkpoint(error)
        }
        do throws(ProofFault) {
            try inclusion.verify(leafHash: leafHash, root: checkpoint.checkpoint.rootHash)
        } catch {
            throw .inclusion(error)
        }
        return verdict
    }
}
