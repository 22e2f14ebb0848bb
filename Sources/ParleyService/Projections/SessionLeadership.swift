internal import Postgres
internal import Synchronization

/// Whether the one connection of a pool leads: holds a session advisory lock. Losing the session loses it.
final class SessionLeadership: Sendable {
    private let lockClass: Int32
    private let backend = Mutex<Int32>(0)

    init(lockClass: Int32) {
        self.lockClass = lockClass
    }

    /// Takes the lock or finds that it is held. Runs on the connection's thread.
    func holds(_ connection: PostgresConnection) throws -> Bool {
        let current = connection.backendProcessID
        if backend.withLock({ $0 == current }) { return true }
        let rows = try connection.execute("SELECT pg_try_advisory_lock($1, 0)", [.int4(lockClass)])
        guard try rows.first?.bool(0) == true else { return false }
        backend.withLock { $0 = current }
        return true
    }

    /// Whether the lock was taken by any session of the pool.
    var wasTaken: Bool { backend.withLock { $0 != 0 } }

    /// Gives the lock back at once; the end of the session would do it too, a moment later.
    func release(_ connection: PostgresConnection) throws {
        guard backend.withLock({ $0 == connection.backendProcessID }) else { return }
        try connection.execute("SELECT pg_advisory_unlock($1, 0)", [.int4(lockClass)])
        backend.withLock { $0 = 0 }
    }
}
