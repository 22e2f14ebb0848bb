internal import HTTPTypes

/// Reads and acts are limited apart: who reads much can still act, and the other way round. The raw value is the name of
/// the policy in header fields.
enum RateBudget: String, Sendable, CaseIterable {
    case read
    case write

    /// The budget of a method.
    init(_ method: HTTPRequest.Method) {
        self = method == .post ? .write : .read
    }
}
