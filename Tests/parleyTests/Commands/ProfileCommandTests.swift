import ArgumentParser
import Testing

@testable import parley

@Suite struct ProfileCommandTests {
    @Test(arguments: [
        ["show"], ["show", "cn"], ["show", "CN@0"], ["compare", "CN", "nonsense"], ["compare", "--markdown", "--json"],
        ["check"], ["list", "--language", "fr"], ["publish"], ["publish", "CN-QH.yaml"],
        ["publish", "CN-QH.yaml", "--as", "名"],
    ])
    func `a wrong command line is refused before any file is read`(arguments: [String]) {
        do {
            _ = try ProfileCommand.parseAsRoot(arguments)
            Issue.record("taken: \(arguments)")
        } catch {
            #expect(ProfileCommand.exitCode(for: error).rawValue == parley.ExitStatus.usage.rawValue)
        }
    }

    @Test(arguments: [
        ["list"], ["list", "--json"], ["show", "CN-ZJ-NB"], ["show", "CN@1", "--language", "zh"], ["compare"],
        ["compare", "CN", "CN-BJ@1", "--all"], ["compare", "--markdown"], ["check", "CN.yaml", "--json"],
        ["publish", "CN-QH.yaml", "--as", "federation"],
    ])
    func `a right command line is taken`(arguments: [String]) throws {
        _ = try ProfileCommand.parseAsRoot(arguments)
    }
}
