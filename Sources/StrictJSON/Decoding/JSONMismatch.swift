/// Why a value that is good JSON is not what a decoder expects at that place.
public struct JSONMismatch: Error, Equatable, Sendable {
    /// The value at fault; for a missing member the place where it should be.
    public let pointer: JSONPointer

    /// What is wrong.
    public let code: Code

    /// In words, what would have been right there.
    public let expected: String

    /// A mismatch; decoders mostly make it with ``JSONCursor/mismatch(_:expected:)``.
    public init(pointer: JSONPointer, code: Code, expected: String) {
        self.pointer = pointer
        self.code = code
        self.expected = expected
    }
}

extension JSONMismatch: CustomStringConvertible {
    /// One line for people: the code, the place, and what was expected.
    public var description: String {
        "\(code.rawValue) at JSON Pointer \"\(pointer)\": expected \(expected)"
    }
}
