/// Why a `tlog-proof` does not hold.
public enum LogProofRefusal: Error, Hashable, Sendable {
    /// The policy refuses its checkpoint.
    case checkpoint(CheckpointRefusal)
    /// The leaf is not in the tree of the checkpoint.
    case inclusion(ProofFault)
}

extension LogProofRefusal: CustomStringConvertible {
    /// One sentence for a person.
    public var description: String {
        switch self {
        case .checkpoint(let refusal): refusal.description
        case .inclusion(let fault): fault.description
        }
    }
}
