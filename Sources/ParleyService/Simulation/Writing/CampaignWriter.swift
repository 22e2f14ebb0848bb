internal import Bargaining
internal import Crypto
internal import EventSourcing

/// Writes the campaign of a block: it opens, lists whom it invites, invites them, and ends.
struct CampaignWriter {
    private static let periodDays = 60

    private let campaigns: CampaignService
    private let ledger: LedgerID
    private let name: String
    private let block: SimulatedBlock
    private let organiser: Principal
    private let total: SimulationTotal

    /// - Returns: `nil` for a block without places.
    init?(
        _ block: SimulatedBlock, named name: String, by campaigns: CampaignService, in ledger: LedgerID,
        _ total: SimulationTotal
    ) {
        guard let setting = block.settings.first else { return nil }
        self.campaigns = campaigns
        self.ledger = ledger
        self.name = "\(name)-campaign-\(block.number)"
        self.block = block
        self.total = total
        organiser = Principal(
            id: setting.account(.federation), roles: SimulatedRole.federation.roles, ledgers: [ledger])
    }

    /// Opens the campaign and invites the first rounds of the block's courses.
    ///
    /// - Parameter parties: the employers' entries in the registry, in the order of the block's settings.
    /// - Returns: the campaign, and the negotiations by the numbers of their courses.
    /// - Throws: ``SimulationRefusal``; errors of the service.
    func open(_ parties: [StreamID]) async throws -> (campaign: StreamID, negotiations: [Int: StreamID]) {
        guard let opening = opening() else { throw SimulationRefusal(reason: "no province") }
        let campaign = try await perform(.open(opening), at: .opened(in: ledger), "open")
        let targets = zip(block.settings, parties).enumerated().compactMap { index, pair in
            Self.key(index).map { CampaignTarget(key: $0, name: pair.0.employer, unit: unit(pair.0), party: pair.1) }
        }
        _ = try await perform(.list(targets), at: .existing(campaign, in: ledger), "targets")
        var negotiations: [Int: StreamID] = [:]
        // Whoever invites becomes chief, so that those of one union go together.
        let unions = Dictionary(grouping: block.courses) { $0.setting.account(.labourChief) }
        for (chief, courses) in unions.sorted(by: { $0.key.text < $1.key.text }) {
            let principal = Principal(id: chief, roles: SimulatedRole.labourChief.roles, ledgers: [ledger])
            let invited = courses.compactMap { course in request(course).map { (course, $0) } }
            let outcomes = try await campaigns.invite(
                invited.map { $0.1.request }, of: campaign, in: ledger, as: principal, correlation: nil)
            for ((course, asked), outcome) in zip(invited, outcomes ?? []) {
                switch outcome {
                case .recorded(let negotiation):
                    total.note(asked.types)
                    negotiations[course.number] = negotiation
                case .replayed(let negotiation):
                    total.noteThereBefore()
                    negotiations[course.number] = negotiation
                default: throw SimulationRefusal(reason: "\(outcome)")
                }
            }
            if outcomes?.contains(where: \.isRecorded) == true { total.note([Self.notedType]) }
        }
        return (campaign, negotiations)
    }

    /// Ends the campaign.
    func close(_ campaign: StreamID) async throws {
        _ = try await perform(.close, at: .existing(campaign, in: ledger), "close")
    }

    private static let notedType = EventType(literal: "CampaignInvitationsNoted")

    private func opening() -> CampaignOpening? {
        guard let province = block.province else { return nil }
        return CampaignOpening(
            title: .both(
                zh: "\(province.zh)新就业形态劳动者集中要约行动（\(block.start.year)年第\(block.number + 1)批）",
                en: "\(province.en) concentrated invitations \(block.start.year), batch \(block.number + 1)"),
            organisers: [SimulatedValue.party("\(province.zh)总工会")],
            subjects: [
                .pieceRate, .orderAllocation, .commissionRatio, .labourQuota, .paymentMethod, .platformEntryExit,
                .workingHours, .restLeave, .labourProtection, .rewardsPenalties,
            ],
            scopes: [CampaignScope(region: province.code, industry: nil)], from: block.start,
            through: block.start.later(by: Self.periodDays))
    }

    private func unit(_ setting: SimulatedSetting) -> CampaignUnit {
        setting.isSector
            ? .sector(CampaignScope(region: setting.place.code, industry: setting.industry.code))
            : .enterprise(
                region: setting.place.code, industry: setting.industry.code, workers: Int64(setting.workers))
    }

    private static func key(_ place: Int) -> CampaignTargetKey? { CampaignTargetKey("target-\(place + 1)") }

    /// The invitation of a course with the kinds of its events.
    private func request(_ course: SimulatedCourse) -> (request: CampaignInvitationRequest, types: [EventType])? {
        let place = course.number % SimulatedFederation.coursesOfBlock
        guard let step = course.steps.first, case .invite(let opening, let items, let side) = step.act,
            let target = Self.key(place)
        else { return nil }
        let setting = course.setting
        let addressee = setting.account(.employerChief)
        let people = SimulatedRole.allCases.filter { $0 != .labourChief }.map { setting.account($0) }
        let request = CampaignInvitationRequest(
            target: target, employer: opening.employer, people: people, occurredAt: .instant(step.instant), remark: nil,
            fingerprint: Array(SHA256.hash(data: Array("\(name)-\(place)".utf8)))
        ) { reference, seats in
            .issueInvitation(
                opening.invited(by: reference), side: side, party: nil, items: items,
                addressee: seats.seat(of: addressee))
        }
        return (request, CourseWriter.typesOfInvitation(items.count))
    }

    private func perform(_ act: CampaignAct, at address: StreamAddress, _ part: String) async throws -> StreamID {
        let key = "\(name)-\(part)"
        let request = StreamRequest<CampaignFamily>(
            principal: organiser, address: address, idempotencyKey: key,
            fingerprint: Array(SHA256.hash(data: Array(key.utf8)))
        ) { _ in act }
        while true {
            switch try await campaigns.campaigns.perform(request) {
            case .recorded(let act):
                total.note(act.events.map(\.recorded.type))
                return act.stream
            case .replayed(let act):
                total.noteThereBefore()
                return act.stream
            case .busy: try Task.checkCancellation()
            case .rejected(let rejection): throw SimulationRefusal(reason: "\(key): \(rejection)")
            case let outcome: throw SimulationRefusal(reason: "\(key): \(outcome)")
            }
        }
    }
}

extension CampaignInvitationOutcome {
    /// Whether it opened a negotiation now.
    fileprivate var isRecorded: Bool { if case .recorded = self { true } else { false } }
}
