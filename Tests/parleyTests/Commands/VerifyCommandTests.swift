import ArgumentParser
import Testing

@testable import parley

@Suite struct VerifyCommandTests {
    @Test(arguments: [
        [], ["--all", "--ledger", "1"], ["--ledger", "x"], ["--all", "--findings", "0"],
        ["--all", "--save-interval", "-1"],
        ["--all", "file"], ["file"], ["file", "--policy", "p", "--ledger", "1"],
        ["file", "--policy", "p", "--negotiation", "x"],
    ])
    func `a wrong command line is refused before anything is read`(arguments: [String]) {
        do {
            _ = try VerifyCommand.parse(arguments)
            Issue.record("taken: \(arguments)")
        } catch {
            #expect(VerifyCommand.exitCode(for: error).rawValue == parley.ExitStatus.usage.rawValue)
        }
    }

    @Test(arguments: [
        ["bundle.tar", "--policy", "p"], ["--all"], ["--ledger", "1", "--ledger", "2"],
        ["--all", "--json", "--progress", "none"],
        ["--all", "--policy", "p", "--checkpoint", "a", "--checkpoint", "b", "--state-directory", "d"],
        ["--all", "--resume", "f", "--save-interval", "0", "--with-keys", "--allow-no-quorum", "--findings", "5"],
    ])
    func `a right command line is taken`(arguments: [String]) throws {
        _ = try VerifyCommand.parse(arguments)
    }
}
