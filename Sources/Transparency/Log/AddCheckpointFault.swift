/// Why bytes are no body of `add-checkpoint`.
public enum AddCheckpointFault: Error, Hashable, Sendable {
    /// More bytes than ``AddCheckpoint/maximumByteCount``.
    case tooLong(byteCount: Int)
    /// The first line is not `old` and a size.
    case oldSizeLine
    /// The lines of the proof.
    case proof(HashLineFault)
    /// The checkpoint.
    case checkpoint(CheckpointFault)
    /// The older tree has more leaves than the newer.
    case olderIsLarger(oldSize: UInt64, newSize: UInt64)
}

extension AddCheckpointFault: CustomStringConvertible {
    /// One sentence for a person.
    public var description: String {
        switch self {
        case .tooLong(let count): "the request has \(count) bytes; \(AddCheckpoint.maximumByteCount) are allowed"
        case .oldSizeLine: "the first line is: old SIZE"
        case .proof(let fault): fault.description
        case .checkpoint(let fault): fault.description
        case .olderIsLarger(let oldSize, let newSize):
            ProofFault.olderIsLarger(oldSize: oldSize, newSize: newSize).description
        }
    }
}
