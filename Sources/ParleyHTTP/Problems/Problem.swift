internal import HTTPTypes
internal import ParleyService
internal import StrictJSON

/// A refusal as RFC 9457 describes it, before a language is chosen.
struct Problem: Error, Sendable {
    /// Which problem.
    let code: ProblemCode
    /// The words for the braces of its texts that are the same in every language.
    var values: [String: String]
    /// What was expected, for the braces `{expected}` of its texts.
    var expected: ProblemExpectation?
    /// What is wrong with single members of the body.
    var faults: [FieldFault] = []
    /// Further members of the answer, already JSON.
    var members: [(name: String, json: [UInt8])] = []
    /// Further header fields.
    var headers: HTTPFields = [:]

    /// A problem with the words its texts need.
    init(_ code: ProblemCode, _ values: [String: String] = [:]) {
        self.code = code
        self.values = values
    }

    /// The `application/problem+json` of the problem.
    func body(in language: Language, instance: String, requestID: String) -> [UInt8] {
        let text = ProblemCatalogue.text(of: code, in: language)
        var values = values
        if let expected { values["expected"] = expected.text(in: language) }
        var writer = JSONWriter(capacity: 768)
        writer.beginObject()
        writer.member("type", code.typePath)
        writer.member("title", text.title)
        writer.member("status", Int64(code.status.code))
        writer.member("detail", text.sentence(values))
        writer.member("instance", instance)
        writer.member("code", code.rawValue)
        writer.member("request_id", requestID)
        writer.member("retryable", code.isRetryable)
        if !faults.isEmpty {
            writer.key("errors")
            writer.beginArray()
            for fault in faults {
                writer.beginObject()
                writer.member("pointer", fault.pointer)
                writer.member("code", fault.code)
                writer.member("detail", FieldFaultText.detail(of: fault.code, in: language))
                writer.member("hint", fault.hint.text(in: language))
                writer.endObject()
            }
            writer.endArray()
        }
        for member in members {
            writer.key(member.name)
            writer.raw(member.json)
        }
        writer.endObject()
        return writer.bytes
    }
}
