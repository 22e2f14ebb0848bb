/// How far a case of erasure has come. The raw value is the word of the API.
public enum ErasureStatus: String, Hashable, Sendable, CaseIterable {
    /// Asked for; reads are masked.
    case requested
    /// Asked for, and locked by a hold.
    case held
    /// Refused under a duty of keeping; reads are as before.
    case refused
    /// Being carried out.
    case ordered
    /// Done.
    case executed
}
