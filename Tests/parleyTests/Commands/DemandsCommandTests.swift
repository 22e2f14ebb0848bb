import ArgumentParser
import Testing

@testable import parley

@Suite struct DemandsCommandTests {
    @Test(arguments: [
        ["load"], ["load", "0198c2a5"], ["load", "0198c2a5", "lines.json"],
        ["load", "0198c2a5", "lines.json", "--as", "名"], ["issues"], ["issues", "0198c2a5", "--language", "fr"],
    ])
    func `a wrong command line is refused before anything is opened`(arguments: [String]) {
        do {
            _ = try DemandsCommand.parseAsRoot(arguments)
            Issue.record("taken: \(arguments)")
        } catch {
            #expect(DemandsCommand.exitCode(for: error).rawValue == parley.ExitStatus.usage.rawValue)
        }
    }

    @Test(arguments: [
        ["load", "0198c2a5", "lines.json", "--as", "labour-chief"], ["issues", "0198c2a5"],
        ["issues", "0198c2a5", "--json"], ["issues", "0198c2a5", "--language", "zh"],
    ])
    func `a right command line is taken`(arguments: [String]) throws {
        _ = try DemandsCommand.parseAsRoot(arguments)
    }
}
