internal import EventSourcing

/// Waits for checkpoints on behalf of many: one read a ledger and interval, however many wait.
actor CheckpointWatch {
    /// How often the notary's tables are looked at for each ledger that somebody waits for.
    static let interval = Duration.milliseconds(100)
    /// The most who wait at one time.
    static let maximumWaiting = 512

    private let read: @Sendable (LedgerID) async throws -> PublishedCheckpoints
    private var waiting = 0
    private var seen: [LedgerID: (at: ContinuousClock.Instant, published: PublishedCheckpoints)] = [:]
    /// Who waits for one who reads, by the ledger that is being read.
    private var readers: [LedgerID: [CheckedContinuation<Void, Never>]] = [:]

    init(_ read: @escaping @Sendable (LedgerID) async throws -> PublishedCheckpoints) {
        self.read = read
    }

    /// Waits until a checkpoint covers a size, but no longer than until a deadline.
    ///
    /// - Returns: the checkpoint; `nil` where the deadline passed.
    /// - Throws: ``ProofWaitRefused``; what reading throws; `CancellationError`.
    func checkpoint(
        of ledger: LedgerID, covering size: UInt64, atLeast standing: ProofStanding,
        until deadline: ContinuousClock.Instant
    ) async throws -> ProvenCheckpoint? {
        guard waiting < Self.maximumWaiting else { throw ProofWaitRefused() }
        waiting += 1
        defer {
            waiting -= 1
            if waiting == 0 { seen = [:] }
        }
        while true {
            if let found = try await published(of: ledger).covering(size, atLeast: standing) { return found }
            let now = ContinuousClock.now
            guard now < deadline else { return nil }
            try await Task.sleep(until: min(deadline, now + Self.interval))
        }
    }

    private func published(of ledger: LedgerID) async throws -> PublishedCheckpoints {
        // Where whoever read it failed or was cancelled, the next one reads.
        while readers[ledger] != nil {
            await withCheckedContinuation { readers[ledger, default: []].append($0) }
        }
        if let known = seen[ledger], ContinuousClock.now - known.at < Self.interval { return known.published }
        readers[ledger] = []
        defer { readers.removeValue(forKey: ledger)?.forEach { $0.resume() } }
        let published = try await read(ledger)
        seen[ledger] = (.now, published)
        return published
    }
}
