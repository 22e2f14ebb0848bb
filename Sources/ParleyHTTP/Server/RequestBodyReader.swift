internal import HTTPTypes
internal import Hummingbird
internal import NIOCore
internal import StrictJSON

/// Reads the body of an act.
enum RequestBodyReader {
    /// The most bytes a body may have: 1 MiB.
    static let maximumBytes = 1 << 20

    /// The JSON value of a body; an empty body is an empty object.
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
            return try buffer.withUnsafeReadableBytes { try JSONReader.parse($0, limits: .request) }
        } catch let fault as JSONFault {
            throw Problem(fault)
        }
    }
}
