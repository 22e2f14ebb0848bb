import Foundation
import FoundationXML
import ParleyService
import Testing

@testable import ParleyHTTP

@Suite struct ChartTests {
    /// Counts elements by name and class, and collects text.
    private final class Outline: NSObject, XMLParserDelegate {
        var elements: [String: Int] = [:]
        var text = ""

        func parser(
            _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
            attributes: [String: String] = [:]
        ) {
            elements[name, default: 0] += 1
            if let kind = attributes["class"] { elements["\(name).\(kind)", default: 0] += 1 }
            if let role = attributes["role"] { elements["[\(role)]", default: 0] += 1 }
        }

        func parser(_ parser: XMLParser, foundCharacters characters: String) { text += characters }
    }

    private func outline(_ answer: Answer) throws -> Outline {
        let outline = Outline()
        let parser = XMLParser(data: Data(answer.bytes))
        parser.delegate = outline
        #expect(parser.parse(), "\(String(describing: parser.parserError))")
        return outline
    }

    @Test func `both sides' moves are drawn, with the gap between them and a table that says the same`() async throws {
        let table = try await Table.open()
        try await table.labour.post(table.path + "/demands", Table.terms("1.30")).expect(201)
        try await table.employer.post(table.path + "/offers", Table.terms("0.90")).expect(201)
        try await table.labour.post(table.path + "/demands", Table.terms("1.20")).expect(201)

        let answer = try await table.employer.get(table.path + "/chart.svg").expect(200)
        #expect(answer.header("Content-Type") == "image/svg+xml")
        #expect(answer.header("Content-Security-Policy") == "default-src 'none'; style-src 'unsafe-inline'")
        let drawing = try outline(answer)
        #expect(drawing.elements["circle.point labour"] == 3, "two moves and the legend")
        #expect(drawing.elements["rect.point employer"] == 2, "one move and the legend")
        #expect(drawing.elements["rect.gap"] == 2)
        #expect(drawing.elements["[table]"] == 1 && drawing.elements["[row]"] == 4)
        #expect(drawing.text.contains("1.30") && drawing.text.contains("0.40") && drawing.text.contains("CNY/parcel"))
        #expect(drawing.elements["title"] ?? 0 >= 1 && drawing.elements["desc"] == 1)

        let chinese = try await table.labour.get(table.path + "/chart.svg", headers: ["Accept-Language": "zh"])
            .expect(200)
        #expect(try outline(chinese).text.contains("双方立场变化"))
        let early = try await table.labour.get(table.path + "/chart.svg?item=per_parcel&at_version=1").expect(404)
        #expect(early.status == 404)
        try await table.labour.get(table.path + "/chart.svg?item=per_parcel").expect(200)
        try await table.labour.get(table.path + "/chart.svg?item=nothing").expect(404, "not-found")
        try await table.labour.get(table.path + "/chart.svg?item=No Key").expect(400)
        try await table.stranger.get(table.path + "/chart.svg").expect(404)
    }
}
