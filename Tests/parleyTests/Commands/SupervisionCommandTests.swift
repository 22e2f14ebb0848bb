import ArgumentParser
import Testing

@testable import parley

@Suite struct SupervisionCommandTests {
    @Test(arguments: [[], ["--status", "answer_overdue"], ["--json"]])
    func `cases can be listed by how far they have come`(arguments: [String]) throws {
        #expect(throws: Never.self) { try SupervisionListCommand.parse(arguments) }
    }

    @Test func `a status that is none is refused, and the words are named`() {
        let error = #expect(throws: (any Error).self) { try SupervisionListCommand.parse(["--status", "late"]) }
        let message = error.map { SupervisionListCommand.message(for: $0) } ?? ""
        #expect(message.contains("opinion_issued"), "\(message)")
    }

    @Test func `a case is named by its id`() {
        #expect(throws: Never.self) {
            try SupervisionShowCommand.parse(["0198c2a5-0000-8000-8000-000000000001"])
        }
        let error = #expect(throws: (any Error).self) { try SupervisionShowCommand.parse(["the case"]) }
        let message = error.map { SupervisionShowCommand.message(for: $0) } ?? ""
        #expect(message.contains("no id of a supervision case"), "\(message)")
    }
}
