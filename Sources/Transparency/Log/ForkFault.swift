/// Why two checkpoints are no proof that a log showed two histories, or a file is no such proof.
public enum ForkFault: Error, Hashable, Sendable {
    /// More bytes than ``ForkEvidence/maximumByteCount``.
    case tooLong(byteCount: Int)
    /// The first line is not the one of the format.
    case header
    /// The lines of hashes.
    case hashes(HashLineFault)
    /// No empty line stands between the two checkpoints.
    case noSecondCheckpoint
    /// One of the checkpoints.
    case checkpoint(CheckpointFault)
    /// The checkpoints are of different logs.
    case otherOrigin(Origin, Origin)
    /// The first checkpoint has more leaves than the second.
    case order(firstSize: UInt64, secondSize: UInt64)
    /// The trees agree: one begins with the other.
    case consistent
    /// The sizes ask for another number of hashes.
    case hashCount(expected: Int, found: Int)
    /// The hashes give another root than the newer checkpoint has, so they say nothing of its tree.
    case otherRoot(computed: [UInt8])
    /// None of the keys is that of the log.
    case unknownOrigin(Origin)
    /// The log has not signed a checkpoint, or its signature does not hold.
    case signature(NoteFault)
}

extension ForkFault: CustomStringConvertible {
    /// One sentence for a person.
    public var description: String {
        switch self {
        case .tooLong(let count): "the evidence has \(count) bytes; \(ForkEvidence.maximumByteCount) are allowed"
        case .header: "the first line of evidence is: \(ForkEvidence.header)"
        case .hashes(let fault): fault.description
        case .noSecondCheckpoint: "the evidence has no empty line between two checkpoints"
        case .checkpoint(let fault): fault.description
        case .otherOrigin(let one, let other): "the checkpoints are of two logs, \(one) and \(other)"
        case .order(let first, let second): "the first checkpoint has \(first) leaves, the second only \(second)"
        case .consistent: "the checkpoints are consistent: one history"
        case .hashCount(let expected, let found):
            "the evidence has \(found) hashes; the sizes of its checkpoints ask for \(expected)"
        case .otherRoot(let computed):
            "the hashes give the root \(Base64.encode(computed)), not the one of the newer checkpoint"
        case .unknownOrigin(let origin): "no key of the log \(origin) is known"
        case .signature(let fault): fault.description
        }
    }
}
