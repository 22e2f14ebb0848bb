extension JSONLimits {
    /// Which numbers are allowed.
    public enum Numbers: Sendable, Equatable {
        /// Only integers within ±``JSONLimits/greatestSafeInteger``, written without fraction and exponent. `-0` is 0.
        case integersOnly
        /// Such integers as ``JSONValue/integer(_:)``, and every other number of RFC 8259 §6 as written, as
        /// ``JSONValue/number(_:)``.
        case captureText
    }
}
