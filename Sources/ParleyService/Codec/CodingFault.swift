public import StrictJSON

/// Why a value that is good JSON does not say what it should say at that place.
public struct CodingFault: Error, Equatable, Sendable {
    /// The value at fault; for a missing member the place where it should be.
    public let pointer: JSONPointer
    /// What is wrong.
    public let code: Code
    /// What would have been right there; put into words where somebody reads it.
    public let expected: ValueExpectation

    /// A fault from its parts.
    public init(pointer: JSONPointer, code: Code, expected: ValueExpectation) {
        self.pointer = pointer
        self.code = code
        self.expected = expected
    }

    init(_ mismatch: JSONMismatch, expected: ValueExpectation) {
        self.init(pointer: mismatch.pointer, code: Code(mismatch.code), expected: expected)
    }
}

extension CodingFault: CustomStringConvertible {
    /// One line for people: the code, the place, and what was expected.
    public var description: String {
        "\(code.rawValue) at JSON Pointer \"\(pointer)\": expected \(expected)"
    }
}
