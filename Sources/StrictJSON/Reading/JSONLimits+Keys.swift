extension JSONLimits {
    /// Which member names are allowed.
    public enum Keys: Sendable, Equatable {
        /// Only names of ASCII characters, however written (`"\u00e9"` is refused too).
        case ascii
        /// Any name.
        case any
    }
}
