internal import Bargaining
package import EventSourcing
internal import Hummingbird
package import ParleyService
internal import StrictJSON

/// Invites targets line by line and answers each line with one: what the request stream and the command line share.
///
/// A line that cannot be recorded is answered with its problem, and the others go on.
package struct CampaignInvitationFeed: LineFeed {
    private let service: CampaignService
    private let campaign: StreamID
    private let ledger: LedgerID
    private let principal: Principal
    package let language: Language
    package let requestID: String
    private let correlation: UUIDValue?
    /// What came of the lines so far.
    package var tally = LineTally()

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
        return answer(lines, read: readings) { feed, request, writer in
            writer.member("target", request.target.text)
            feed.write(outcomes.popFirst() ?? .failed(.unplanned), of: request, to: &writer)
        }
    }

    /// As ``answer(_:)``; `nil` where there is no such campaign for this caller.
    package mutating func answerIfFound(_ lines: [NumberedLine]) async throws -> [UInt8]? {
        do {
            return try await answer(lines)
        } catch let problem as Problem where problem.code == .notFound {
            return nil
        }
    }

    package var path: String { "/v1/campaigns/\(campaign)/invitations" }

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
        case .profileNotInForce(let profile, let day):
            refuse(Problem(.profileNotInForce, ["profile": profile, "day": day.description]), to: &writer)
        case .notPermitted: refuse(Problem(.notPermitted), to: &writer)
        case .busy(let seconds): refuse(Problem(.requestInProgress, ["seconds": String(seconds)]), to: &writer)
        case .failed(let failure): refuse(Problem(failure), to: &writer)
        }
    }
}
