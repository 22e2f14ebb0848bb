/// Why a key set cannot be used.
enum KeySetFault: Error {
    /// The address answered with another status than 200.
    case status(Int)
    /// The file has more than ``VerificationKeySet/maximumBytes``.
    case tooLarge
    /// There never was one, or the last one is older than is allowed.
    case unavailable
}
