import ArgumentParser
import Testing

@testable import parley

@Suite struct WitnessCommandTests {
    private static let needed = ["--key", "k", "--state-directory", "s"]

    @Test(arguments: [
        ["--policy", "p"], ["--log", "a", "--log", "b"],
        ["--policy", "p", "--log", "a", "--first", "--log-level", "debug"],
        ["--policy", "p", "--listen", "0.0.0.0:0"], ["--policy", "p", "--listen", "[::1]:8090"],
        ["--policy", "p", "--listen", "localhost:65535"],
    ])
    func `what a witness needs can be said`(arguments: [String]) {
        #expect(throws: Never.self) { try WitnessCommand.parse(Self.needed + arguments) }
    }

    @Test(arguments: [
        [], ["--policy", "p", "--listen", "8090"], ["--policy", "p", "--listen", ":8090"],
        ["--policy", "p", "--listen", "localhost:http"], ["--policy", "p", "--listen", "localhost:65536"],
        ["--policy", "p", "--listen", "localhost:-1"], ["--policy", "p", "more"],
    ])
    func `what it cannot work with is refused`(arguments: [String]) {
        #expect(throws: (any Error).self) { try WitnessCommand.parse(Self.needed + arguments) }
    }

    @Test(arguments: [
        ["a", "--policy", "p"], ["a", "b", "--policy", "p", "--json"],
        ["a", "b", "--policy", "p", "--consistency", "c"],
        ["a", "b", "--policy", "p", "--leaves", "l", "--evidence", "e"],
    ])
    func `evidence, or two checkpoints and what is between them, tell a fork`(arguments: [String]) {
        #expect(throws: Never.self) { try ProofForkCommand.parse(arguments) }
    }

    @Test(arguments: [
        ["--policy", "p"], ["a"], ["a", "b", "c", "--policy", "p"], ["a", "--policy", "p", "--leaves", "l"],
        ["a", "--policy", "p", "--evidence", "e"],
        ["a", "b", "--policy", "p", "--consistency", "c", "--leaves", "l"],
    ])
    func `other files tell nothing`(arguments: [String]) {
        #expect(throws: (any Error).self) { try ProofForkCommand.parse(arguments) }
    }
}
