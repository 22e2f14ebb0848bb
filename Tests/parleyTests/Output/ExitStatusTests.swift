import EventSourcing
import EventStorePostgres
import Postgres
import Testing

@testable import parley

@Suite struct ExitStatusTests {
    @Test func `the overview names every status once`() {
        let lines = parley.ExitStatus.overview.split(separator: "\n").dropFirst()
        #expect(lines.map { Int32($0.split(separator: " ")[0]) } == parley.ExitStatus.allCases.map(\.rawValue))
    }

    @Test(arguments: [
        (EventStoreError.overloaded, parley.ExitStatus.tryAgain),
        (.commitUnknown, .tryAgain),
        (.leafMismatch(GlobalPosition(7)), .violation),
        (.hole(expected: GlobalPosition(1), found: GlobalPosition(2)), .violation),
        (.unavailable(PostgresError(code: .connectionFailed, message: "no")), .unavailable),
        (.unavailable(PostgresError(code: .server, message: "no", sqlState: "42501")), .notPermitted),
    ])
    func `an error of the store has its status`(error: EventStoreError, status: parley.ExitStatus) {
        #expect(CommandFailure(describing: error).status == status)
    }

    @Test func `a fault of the configuration has its status`() {
        #expect(CommandFailure(describing: SettingFault.missing(.databaseURL)).status == .configuration)
        #expect(CommandFailure(describing: SchemaError.olderDatabase(pending: ["0001_x.sql"])).status == .configuration)
    }
}
