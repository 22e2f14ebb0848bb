internal import EventSourcing

/// Opens the blocks of a simulation, each once, however many callers need it.
actor SimulationBlocks {
    /// What a block has once it is open.
    struct Opened: Sendable {
        /// Its campaign, where it has one.
        let campaign: StreamID?
        /// The negotiations that are open by it, by the numbers of their courses.
        let negotiations: [Int: StreamID]
    }

    private let parties: PartyWriter
    private let campaigns: CampaignService
    private let ledger: LedgerID
    private let name: String
    private let total: SimulationTotal
    /// The blocks with courses that are being written.
    private var opened: [Int: Opened] = [:]
    /// Who waits for one who opens a block, by its number.
    private var openers: [Int: [CheckedContinuation<Void, Never>]] = [:]

    init(_ service: NegotiationService, in ledger: LedgerID, named name: String, _ total: SimulationTotal) {
        parties = PartyWriter(service, in: ledger, total)
        campaigns = CampaignService(beside: service)
        self.ledger = ledger
        self.name = name
        self.total = total
    }

    /// A block, opened by the first who asks.
    func open(_ block: SimulatedBlock) async throws -> Opened {
        // Where whoever opened it failed, the next one tries: every act has the same key again.
        while openers[block.number] != nil {
            await withCheckedContinuation { openers[block.number, default: []].append($0) }
        }
        if let known = opened[block.number] { return known }
        openers[block.number] = []
        defer { openers.removeValue(forKey: block.number)?.forEach { $0.resume() } }
        let made = try await write(block)
        opened[block.number] = made
        return made
    }

    /// Forgets a block whose last course is written, and ends its campaign where it has no other courses.
    func close(_ block: SimulatedBlock) async throws {
        guard let known = opened.removeValue(forKey: block.number), block.isWhole, let campaign = known.campaign,
            let writer = campaignWriter(block)
        else { return }
        try await SimulatedServiceClock.at(block.instant(afterDays: 60)) { try await writer.close(campaign) }
    }

    private func write(_ block: SimulatedBlock) async throws -> Opened {
        try await SimulatedServiceClock.at(block.instant(afterDays: 0)) {
            var employers: [StreamID] = []
            for setting in block.settings {
                _ = try await parties.union(of: setting)
                employers.append(try await parties.employer(of: setting))
            }
            guard let writer = campaignWriter(block) else { return Opened(campaign: nil, negotiations: [:]) }
            let (campaign, negotiations) = try await writer.open(employers)
            return Opened(campaign: campaign, negotiations: negotiations)
        }
    }

    private func campaignWriter(_ block: SimulatedBlock) -> CampaignWriter? {
        block.isCampaign ? CampaignWriter(block, named: name, by: campaigns, in: ledger, total) : nil
    }
}
