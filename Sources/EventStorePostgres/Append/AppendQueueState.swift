internal import EventSourcing

/// What waits to be appended, and which of it goes into the next batch. Pure: the lock and the thread are elsewhere.
struct AppendQueueState: Sendable {
    private let limits: EventStoreLimits
    private var lines: [LedgerID: [PendingAppend]] = [:]
    /// Ledgers with something waiting, the longest unserved first.
    private var turns: [LedgerID] = []
    private(set) var items = 0
    private(set) var bytes = 0
    private(set) var isClosed = false
    /// Ledgers that take no appends any more, and the position whose leaf was wrong.
    private(set) var halted: [LedgerID: GlobalPosition] = [:]

    /// Ledgers that are read only for now.
    private(set) var held: Set<LedgerID> = []

    init(limits: EventStoreLimits) {
        self.limits = limits
    }

    var isEmpty: Bool { items == 0 }

    /// Lets an item wait, unless there is a reason to refuse it.
    mutating func add(_ pending: PendingAppend) -> EventStoreError? {
        if isClosed { return .closed }
        if let position = halted[pending.ledger] { return .leafMismatch(position) }
        if held.contains(pending.ledger) { return .readOnly(pending.ledger) }
        guard pending.byteCount <= limits.itemBytes, pending.item.eventCount <= EventStoreLimits.itemEvents else {
            return .itemTooLarge
        }
        guard items < limits.queuedItems, bytes + pending.byteCount <= limits.queuedBytes else { return .overloaded }
        if lines[pending.ledger, default: []].isEmpty { turns.append(pending.ledger) }
        lines[pending.ledger, default: []].append(pending)
        items += 1
        bytes += pending.byteCount
        return nil
    }

    /// Takes the next batch: of the ledger whose turn it is, in order of arrival, what goes together.
    ///
    /// A stream that is written, and a command, occur in one item of a batch only. An item that has to stay back
    /// keeps its streams for itself, so that no later one overtakes it.
    /// Complexity: linear in what waits for the ledger.
    mutating func takeBatch() -> [PendingAppend] {
        guard !turns.isEmpty else { return [] }
        let ledger = turns.removeFirst()
        guard let line = lines.removeValue(forKey: ledger) else { return [] }
        var batch: [PendingAppend] = []
        var remaining: [PendingAppend] = []
        var claims = StreamClaims()
        var batchBytes = 0
        for (index, pending) in line.enumerated() {
            let isFull =
                batch.count >= limits.batchItems
                || (!batch.isEmpty && batchBytes + pending.byteCount > limits.batchBytes)
            if isFull {
                remaining.append(contentsOf: line[index...])
                break
            }
            if claims.claim(pending.item) {
                batch.append(pending)
                batchBytes += pending.byteCount
            } else {
                remaining.append(pending)
            }
        }
        items -= batch.count
        bytes -= batchBytes
        if !remaining.isEmpty {
            lines[ledger] = remaining
            turns.append(ledger)
        }
        return batch
    }

    /// Takes back the item of a caller who no longer waits; `nil` when it is being written already.
    mutating func withdraw(ticket: UInt64, from ledger: LedgerID) -> PendingAppend? {
        guard let index = lines[ledger]?.firstIndex(where: { $0.ticket == ticket }) else { return nil }
        return lines[ledger].map { line in
            var line = line
            let pending = line.remove(at: index)
            replace(line, of: ledger)
            return pending
        }
    }

    /// Takes out every item whose deadline has passed.
    mutating func takeExpired(at now: ContinuousClock.Instant) -> [PendingAppend] {
        var expired: [PendingAppend] = []
        for ledger in turns {
            let line = lines[ledger, default: []]
            let late = line.filter { $0.deadline <= now }
            guard !late.isEmpty else { continue }
            expired.append(contentsOf: late)
            replace(line.filter { $0.deadline > now }, of: ledger)
        }
        return expired
    }

    /// Stops a ledger for good and takes out what waits for it.
    mutating func halt(_ ledger: LedgerID, at position: GlobalPosition) -> [PendingAppend] {
        halted[ledger] = position
        let line = lines[ledger, default: []]
        replace([], of: ledger)
        return line
    }

    /// Makes a ledger read only and takes out what waits for it.
    mutating func hold(_ ledger: LedgerID) -> [PendingAppend] {
        held.insert(ledger)
        let line = lines[ledger, default: []]
        replace([], of: ledger)
        return line
    }

    /// Takes appends to a ledger again.
    mutating func release(_ ledger: LedgerID) {
        held.remove(ledger)
    }

    /// Refuses everything that comes from now on; what waits is still written.
    mutating func close() {
        isClosed = true
    }

    private mutating func replace(_ line: [PendingAppend], of ledger: LedgerID) {
        let before = lines[ledger, default: []]
        items += line.count - before.count
        bytes += line.reduce(0) { $0 + $1.byteCount } - before.reduce(0) { $0 + $1.byteCount }
        if line.isEmpty {
            lines[ledger] = nil
            turns.removeAll { $0 == ledger }
        } else {
            lines[ledger] = line
        }
    }
}
