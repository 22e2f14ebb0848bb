import ArgumentParser
import Testing

@testable import parley

@Suite struct CommandLineTests {
    @Test(arguments: [
        ["table"], ["table", "x", "--at-version", "0"], ["table", "x", "--as-of", "yesterday"],
        ["table", "x", "--at-version", "1", "--as-of", "2026-03-01T00:00:00Z"], ["table", "x", "--ledger", "0"],
        ["replay", "x", "--language", "fr"], ["ledger", "create", "0", "--name", "x"],
        ["key", "api", "create", "--principal", "x", "--role", "king"], ["key", "api", "create", "--principal", "x"],
        ["campaign", "list", "--region", "63"], ["campaign", "list", "--industry", "x"],
        ["campaign", "list", "--status", "over"], ["campaign", "reports", "x"],
        ["replay", "x", "--of", "party"], ["replay", "x", "--of", "caucus"], ["replay", "x", "--side", "labour"],
        ["replay", "x", "--of", "caucus", "--side", "neutral"], ["replay", "x", "--of", "anything"],
        ["replay", "x", "--step", "--compare", "3"], ["replay", "x", "--compare", "0"],
        ["replay", "x", "--compare", "yesterday"], ["replay", "x", "--compare", "occurred-by:"],
        ["replay", "x", "--of", "caucus", "--side", "labour", "--step"], ["replay", "x", "--at-version", "0"],
        ["reads"], ["reads", "x", "--limit", "0"], ["reads", "x", "--limit", "201"],
        ["projection", "rebuild", "nonsense"], ["import"], ["bench", "append", "--input", "x"], ["nonsense"],
    ])
    func `a wrong command line is refused before anything is opened`(arguments: [String]) {
        #expect(throws: (any Error).self) { try Parley.parseAsRoot(arguments) }
        do {
            _ = try Parley.parseAsRoot(arguments)
        } catch {
            #expect(Parley.exitCode(for: error).rawValue == parley.ExitStatus.usage.rawValue)
        }
    }

    @Test(arguments: [
        ["serve", "--http-port", "8081"], ["table", "x", "--as-of", "2026-03-01T00:00:00+08:00", "--json"],
        ["campaign", "list", "--region", "630000", "--industry", "6020", "--status", "open", "--json"],
        ["campaign", "reports", "0198c2a5-0000-8000-8000-000000000000"],
        ["replay", "x", "--step", "--json", "--occurred-by", "2026-03-01T00:00:00Z"], ["reads", "x", "--json"],
        ["replay", "x", "--at-version", "9", "--compare", "3"],
        ["replay", "x", "--compare", "occurred-by:2026-03-01T00:00:00Z"],
        ["replay", "x", "--compare", "2026-03-01T00:00:00+08:00"],
        ["replay", "x", "--language", "zh"], ["replay", "x", "--of", "caucus", "--side", "employer"],
        ["replay", "0198c2a5-0000-8000-8000-000000000000", "--of", "campaign", "--json"], ["migrate"],
        ["migrate", "status", "--json"],
        ["key", "api", "create", "--principal", "x", "--role", "auditor", "--role", "recorder"],
        ["projection", "rebuild"], ["doctor", "--projections", "--progress", "plain"], ["config", "show", "--origin"],
    ])
    func `a right command line is taken`(arguments: [String]) throws {
        _ = try Parley.parseAsRoot(arguments)
    }
}
