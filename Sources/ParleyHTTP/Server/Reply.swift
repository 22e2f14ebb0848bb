internal import HTTPTypes
internal import Hummingbird
internal import NIOCore
internal import ParleyService
internal import StrictJSON

/// Builds answers with the header fields that every answer has.
enum Reply {
    /// What the answers of the API vary by.
    static let variance = "Accept, Accept-Language, Authorization, Parley-Ledger"

    /// A JSON document.
    static func json(_ bytes: [UInt8], status: HTTPResponse.Status = .ok, cache: CachePolicy) -> Response {
        document(bytes, type: MediaTypes.json, status: status, cache: cache)
    }

    /// A JSON document with its entity tag.
    static func json(_ body: ByteBuffer, tag: String, cache: CachePolicy) -> Response {
        var headers = fields(MediaTypes.json, cache)
        headers.append(HTTPField(name: .eTag, value: tag))
        return Response(status: .ok, headers: headers, body: ResponseBody(byteBuffer: body))
    }

    /// A JSON document built by a closure.
    static func json(cache: CachePolicy, _ write: (inout JSONWriter) -> Void) -> Response {
        var writer = JSONWriter(capacity: 2_048)
        write(&writer)
        return json(writer.bytes, cache: cache)
    }

    /// A document of any type.
    static func document(
        _ bytes: [UInt8], type: String, status: HTTPResponse.Status = .ok, cache: CachePolicy
    ) -> Response {
        Response(
            status: status, headers: fields(type, cache), body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
    }

    /// The fields of every document. Appended, not set: nothing can be there yet.
    private static func fields(_ type: String, _ cache: CachePolicy) -> HTTPFields {
        var fields = HTTPFields()
        fields.reserveCapacity(12)
        fields.append(HTTPField(name: .contentType, value: type))
        fields.append(HTTPField(name: .cacheControl, value: cache.rawValue))
        fields.append(HTTPField(name: .vary, value: variance))
        return fields
    }

    /// 304: the caller has this representation already (RFC 9110 §15.4.5).
    static func notModified(tag: String, cache: CachePolicy) -> Response {
        var headers = HTTPFields()
        headers[.eTag] = tag
        headers[.cacheControl] = cache.rawValue
        headers[.vary] = variance
        return Response(status: .notModified, headers: headers)
    }

    /// A problem in the language of the reader.
    static func problem(_ problem: Problem, language: Language, instance: String, requestID: String) -> Response {
        let body = problem.body(in: language, instance: instance, requestID: requestID)
        var response = document(body, type: MediaTypes.problem, status: problem.code.status, cache: .noStore)
        response.headers[.contentLanguage] = AcceptedLanguage.tag(of: language)
        if problem.code.status == .unauthorized {
            response.headers[.wwwAuthenticate] =
                problem.code == .unauthenticated
                ? "Bearer realm=\"parley\"" : "Bearer realm=\"parley\", error=\"invalid_token\""
        }
        if problem.code.isRetryable, let seconds = problem.values["seconds"] { response.headers[.retryAfter] = seconds }
        for field in problem.headers { response.headers[field.name] = field.value }
        return response
    }
}
