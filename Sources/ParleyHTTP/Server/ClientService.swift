internal import AsyncHTTPClient
internal import ServiceLifecycle

/// Closes an outgoing HTTP client when everything that uses it has stopped.
struct ClientService: Service {
    let client: HTTPClient

    func run() async throws {
        do { try await gracefulShutdown() } catch {}
        try await client.shutdown()
    }
}
