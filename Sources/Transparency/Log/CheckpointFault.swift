/// Why a note is no checkpoint.
public enum CheckpointFault: Error, Hashable, Sendable {
    /// No signed note at all.
    case note(NoteFault)
    /// Fewer than three lines, an empty line, or a last line without end.
    case lines
    /// The first line is no origin.
    case origin
    /// The second line is no number from 0 to 2^63 − 1 without leading zeros.
    case size
    /// The third line is not the base64 of 32 bytes.
    case rootHash
    /// A tree without leaves has one root only.
    case emptyTreeRoot
    /// Two signatures by one name and key ID.
    case repeatedSignature(KeyName)
}

extension CheckpointFault: CustomStringConvertible {
    /// One sentence for a person.
    public var description: String {
        switch self {
        case .note(let fault): fault.description
        case .lines: "a checkpoint has at least three lines, none empty, each with an end"
        case .origin: "the first line of a checkpoint is its origin: 1 to \(Origin.maximumByteCount) bytes"
        case .size: "the second line of a checkpoint is the size of the tree, a number without leading zeros"
        case .rootHash: "the third line of a checkpoint is the root hash, the base64 of 32 bytes"
        case .emptyTreeRoot: "the root of a tree without leaves is another"
        case .repeatedSignature(let name): "the checkpoint has two signatures of one key of \(name)"
        }
    }
}
