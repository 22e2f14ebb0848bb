import Testing

@testable import Postgres

/// The ``PostgresError`` a body throws; anything else fails the test.
func postgresError<R>(
    sourceLocation: SourceLocation = #_sourceLocation, _ body: () throws -> R
) throws -> PostgresError {
    try #require(throws: PostgresError.self, sourceLocation: sourceLocation) { _ = try body() }
}

/// The ``PostgresError`` an asynchronous body throws; anything else fails the test.
func postgresError<R>(
    sourceLocation: SourceLocation = #_sourceLocation, _ body: () async throws -> R
) async throws -> PostgresError {
    try await #require(throws: PostgresError.self, sourceLocation: sourceLocation) { _ = try await body() }
}
