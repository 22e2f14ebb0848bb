import HTTPTypes
import HummingbirdTesting
import NIOCore
import StrictJSON
import Testing

/// An answer with its body read whole.
struct Answer: Sendable {
    let status: Int
    let headers: HTTPFields
    let bytes: [UInt8]

    init(_ response: TestResponse) {
        status = response.status.code
        headers = response.headers
        bytes = Array(response.body.readableBytesView)
    }

    /// A body alone.
    init(body: [UInt8]) {
        status = 200
        headers = [:]
        bytes = body
    }

    /// The body as text.
    var text: String { String(decoding: bytes, as: UTF8.self) }

    /// The body as JSON; `null` where it is none.
    var json: JSONValue {
        let limits = JSONLimits(maximumBytes: 16 << 20, maximumDepth: 64, numbers: .captureText)
        do { return try JSONReader.parse(bytes, limits: limits) } catch { return .null }
    }

    /// What stands at a JSON Pointer; `nil` where there is nothing.
    subscript(pointer: String) -> JSONValue? { JSONPointer(pointer).flatMap { $0.resolve(in: json) } }

    /// A text at a pointer.
    func string(_ pointer: String) -> String? {
        if case .string(let text)? = self[pointer] { text } else { nil }
    }

    /// A whole number at a pointer.
    func integer(_ pointer: String) -> Int64? {
        if case .integer(let number)? = self[pointer] { number } else { nil }
    }

    /// The elements of an array at a pointer; none where there is no array.
    func list(_ pointer: String) -> [JSONValue] {
        if case .array(let elements)? = self[pointer] { elements } else { [] }
    }

    /// The elements of an array at a pointer, each to be asked in turn.
    func objects(_ pointer: String) -> [Answer] { list(pointer).map { Answer(body: $0.encoded()) } }

    /// The `code` of a problem.
    var code: String? { string("/code") }

    /// A header field.
    func header(_ name: String) -> String? { HTTPField.Name(name).flatMap { headers[$0] } }

    /// Fails the test unless the answer has this status, and this code where one is named.
    @discardableResult
    func expect(_ status: Int, _ code: String? = nil, sourceLocation: SourceLocation = #_sourceLocation) -> Answer {
        #expect(self.status == status, "\(text.prefix(600))", sourceLocation: sourceLocation)
        if let code { #expect(self.code == code, "\(text.prefix(600))", sourceLocation: sourceLocation) }
        return self
    }
}
