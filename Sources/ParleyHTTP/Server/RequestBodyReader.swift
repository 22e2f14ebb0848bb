internal import HTTPTypes
internal import Hummingbird
internal import NIOCore
internal import StrictJSON

/// Reads the body of an act.
enum RequestBodyReader {
    /// The most bytes a body may have: 1 MiB.
    static let maximumBytes = 1 << 20

    /// The JSON value of a body, its texts in Unicode's normalisation form C; an empty body is an empty object.
    ///
    /// Texts are brought into form C here, before the request's fingerprint is taken: what a key stands for is what it
    /// records, and the same words typed again on a platform that writes them decomposed are the same act, a retry and
    /// not a reuse of the key. What is stored is never brought into another form again.
    ///
    /// - Throws: `payload-too-large`, `unsupported-media-type`, `malformed-json`, in this order.
    static func json(_ request: Request) async throws -> JSONValue {
        if let length = request.headers[.contentLength], let count = Int(length), count > maximumBytes {
            throw Problem(.payloadTooLarge, ["limit": String(maximumBytes)])
        }
        let buffer = try await request.body.collect(upTo: maximumBytes)
        guard buffer.readableBytes > 0 else { return .object([:]) }
        guard let type = request.headers[.contentType], MediaTypes.isJSON(type) else {
            throw Problem(.unsupportedMediaType)
        }
        do {
            return NormalForm.of(try buffer.withUnsafeReadableBytes { try JSONReader.parse($0, limits: .request) })
        } catch let fault as JSONFault {
            throw Problem(fault)
        }
    }
}
