internal import ParleyService

/// One entry of the `errors` of a 422: which member is wrong, and what would be right.
struct FieldFault: Sendable {
    /// JSON Pointer of the member (RFC 6901).
    let pointer: String
    /// What is wrong, stable.
    let code: String
    /// What was expected: the part after `code` that helps to correct it.
    let hint: ValueExpectation
}
