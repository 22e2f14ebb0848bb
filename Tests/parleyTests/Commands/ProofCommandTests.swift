import ArgumentParser
import Testing

@testable import parley

@Suite struct ProofCommandTests {
    @Test(arguments: [
        ["checkpoint", "leaves"], ["inclusion", "leaves", "--checkpoint", "c"],
        ["inclusion", "leaves", "--checkpoint", "c", "--index", "-1"],
        ["consistency", "leaves", "--checkpoint", "c", "--old", "x"], ["cosign", "r", "--policy", "p", "--key", "k"],
        ["cosign", "r", "--policy", "p", "--key", "k", "--first", "--after", "c"], ["verify", "f"], ["publish"],
    ])
    func `a wrong command line is refused before any file is read`(arguments: [String]) {
        do {
            _ = try ProofCommand.parseAsRoot(arguments)
            Issue.record("taken: \(arguments)")
        } catch {
            #expect(ProofCommand.exitCode(for: error).rawValue == parley.ExitStatus.usage.rawValue)
        }
    }

    @Test(arguments: [
        ["checkpoint", "leaves", "--key", "k"], ["inclusion", "leaves", "--checkpoint", "c", "--index", "0"],
        ["consistency", "leaves", "--checkpoint", "c", "--old", "0"],
        ["cosign", "r", "--policy", "p", "--key", "k", "--first"],
        ["cosign", "r", "--policy", "p", "--key", "k", "--after", "c"],
        ["verify", "f", "--policy", "p", "--leaf", "l", "--json"],
        ["verify", "f", "--policy", "p", "--without-witnesses"],
    ])
    func `a right command line is taken`(arguments: [String]) throws {
        _ = try ProofCommand.parseAsRoot(arguments)
    }

    @Test(arguments: [["two words", "--file", "f"], ["a+b", "--file", "f"], ["name"]])
    func `a key needs a name that can be one, and a file`(arguments: [String]) {
        #expect(throws: (any Error).self) { try SigningKeyCommand.parseAsRoot(arguments) }
    }
}
