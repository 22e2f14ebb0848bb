internal import Bargaining
public import EventSourcing

/// Records published histories: each whole or not at all, each once (FORMAT §7).
public struct HistoryImporter: Sendable {
    /// How many statements pass between two reports of progress.
    static let progressInterval = 100

    private let log: any NegotiationLog
    private let codec = NegotiationEventCodec.current

    /// An importer into a log.
    public init(log: any NegotiationLog) {
        self.log = log
    }

    /// Reads a file and records its history as one item of one append.
    ///
    /// - Throws: ``HistoryFault`` for a file that breaks the format; `EventStoreError` for what nobody planned.
    public func importFile(
        _ bytes: [UInt8], into ledger: LedgerID,
        progress: @escaping @Sendable (HistoryImportProgress) -> Void = { _ in }
    ) async throws -> HistoryImportOutcome {
        try await importHistory(try HistoryReader.read(bytes), into: ledger, progress: progress)
    }

    /// Records a history as one item of one append: after a crash all of it is there, or nothing.
    ///
    /// - Throws: `EventStoreError` for what nobody planned; the import may then be repeated.
    public func importHistory(
        _ file: HistoryFile, into ledger: LedgerID,
        progress: @escaping @Sendable (HistoryImportProgress) -> Void = { _ in }
    ) async throws -> HistoryImportOutcome {
        let negotiation = HistoryIdentity.negotiation(of: file.id, in: ledger)
        if let known = try await known(file, as: negotiation, in: ledger) { return known }
        let command = CommandIdentity.importing(historyID: file.id, into: ledger)
        let entries = HistoryMapper.entries(of: file)
        var events: [(event: NegotiationEvent, provenance: PublishedProvenance)] = []
        var state = Negotiation.initialState
        for (index, entry) in entries.enumerated() {
            do throws(NegotiationRejection) {
                for event in try Negotiation.decide(.published(entry.entry, occurredAt: entry.occurredAt), state) {
                    Negotiation.evolve(&state, event)
                    events.append((event, entry.provenance))
                }
            } catch {
                return .refused(error, statement: index, sequence: entry.provenance.sequence)
            }
            if (index + 1).isMultiple(of: Self.progressInterval) || index + 1 == entries.count {
                progress(HistoryImportProgress(done: index + 1, total: entries.count))
            }
        }
        let newEvents = events.enumerated().map { index, entry in
            newEvent(entry.event, entry.provenance, command, ordinal: index, count: events.count)
        }
        let item = AppendItem(
            command: command, writes: [StreamWrite(stream: negotiation, expected: .noStream, events: newEvents)])
        switch try await log.append(item, to: ledger) {
        case .appended: return .recorded(negotiation: negotiation, events: newEvents.count)
        case .duplicate, .conflict, .closed:
            // Another import was faster: what it recorded decides.
            return try await known(file, as: negotiation, in: ledger)
                ?? .differs(negotiation: negotiation, recordedHash: "")
        }
    }

    /// What is recorded under the history's identifier; `nil` when nothing is.
    private func known(
        _ file: HistoryFile, as negotiation: StreamID, in ledger: LedgerID
    ) async throws -> HistoryImportOutcome? {
        guard let first = try await log.events(of: negotiation, in: ledger, after: .none, limit: 1).first else {
            return nil
        }
        guard case .negotiationOpened(let opening) = try codec.decode(first).event.fact,
            let recorded = opening.published?.contentHash
        else { return .differs(negotiation: negotiation, recordedHash: "") }
        guard recorded == file.contentHash else { return .differs(negotiation: negotiation, recordedHash: recorded) }
        let version = try await log.lastVersion(of: negotiation, in: ledger)
        return .alreadyRecorded(negotiation: negotiation, events: Int(version.number))
    }

    private func newEvent(
        _ event: NegotiationEvent, _ provenance: PublishedProvenance, _ command: CommandID, ordinal: Int, count: Int
    ) -> NewEvent {
        let type = event.fact.eventType
        let envelope = EventEnvelope(
            seat: nil, command: command, ordinal: ordinal, count: count, correlation: command.value,
            provenance: .published(provenance))
        return NewEvent(
            type: type, schemaVersion: codec.schemaVersion(of: type),
            id: CommandIdentity.event(of: command, ordinal: ordinal), payload: codec.encode(event, envelope))
    }
}
