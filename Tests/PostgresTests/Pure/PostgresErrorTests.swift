import Testing

@testable import Postgres

struct PostgresErrorTests {
    @Test(arguments: [
        (PostgresError(code: .server, message: "", sqlState: "40001"), true),
        (PostgresError(code: .server, message: "", sqlState: "40P01"), true),
        (PostgresError(code: .server, message: "", sqlState: "23505"), false),
        (PostgresError(code: .connectionFailed, message: ""), true),
        (PostgresError(code: .connectionLost, message: ""), true),
        (PostgresError(code: .connectionLost, message: "", isOutcomeUnknown: true), false),
        (PostgresError(code: .commitUnknown, message: ""), false),
        (PostgresError(code: .overloaded, message: ""), false),
        (PostgresError(code: .timedOut, message: ""), false),
    ])
    func `can be retried only when nothing of the work remains`(_ error: PostgresError, _ isRetryable: Bool) {
        #expect(error.isRetryable == isRetryable)
    }

    @Test func `shows code, message, constraint and statement`() {
        let error = PostgresError(
            code: .server, message: "m", sqlState: "23505", constraint: "c", statementName: "s")
        #expect("\(error)" == "postgres server [23505]: m (constraint c) (statement s)")
    }
}
