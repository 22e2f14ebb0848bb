import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import StrictJSON
import Synchronization

@testable import ParleyHTTP

/// Someone who sends requests.
struct Caller: Sendable {
    private static let keys = Atomic<Int>(0)

    let server: TestServer
    let name: String
    let token: String?
    let keyID: String

    /// An idempotency key that was never used.
    static func freshKey() -> String {
        "test-\(keys.wrappingAdd(1, ordering: .relaxed).newValue)"
    }

    /// Sends a request.
    func send(
        _ method: HTTPRequest.Method, _ path: String, body: [UInt8]? = nil, headers: [String: String] = [:]
    ) async throws -> Answer {
        var fields = HTTPFields()
        if let token { fields[.authorization] = "Bearer \(token)" }
        if body != nil { fields[.contentType] = "application/json" }
        for (name, value) in headers {
            if let name = HTTPField.Name(name) { fields[name] = value.isEmpty ? nil : value }
        }
        let buffer = body.map { ByteBuffer(bytes: $0) }
        return try await server.server.api.test(.router) { [fields] client in
            try await client.execute(uri: path, method: method, headers: fields, body: buffer) { Answer($0) }
        }
    }

    /// Reads.
    func get(_ path: String, headers: [String: String] = [:]) async throws -> Answer {
        try await send(.get, path, headers: headers)
    }

    /// Records an act; every one gets a fresh key where none is given.
    func post(
        _ path: String, _ body: JSONValue = [:], key: String? = nil, version: Int64? = nil,
        headers: [String: String] = [:]
    ) async throws -> Answer {
        var headers = headers
        if headers["Idempotency-Key"] == nil { headers["Idempotency-Key"] = key ?? Self.freshKey() }
        if let version { headers["If-Match"] = "\"\(version)\"" }
        return try await send(.post, path, body: body.encoded(), headers: headers)
    }
}
