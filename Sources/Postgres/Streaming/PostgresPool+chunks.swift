extension PostgresPool {
    /// Runs a job that makes bytes on the thread of its connection, while the caller takes them chunk by chunk.
    ///
    /// The job waits while chunks wait to be taken (``ChunkHandover/maximumWaiting``), and its connection with it: a caller that is
    /// slow keeps both. When the caller returns or throws before the end, the job gives up at its next chunk and its
    /// connection is closed.
    ///
    /// - Parameters:
    ///   - deadline: the time from now for all of it, waiting for a connection included.
    ///   - patience: how long one chunk waits to be taken.
    ///   - produce: makes the bytes; must not swallow what handing a chunk over throws.
    ///   - consume: takes them.
    /// - Throws: what either of them throws; ``PostgresError`` as ``withConnection(deadline:_:)``.
    @concurrent
    public func withChunks<Answer>(
        deadline: Duration, patience: Duration,
        from produce: @Sendable @escaping (PostgresConnection, _ put: ([UInt8]) throws -> Void) throws -> Void,
        _ consume: @concurrent (ChunkHandover) async throws -> Answer
    ) async throws -> Answer {
        let handover = ChunkHandover(patience: patience)
        return try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask {
                do {
                    try await self.withConnection(deadline: deadline) { connection in
                        try produce(connection) { try handover.put($0, until: connection.deadline) }
                    }
                    handover.finish(nil)
                } catch {
                    handover.finish(error)
                }
            }
            do {
                let answer = try await consume(handover)
                handover.abandon()
                return answer
            } catch {
                handover.abandon()
                throw error
            }
        }
    }
}
