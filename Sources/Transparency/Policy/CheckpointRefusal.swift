/// Why a policy refuses a checkpoint.
public enum CheckpointRefusal: Error, Hashable, Sendable {
    /// None of the logs of the policy has this origin.
    case unknownOrigin(Origin)
    /// No key of this log signed, whoever else did.
    case unsigned(Origin)
    /// A signature of a log or witness of the policy does not hold.
    case note(NoteFault)
    /// The policy says `quorum none`, and that was not asked for.
    case noQuorum
}

extension CheckpointRefusal: CustomStringConvertible {
    /// One sentence for a person.
    public var description: String {
        switch self {
        case .unknownOrigin(let origin): "the policy has no log \(origin)"
        case .unsigned(let origin): "the log \(origin) has not signed the checkpoint"
        case .note(let fault): fault.description
        case .noQuorum: "the policy asks for no witnesses: quorum none"
        }
    }
}
