/// Why bytes are no `tlog-proof`.
public enum LogProofFault: Error, Hashable, Sendable {
    /// More bytes than ``LogProof/maximumByteCount``.
    case tooLong(byteCount: Int)
    /// The first line is not the one of the format.
    case header
    /// The line of extra bytes is not `extra` and base64.
    case extraLine
    /// There is no line `index` and a number.
    case indexLine
    /// The lines of the proof.
    case proof(HashLineFault)
    /// The checkpoint.
    case checkpoint(CheckpointFault)
}

extension LogProofFault: CustomStringConvertible {
    /// One sentence for a person.
    public var description: String {
        switch self {
        case .tooLong(let count): "the proof has \(count) bytes; \(LogProof.maximumByteCount) are allowed"
        case .header: "the first line of a proof is: \(LogProof.header)"
        case .extraLine: "the line of extra bytes is: extra BASE64"
        case .indexLine: "the line of the leaf is: index NUMBER"
        case .proof(let fault): fault.description
        case .checkpoint(let fault): fault.description
        }
    }
}
