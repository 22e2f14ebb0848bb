/// Why personal content is kept although its erasure is asked for: it is locked instead (PIPL art. 47 ¶2, GDPR art. 17(3)).
/// The raw value is the storage format.
public enum HoldReason: String, Hashable, Sendable, CaseIterable {
    /// A court deals with what it proves: GDPR art. 17(3)(e).
    case litigation
    /// An arbitration deals with what it proves.
    case arbitration
    /// An authority inspects.
    case inspection
    /// A law sets a term of keeping it that still runs: PIPL art. 47 ¶2, GDPR art. 17(3)(b).
    case statutoryRetention = "statutory_retention"
}
