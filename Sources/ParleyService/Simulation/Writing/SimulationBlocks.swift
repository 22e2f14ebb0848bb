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
    private var opened: [Int: Task<Opened, any Error>] = [:]

    init(_ service: NegotiationService, in ledger: LedgerID, named name: String, _ total: SimulationTotal) {
        parties = PartyWriter(service, in: ledger, total)
        campaigns = CampaignService(beside: service)
        self.ledger = ledger
        self.name = name
        self.total = total
    }

    /// A block, opened by the first who asks.
    func open(_ block: SimulatedBlock) async throws -> Opened {
        if let task = opened[block.number] { return try await task.value }
        let task = Task { try await write(block) }
        opened[block.number] = task
        return try await task.value
    }

    /// Forgets a block whose last course is written, and ends its campaign where it has no other courses.
    func close(_ block: SimulatedBlock) async throws {
        guard let task = opened.removeValue(forKey: block.number), block.isWhole,
            let campaign = try await task.value.campaign, let writer = campaignWriter(block)
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
