/// Professionals from outside on a side.
public enum OutsiderRule: Hashable, Sendable {
    /// They can be representatives, up to a share of their side's representatives.
    case atMost(Share)
    /// They can advise and are no representatives.
    case advisersOnly
}
