/// Whether an operation answers a state that its caller must have seen.
enum Precondition: Sendable {
    /// `If-Match` is looked at where it is sent.
    case optional
    /// `If-Match` must be sent: 428 without it (RFC 6585 §3).
    case required
}
