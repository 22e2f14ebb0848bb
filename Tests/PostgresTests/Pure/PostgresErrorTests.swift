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

    @Test func `never shows the detail, which may quote rows`() {
        let error = PostgresError(code: .server, message: "m", sqlState: "23505", detail: "Key (id)=(42) exists.")
        #expect("\(error)" == "postgres server [23505]: m")
    }
}
