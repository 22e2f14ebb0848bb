import ArgumentParser
import Testing

@testable import parley

@Suite struct VerifyLogCommandTests {
    @Test(arguments: [
        [], ["--all", "--ledger", "1"], ["--ledger", "x"], ["--all", "--findings", "0"],
        ["--all", "--save-interval", "-1"],
        ["--all", "file"],
    ])
    func `a wrong command line is refused before anything is read`(arguments: [String]) {
        do {
            _ = try VerifyLogCommand.parse(arguments)
            Issue.record("taken: \(arguments)")
        } catch {
            #expect(VerifyLogCommand.exitCode(for: error).rawValue == parley.ExitStatus.usage.rawValue)
        }
    }

    @Test(arguments: [
        ["--all"], ["--ledger", "1", "--ledger", "2"], ["--all", "--json", "--progress", "none"],
        ["--all", "--policy", "p", "--checkpoint", "a", "--checkpoint", "b", "--state-directory", "d"],
        ["--all", "--resume", "f", "--save-interval", "0", "--with-keys", "--without-witnesses", "--findings", "5"],
    ])
    func `a right command line is taken`(arguments: [String]) throws {
        _ = try VerifyLogCommand.parse(arguments)
    }
}
