internal import Bargaining
internal import EventSourcing
internal import StrictJSON

/// The `data` of every fact of a collection.
enum DemandFactCoding {
    /// Writes the members of a fact into the object that is open.
    static func write(_ fact: DemandFact, to writer: inout JSONWriter) {
        switch fact {
        case .opened(let negotiation): writer.fields(.text("negotiation", negotiation.description))
        case .collected(let suggestion):
            writer.fields(.number("number", suggestion.number))
            SuggestionEntryCoding.write(suggestion.entry, to: &writer)
            writer.fields(.seat(suggestion.seat))
        case .issueOpened(let issue):
            writer.fields(.number("number", issue.number))
            writer.key("title")
            TitleCoding.write(issue.title, to: &writer)
            writer.fields(.text("subject", issue.subject?.rawValue), .seat(issue.seat))
        case .grouped(let suggestions, let issue, let seat):
            writer.fields(.number("issue", issue))
            writer.list("suggestions", suggestions) { $1.value(Int64($0)) }
            writer.fields(.seat(seat))
        case .moved(let suggestions, let origin, let destination, let seat):
            writer.fields(.number("from", origin), .number("to", destination))
            writer.list("suggestions", suggestions) { $1.value(Int64($0)) }
            writer.fields(.seat(seat))
        case .issueLinked(let issue, let item, let seat):
            writer.fields(.number("issue", issue), .item(item), .seat(seat))
        }
    }

    /// How the data of each event type is read.
    static let readers: [EventType: DemandFamily.Reader] = [
        EventType(literal: "DemandCollectionOpened"): { m throws(CodingFault) in
            .opened(negotiation: StreamID(try m.required("negotiation").uuid()))
        },
        EventType(literal: "DemandCollected"): { m throws(CodingFault) in
            .collected(
                Suggestion(
                    number: try m.number(), entry: try SuggestionEntryCoding.read(&m), seat: try m.seat()))
        },
        EventType(literal: "DemandIssueOpened"): { m throws(CodingFault) in
            let form = m.form
            return .issueOpened(
                DemandIssue(
                    number: try m.number(), title: try TitleCoding.read(try m.required("title"), as: form),
                    subject: try m.optional("subject")?.word(Subject.self), seat: try m.seat()))
        },
        EventType(literal: "DemandGrouped"): { m throws(CodingFault) in
            .grouped(try m.suggestionNumbers(), issue: try m.number("issue"), by: try m.seat())
        },
        EventType(literal: "DemandMoved"): { m throws(CodingFault) in
            .moved(
                try m.suggestionNumbers(), from: try m.number("from"), to: try m.number("to"), by: try m.seat())
        },
        EventType(literal: "DemandIssueLinked"): { m throws(CodingFault) in
            .issueLinked(try m.number("issue"), item: try m.item(), by: try m.seat())
        },
    ]
}
