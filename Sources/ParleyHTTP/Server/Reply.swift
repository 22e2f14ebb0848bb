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
        var headers = HTTPFields()
        headers.reserveCapacity(10)
        headers[.contentType] = type
        headers[.cacheControl] = cache.rawValue
        headers[.vary] = variance
        return Response(status: status, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
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
