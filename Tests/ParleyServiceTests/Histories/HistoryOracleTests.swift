import Bargaining
import Foundation
import StrictJSON
import Testing

@testable import ParleyService

/// Compares the reader with Python's jsonschema and a second writing of the rules on thousands of mutated files, made by
/// Tests/python/histories/mutate.py in the folder that `PARLEY_TEST_HISTORY_CASES` names.
struct HistoryOracleTests {
    private static let folder = ProcessInfo.processInfo.environment["PARLEY_TEST_HISTORY_CASES"].map {
        URL(filePath: $0)
    }

    @Test(.enabled(if: folder != nil, "Scripts/test makes the mutated files"))
    func `the reader accepts what the schema and the rules accept, and nothing else`() throws {
        let folder = try #require(Self.folder)
        let verdicts = try JSONCursor(
            JSONReader.parse(
                [UInt8](try Data(contentsOf: folder.appending(path: "verdicts.json"))),
                limits: JSONLimits(maximumBytes: 1 << 30))
        ).array(minimumCount: 1_000)
        var accepted = 0
        for verdict in verdicts {
            let name = try verdict.member("file").string()
            let bytes = [UInt8](try Data(contentsOf: folder.appending(path: name)))
            let rules = try verdict.member("rules").array().map { try $0.string() }
            let places = try verdict.member("places").array().map { try $0.string() }
            do throws(HistoryFault) {
                let file = try HistoryReader.read(bytes)
                accepted += 1
                #expect(rules.isEmpty, "\(name) is accepted")
                #expect(throws: Never.self, "\(name)") { try Self.fold(file) }
            } catch {
                let rule = error.rule.hasPrefix("schema:") ? "schema" : error.rule
                #expect(rules.contains(rule), "\(name): \(error), the oracle has \(rules)")
                guard rule == "schema" else { continue }
                #expect(
                    places.contains { Self.isAt(error.pointer, $0) }, "\(name): \(error), the oracle has \(places)")
            }
        }
        #expect(accepted > verdicts.count / 20)
        #expect(accepted < verdicts.count * 19 / 20)
    }

    /// Whether a fault is where the oracle has one: at the same place, or at the member by which the oracle names the
    /// object around it.
    private static func isAt(_ pointer: String, _ place: String) -> Bool {
        if pointer == place { return true }
        guard pointer.hasPrefix(place + "/") else { return false }
        return !pointer.dropFirst(place.utf8.count + 1).contains("/")
    }

    /// A valid file must be recordable: no rule of the table refuses it.
    private static func fold(_ file: HistoryFile) throws {
        var state = Negotiation.initialState
        for entry in HistoryMapper.entries(of: file) {
            for event in try Negotiation.decide(.published(entry.entry, occurredAt: entry.occurredAt), state) {
                Negotiation.evolve(&state, event)
            }
        }
    }
}
