internal import Bargaining
package import EventSourcing
internal import Hummingbird
package import ParleyService
internal import StrictJSON

/// Invites targets line by line and answers each line with one: what the request stream and the command line share.
///
/// A line that cannot be recorded is answered with its problem, and the others go on.
package struct CampaignInvitationFeed: Sendable {
    private let service: CampaignService
    private let campaign: StreamID
    private let ledger: LedgerID
    private let principal: Principal
    private let language: Language
    private let requestID: String
    private let correlation: UUIDValue?
    /// What came of the lines so far.
    package private(set) var tally = CampaignTally()

    /// A feed of one stream.
    package init(
        _ service: CampaignService, of campaign: StreamID, in ledger: LedgerID, as principal: Principal,
        language: Language, requestID: String, correlation: UUIDValue? = nil
    ) {
        self.service = service
        self.campaign = campaign
        self.ledger = ledger
        self.principal = principal
        self.language = language
        self.requestID = requestID
        self.correlation = correlation
    }

    /// Records lines and answers them, in their order: one line of JSON each.
    ///
    /// - Throws: what nobody planned about the campaign itself; ``Problem`` `not-found` where it is gone for this caller.
    package mutating func answer(_ lines: [NumberedLine]) async throws -> [UInt8] {
        var requests: [CampaignInvitationRequest] = []
        var readings: [Result<CampaignInvitationRequest, Problem>] = []
        for line in lines {
            let reading = read(line)
            if case .success(let request) = reading { requests.append(request) }
            readings.append(reading)
        }
        let invited = try await service.invite(
            requests, of: campaign, in: ledger, as: principal, correlation: correlation)
        guard var outcomes = invited?[...] else { throw Problem(.notFound) }
        var answer: [UInt8] = []
        for (line, reading) in zip(lines, readings) {
            var writer = JSONWriter(capacity: 256)
            writer.beginObject()
            writer.member("line", Int64(line.number))
            switch reading {
            case .failure(let problem): refuse(problem, to: &writer)
            case .success(let request):
                writer.member("target", request.target.text)
                write(outcomes.popFirst() ?? .failed(.unplanned), of: request, to: &writer)
            }
            writer.endObject()
            answer += writer.bytes
            answer.append(UInt8(ascii: "\n"))
        }
        return answer
    }

    /// As ``answer(_:)``; `nil` where there is no such campaign for this caller.
    package mutating func answerIfFound(_ lines: [NumberedLine]) async throws -> [UInt8]? {
        do {
            return try await answer(lines)
        } catch let problem as Problem where problem.code == .notFound {
            return nil
        }
    }

    /// The last line of an answer: what came of all lines, and whether all of them were read.
    package func summary(stoppedBy problem: (any Error)? = nil) -> [UInt8] {
        var writer = JSONWriter(capacity: 256)
        writer.beginObject()
        writer.member("done", problem == nil)
        writer.member("lines", Int64(tally.lines))
        writer.member("recorded", Int64(tally.recorded))
        writer.member("replayed", Int64(tally.replayed))
        writer.member("refused", Int64(tally.refused))
        if let problem { write(Problem(of: problem), to: &writer) }
        writer.endObject()
        return writer.bytes + [UInt8(ascii: "\n")]
    }

    private var path: String { "/v1/campaigns/\(campaign)/invitations" }

    private func read(_ line: NumberedLine) -> Result<CampaignInvitationRequest, Problem> {
        guard case .line(_, let bytes) = line else {
            return .failure(Problem(.lineTooLong, ["limit": String(LineSplitter.maximumLineBytes)]))
        }
        do {
            return .success(
                try CampaignInvitationLine.read(bytes, path: path, parameters: PathParameters(Parameters())))
        } catch {
            return .failure(Problem(of: error))
        }
    }

    private mutating func write(
        _ outcome: CampaignInvitationOutcome, of request: CampaignInvitationRequest, to writer: inout JSONWriter
    ) {
        switch outcome {
        case .recorded(let negotiation):
            tally.lines += 1
            tally.recorded += 1
            writer.member("status", "recorded")
            writer.member("negotiation_id", negotiation.description)
        case .replayed(let negotiation):
            tally.lines += 1
            tally.replayed += 1
            writer.member("status", "replayed")
            writer.member("negotiation_id", negotiation.description)
        case .campaignClosed: refuse(Problem(.campaignClosed), to: &writer)
        case .targetUnknown: refuse(Problem(.targetUnknown, ["target": request.target.text]), to: &writer)
        case .targetNotNamed(let name):
            refuse(Problem(.targetNotNamed, ["target": request.target.text, "party": name.text]), to: &writer)
        case .alreadyInvited:
            refuse(Problem(.targetAlreadyInvited, ["target": request.target.text]), to: &writer)
        case .rejected(let rejection): refuse(Problem(rejection), to: &writer)
        case .profileUnknown(let profile): refuse(Problem(.profileUnknown, ["profile": profile]), to: &writer)
        case .notPermitted: refuse(Problem(.notPermitted), to: &writer)
        case .busy(let seconds): refuse(Problem(.requestInProgress, ["seconds": String(seconds)]), to: &writer)
        case .failed(let failure): refuse(Problem(failure), to: &writer)
        }
    }

    private mutating func refuse(_ problem: Problem, to writer: inout JSONWriter) {
        tally.lines += 1
        tally.refused += 1
        writer.member("status", "refused")
        write(problem, to: &writer)
    }

    private func write(_ problem: Problem, to writer: inout JSONWriter) {
        writer.key("problem")
        writer.raw(problem.body(in: language, instance: path, requestID: requestID))
    }
}
