internal import EventSourcing
internal import EventStorePostgres

/// Up to which version a moment reaches.
enum MomentBound {
    case version(StreamVersion)
    case futureTime
    case beyondHead(StreamVersion)

    /// Up to which version of a stream, of any kind and in any ledger, a moment reaches.
    ///
    /// - Parameter head: the version of the stream now.
    /// - Complexity: logarithmic in the stream for a time, else O(1).
    static func bound(
        of moment: ReadMoment, _ stream: StreamID, in ledger: LedgerID, head: StreamVersion,
        log: any NegotiationLog, clock: any ServiceClock
    ) async throws -> MomentBound {
        if let version = moment.atVersion {
            return version > head ? .beyondHead(head) : .version(version)
        }
        guard let asOf = moment.asOf else { return .version(head) }
        guard asOf <= clock.now() else { return .futureTime }
        // Nothing was ever recorded there, and the ledger itself may be missing.
        guard head > .none else { return .version(.none) }
        let position: GlobalPosition
        do {
            position = try await log.recordedHead(atOrBefore: asOf, in: ledger)
        } catch EventStoreError.futureTime {
            return .futureTime
        }
        return .version(try await version(of: stream, in: ledger, at: position, log))
    }

    /// The version that a stream had at a position of its ledger. Complexity: logarithmic in the stream.
    private static func version(
        of stream: StreamID, in ledger: LedgerID, at position: GlobalPosition, _ log: any NegotiationLog
    ) async throws -> StreamVersion {
        var known = StreamVersion.none
        var beyond = try await log.lastVersion(of: stream, in: ledger).next
        while known.next < beyond {
            let middle = StreamVersion(known.number + (beyond.number - known.number) / 2)
            let event = try await log.events(
                of: stream, in: ledger, after: StreamVersion(middle.number - 1), limit: 1)
            if let event = event.first, event.position <= position { known = middle } else { beyond = middle }
        }
        return known
    }

    /// The answer where there is nothing to read as far as this.
    func nothing<Value: Sendable>() -> ReadOutcome<Value> {
        switch self {
        case .version: .notVisible
        case .futureTime: .futureTime
        case .beyondHead(let head): .versionBeyondHead(head)
        }
    }
}
