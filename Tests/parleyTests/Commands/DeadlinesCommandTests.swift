import ArgumentParser
import Testing

@testable import parley

@Suite struct DeadlinesCommandTests {
    @Test(arguments: [
        ["--rule", "reply"], ["--status", "overdue", "--json"], ["--ics"], ["--rule", "term_end", "--status", "met"],
    ])
    func `what there is can be asked for`(arguments: [String]) throws {
        #expect(throws: Never.self) { try DeadlinesCommand.parse(arguments) }
    }

    @Test(arguments: [["--rule", "answer"], ["--status", "late"], ["--ics", "--json"]])
    func `what there is not is refused, and the words are named`(arguments: [String]) {
        let error = #expect(throws: (any Error).self) { try DeadlinesCommand.parse(arguments) }
        let message = error.map { DeadlinesCommand.message(for: $0) } ?? ""
        #expect(message.contains("exclude") || message.contains("reply") || message.contains("overdue"), "\(message)")
    }
}
