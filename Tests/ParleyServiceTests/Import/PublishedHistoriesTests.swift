import Bargaining
import EventSourcing
import Foundation
import StrictJSON
import Testing

@testable import ParleyService

/// The published histories of the project, from file to table and story.
@Suite struct PublishedHistoriesTests {
    static let names = [
        "boeing-iam-2024", "cn-eleme-algorithm-2025", "cn-suzhou-courier-2022", "foodora-sweden-2021-23",
        "korea-baemin-riders-2021-25", "korea-kakao-taxi-commission-2023", "umich-geo-2023", "wga-amptp-2023",
    ]

    @Test(arguments: names)
    func `a history is imported, told line by line in both languages, and shown`(name: String) async throws {
        let path = TestDatabase.schemaDirectory + "/histories/\(name).json"
        let bytes = [UInt8](try Data(contentsOf: URL(filePath: path)))
        let world = try await TestWorld.postgres()
        let importer = HistoryImporter(log: world.log)
        guard case .recorded(let id, let count) = try await importer.importFile(bytes, into: world.ledger) else {
            Issue.record("\(name) was not recorded")
            return
        }
        let file = try HistoryReader.read(bytes)
        var before = Negotiation.initialState
        var sequences: [Int] = []
        var told = 0
        for try await event in world.service.follow(
            id, in: world.ledger, for: world.labourChief, after: .none, finite: true)
        {
            for language in Language.allCases {
                let line = StoryTelling.tell(event, before: before, language: language)
                #expect(!line.isEmpty)
                #expect(!line.contains("\n"))
            }
            Negotiation.evolve(&before, event.event)
            if case .published(let provenance) = event.envelope.provenance, let sequence = provenance.sequence {
                sequences.append(sequence)
            }
            var writer = JSONWriter()
            EventRendering.write(event, to: &writer)
            _ = try JSONReader.parse(writer.bytes, limits: .request)
            told += 1
        }
        #expect(told == count)
        #expect(sequences == Array(1...file.events.count))
        let view = try await world.view(id)
        #expect(view.state == before)
        #expect(view.state.table().rows.map(\.key) == file.items.map(\.key))
        var writer = JSONWriter()
        TableRendering.write(view, to: &writer)
        _ = try JSONReader.parse(writer.bytes, limits: .request)
    }
}
