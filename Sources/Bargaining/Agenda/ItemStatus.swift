/// The state of an agenda item as shown on the bargaining table. The raw value is the word of the API (DESIGN §6.1).
public enum ItemStatus: String, Hashable, Sendable, CaseIterable {
    /// Proposed, not yet admitted; not shown on the table.
    case proposed
    case open
    case tentativelyAgreed = "tentatively_agreed"
    case agreed
    case withdrawn
    case parked
    /// Open with a reservation.
    case reserved
}
