/// What came of asking a witness to cosign.
public enum CosigningOutcome: Hashable, Sendable {
    /// Its signature lines; they were not verified yet.
    case cosigned([NoteSignature])
    /// It cosigned another size last (409): ask again with a proof from there.
    case otherSize(UInt64)
    /// It refused for good: an unknown log (404), a wrong signature (403), or a proof that does not hold (422, or 409 for
    /// another root of the same size).
    case refused(status: Int)
    /// It did not answer in time, or not in the form of the specification.
    case unreachable
}
