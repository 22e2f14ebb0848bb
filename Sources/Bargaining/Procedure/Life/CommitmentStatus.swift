/// How a commitment stands. The raw value is the word of the API.
public enum CommitmentStatus: String, Hashable, Sendable, CaseIterable {
    /// Nothing is recorded of it.
    case open
    /// Carried out in time, as the side that owes it says.
    case fulfilled
    /// Carried out after its day.
    case fulfilledLate = "fulfilled_late"
    /// The other side disputes that it was carried out.
    case disputed
    /// Its day passed and nobody had recorded that it was carried out.
    case missed
    /// The agreement ended before its day.
    case lapsed
}
