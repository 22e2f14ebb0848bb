import StrictJSON
import Testing

/// A text that must be refused, with the place of its fault.
struct FaultCase: Sendable, CustomTestStringConvertible {
    let text: String
    let code: JSONFault.Code
    let offset: Int
    let pointer: String
    var limits = JSONLimits.ample

    init(_ text: String, _ code: JSONFault.Code, _ offset: Int, _ pointer: String, _ limits: JSONLimits = .ample) {
        self.text = text
        self.code = code
        self.offset = offset
        self.pointer = pointer
        self.limits = limits
    }

    var testDescription: String { "\(text.prefix(60)) → \(code.rawValue)" }
}
