public import EventSourcing

extension PostgresEventStore {
    /// Appends one item. Durable when it returns ``AppendOutcome/appended(_:)``.
    ///
    /// Concurrent calls share a commit. A caller that is cancelled while its item still waits withdraws it; an item
    /// that is being written is answered as usual.
    ///
    /// - Throws: ``EventStoreError``; `CancellationError`.
    public func append(_ item: AppendItem, to ledger: LedgerID) async throws -> AppendOutcome {
        try Task.checkCancellation()
        let ticket = writer.nextTicket()
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                writer.submit(item, to: ledger, ticket: ticket) { continuation.resume(with: $0) }
            }
        } onCancel: {
            writer.withdraw(ticket: ticket, from: ledger)
        }
    }

    /// Appends one item and calls back from the append thread: for callers that have an event loop of their own.
    ///
    /// `complete` is called exactly once, may be called before this returns, and must not wait.
    public func submit(
        _ item: AppendItem, to ledger: LedgerID,
        _ complete: @escaping @Sendable (Result<AppendOutcome, any Error>) -> Void
    ) {
        writer.submit(item, to: ledger, ticket: writer.nextTicket(), complete: complete)
    }

    /// Appends many items, each of which succeeds or fails alone, and answers in their order.
    ///
    /// Items of one stream are written in order. Waits for room rather than overfilling the queue.
    ///
    /// - Throws: the first ``EventStoreError``; items after it may have been written all the same.
    public func append(_ items: [AppendItem], to ledger: LedgerID) async throws -> [AppendOutcome] {
        var outcomes: [AppendOutcome] = []
        outcomes.reserveCapacity(items.count)
        // Two batches at a time: one is written while the next waits behind it.
        let portion = max(1, min(2 * limits.batchItems, limits.queuedItems / 2))
        for start in stride(from: 0, to: items.count, by: portion) {
            let part = items[start..<min(start + portion, items.count)]
            let answers = await withTaskGroup(of: (Int, Result<AppendOutcome, any Error>).self) { group in
                // The tickets are drawn and the items queued here, in order; only the waiting is concurrent.
                for (index, item) in part.enumerated() {
                    let answer = PendingAnswer()
                    submit(item, to: ledger) { answer.fulfil($0) }
                    group.addTask { (index, await answer.value) }
                }
                var answers = [Result<AppendOutcome, any Error>?](repeating: nil, count: part.count)
                for await (index, answer) in group { answers[index] = answer }
                return answers.compactMap { $0 }
            }
            for answer in answers { outcomes.append(try answer.get()) }
        }
        return outcomes
    }
}
