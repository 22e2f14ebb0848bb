/// How far an amendment has come. The raw value is the word of the API.
public enum AmendmentStatus: String, Hashable, Sendable, CaseIterable {
    /// A side asked for it.
    case proposed
    /// Both sides agreed on its text.
    case agreed
    case ratified
    /// It was voted down.
    case rejected
    case signed
    case filed
    case underReview = "under_review"
    /// The authority objected in time.
    case objected
    case inForce = "in_force"
}
