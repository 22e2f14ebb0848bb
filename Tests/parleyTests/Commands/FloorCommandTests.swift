import ArgumentParser
import Testing

@testable import parley

@Suite struct FloorCommandTests {
    private static let right = [
        "record", "--region", "CN-QH", "--subject", "wage", "--unit", "CNY/hour", "--amount", "18.00", "--from",
        "2026-01-01", "--source", "省最低工资通知", "--as", "federation",
    ]

    @Test(arguments: [
        ("--region", "Qinghai"), ("--subject", "gossip"), ("--unit", ""), ("--amount", "1,5"), ("--from", "2026-02-30"),
        ("--as", "名"),
    ])
    func `a wrong word is refused before anything is opened`(option: String, word: String) throws {
        var arguments = Self.right
        arguments[try #require(arguments.firstIndex(of: option)) + 1] = word
        do {
            _ = try FloorCommand.parseAsRoot(arguments)
            Issue.record("taken: \(arguments)")
        } catch {
            #expect(FloorCommand.exitCode(for: error).rawValue == parley.ExitStatus.usage.rawValue)
        }
    }

    @Test(arguments: [right, ["list"], ["list", "--json", "--ledger", "2"]])
    func `a right command line is taken`(arguments: [String]) throws {
        _ = try FloorCommand.parseAsRoot(arguments)
    }
}
