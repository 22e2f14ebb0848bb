/// What is wrong with the answer of a witness.
enum WitnessAnswerFault: Error, Hashable {
    /// A status that the specification does not have.
    case status(Int)
    /// Not one signature line or more.
    case signatureLines
    /// No signature is by the key of the witness.
    case otherKeys
    /// A signature by the key of the witness does not hold for the checkpoint that was sent.
    case badSignature
    /// No number, or the very size that the request started at.
    case size
    /// More than ``WitnessAnswer/maximumByteCount``.
    case tooLong
    /// Nothing, or not all of it, within the time limit.
    case late
}

extension WitnessAnswerFault: CustomStringConvertible {
    var description: String {
        switch self {
        case .status(let status): "answered \(status)"
        case .signatureLines: "answered no signature lines"
        case .otherKeys: "answered with signatures of other keys only"
        case .badSignature: "its cosignature does not hold for the checkpoint"
        case .size: "answered 409 without another size"
        case .tooLong: "answered more than \(WitnessAnswer.maximumByteCount) bytes"
        case .late: "did not answer in time"
        }
    }
}
