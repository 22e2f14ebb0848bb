internal import AsyncHTTPClient
internal import NIOCore
internal import NIOHTTP1

/// A key set behind a URL. Redirects are not followed, and the answer is bounded in time and size.
struct KeySetAddress: KeySetSource {
    /// How long one fetch may take, unless the caller says otherwise.
    static let timeout = TimeAmount.seconds(5)

    let url: String
    let client: HTTPClient
    var timeout = Self.timeout

    func load() async throws -> KeySetDocument {
        var request = HTTPClientRequest(url: url)
        request.headers.add(name: "Accept", value: "application/jwk-set+json, application/json")
        let response = try await client.execute(request, timeout: timeout)
        guard response.status == .ok else { throw KeySetFault.status(Int(response.status.code)) }
        let body = try await response.body.collect(upTo: VerificationKeySet.maximumBytes)
        return KeySetDocument(
            bytes: Array(body.readableBytesView),
            freshness: CacheFreshness.of(
                cacheControl: response.headers[canonicalForm: "Cache-Control"], age: response.headers.first(name: "Age")
            ))
    }

    /// A client of its own: the shared one follows redirects.
    static func makeClient(timeout: TimeAmount = timeout) -> HTTPClient {
        var configuration = HTTPClient.Configuration()
        configuration.redirectConfiguration = .disallow
        configuration.timeout = .init(connect: timeout, read: timeout)
        return HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration)
    }
}
