/// Why a text was refused before it became a value.
public struct JSONFault: Error, Equatable, Sendable {
    /// What is wrong.
    public let code: Code

    /// Where, in bytes from the start of the text, from 0. At most the number of bytes.
    public let byteOffset: Int

    /// The value in which the fault lies, as JSON Pointer (RFC 6901), as deep as it was known there. Empty: the root.
    public let pointer: String

    /// In words, what would have been right there.
    public let expected: String

    /// A fault; the reader makes them, others only in their tests.
    public init(code: Code, byteOffset: Int, pointer: String, expected: String) {
        self.code = code
        self.byteOffset = byteOffset
        self.pointer = pointer
        self.expected = expected
    }

    /// The same fault, seen from the container in which it lies under this name or index.
    func inside(_ token: String) -> JSONFault {
        JSONFault(
            code: code, byteOffset: byteOffset, pointer: "/" + JSONPointer.escaped(token) + pointer,
            expected: expected)
    }
}

extension JSONFault: CustomStringConvertible {
    /// One line for people: the code, the place, and what was expected.
    public var description: String {
        "\(code.rawValue) at byte \(byteOffset), JSON Pointer \"\(pointer)\": expected \(expected)"
    }
}
