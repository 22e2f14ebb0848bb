/// Lets those of one process who want to lead wait for each other, instead of asking the database again and again: only one
/// session of a database leads at a time.
actor LeaderLine {
    /// Those who fold the log into read models.
    static let projecting = LeaderLine()
    /// Those who record what time has made due.
    static let sweeping = LeaderLine()

    private var last: Task<Void, Never>?

    /// Does some work once that of everybody before is over.
    func lead<Result: Sendable>(_ work: @escaping @Sendable () async throws -> Result) async throws -> Result {
        let previous = last
        let current = Task {
            await previous?.value
            return try await work()
        }
        last = Task { _ = await current.result }
        return try await current.value
    }
}
