/// Why a witness does not cosign a checkpoint, in the order in which it looks (C2SP tlog-witness v1.0.0).
public enum CosigningRefusal: Error, Hashable, Sendable {
    /// The witness does not know the log: 404.
    case unknownOrigin(Origin)
    /// The log has not signed, or a signature of it does not hold: 403.
    case signature(NoteFault)
    /// The proof does not start at the checkpoint that the witness cosigned last, of this size: 409.
    case otherOldSize(latest: UInt64)
    /// The witness cosigned another root of the same size: 409, and evidence of a fork.
    case otherRoot
    /// The trees are not consistent: 422.
    case proof(ProofFault)
}

extension CosigningRefusal: CustomStringConvertible {
    /// One sentence for a person.
    public var description: String {
        switch self {
        case .unknownOrigin(let origin): "the log \(origin) is not known"
        case .signature(let fault): fault.description
        case .otherOldSize(let latest): "the proof does not start at the checkpoint cosigned last, of size \(latest)"
        case .otherRoot: "another root was cosigned for this size: the log shows two histories"
        case .proof(let fault): fault.description
        }
    }
}
