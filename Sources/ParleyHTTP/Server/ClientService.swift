internal import AsyncHTTPClient
internal import ServiceLifecycle

/// Closes an outgoing HTTP client when everything that uses it has stopped.
struct ClientService: Service {
    let client: HTTPClient

    func run() async throws {
        do {
            try await gracefulShutdown()
        } catch {
            // Cancelled instead of asked to stop: the client is closed all the same.
        }
        try await client.shutdown()
    }
}
