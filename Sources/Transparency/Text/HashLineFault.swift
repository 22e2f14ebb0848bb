/// What is wrong with the lines of hashes of a proof.
public enum HashLineFault: Error, Hashable, Sendable {
    /// The line at this place, counted from 0, is not the base64 of 32 bytes.
    case malformed(place: Int)
    /// More lines than the format allows.
    case tooMany(limit: Int)
    /// No empty line ends the hashes.
    case noEmptyLine
}

extension HashLineFault: CustomStringConvertible {
    /// One sentence for a person.
    public var description: String {
        switch self {
        case .malformed(let place): "hash \(place + 1) of the proof is not the base64 of 32 bytes"
        case .tooMany(let limit): "the proof has more than \(limit) hashes"
        case .noEmptyLine: "no empty line stands between the proof and the checkpoint"
        }
    }
}
