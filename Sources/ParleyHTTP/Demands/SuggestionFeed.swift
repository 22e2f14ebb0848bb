internal import Bargaining
package import EventSourcing
package import ParleyService
internal import StrictJSON

/// Collects suggestions line by line and answers each line with one.
package struct SuggestionFeed: LineFeed {
    private let service: DemandService
    private let place: DemandPlace
    private let principal: Principal
    package let language: Language
    package let requestID: String
    private let correlation: UUIDValue?
    package var tally = LineTally()

    /// A feed of one stream.
    package init(
        _ service: DemandService, at place: DemandPlace, as principal: Principal, language: Language,
        requestID: String, correlation: UUIDValue? = nil
    ) {
        self.service = service
        self.place = place
        self.principal = principal
        self.language = language
        self.requestID = requestID
        self.correlation = correlation
    }

    package var path: String { "/v1/negotiations/\(place.negotiation)/demand-collection/suggestions" }

    /// Collects lines and answers them, in their order.
    ///
    /// - Throws: what nobody planned about the whole; ``Problem`` `not-found` where the caller is of labour's side no more.
    package mutating func answer(_ lines: [NumberedLine]) async throws -> [UInt8] {
        guard
            case .own(let setting) = try await service.access(
                to: place.negotiation, in: place.ledger, for: principal)
        else { throw Problem(.notFound) }
        let readings = lines.map(Self.read)
        let requests = readings.compactMap { reading in
            if case .success(let request) = reading { request } else { nil }
        }
        var outcomes = try await service.collect(
            requests, at: place, setting, as: principal, correlation: correlation)[...]
        return answer(lines, read: readings) { feed, request, writer in
            writer.member("key", request.entry.key.text)
            if let outcome = outcomes.popFirst() { feed.write(outcome, to: &writer) }
        }
    }

    /// As ``answer(_:)``; `nil` where the caller may not collect.
    package mutating func answerIfPermitted(_ lines: [NumberedLine]) async throws -> [UInt8]? {
        do {
            return try await answer(lines)
        } catch let problem as Problem where problem.code == .notFound {
            return nil
        }
    }

    private static func read(_ line: NumberedLine) -> Result<SuggestionRequest, Problem> {
        guard case .line(_, let bytes) = line else {
            return .failure(Problem(.lineTooLong, ["limit": String(LineSplitter.maximumLineBytes)]))
        }
        do {
            let value = NormalForm.of(try JSONReader.parse(bytes, limits: .request))
            var members = try MemberReader(JSONCursor(value), form: .request)
            let request = try members.suggestionRequest()
            try members.finish()
            return .success(request)
        } catch let fault as JSONFault {
            return .failure(Problem(fault))
        } catch {
            return .failure(Problem(of: error))
        }
    }

    private mutating func write(_ outcome: SuggestionOutcome, to writer: inout JSONWriter) {
        switch outcome {
        case .recorded(let number):
            tally.lines += 1
            tally.recorded += 1
            writer.member("status", "recorded")
            writer.member("number", Int64(number))
        case .replayed(let number):
            tally.lines += 1
            tally.replayed += 1
            writer.member("status", "replayed")
            writer.member("number", Int64(number))
        case .rejected(let rejection): refuse(Problem(demand: rejection), to: &writer)
        case .notPermitted: refuse(Problem(.notPermitted), to: &writer)
        case .busy(let seconds): refuse(Problem(.requestInProgress, ["seconds": String(seconds)]), to: &writer)
        }
    }
}
