internal import ParleyService

extension Composition {
    /// Runs a piece of work with what carries out erasures, and ends its sessions.
    func erasing<Value: Sendable>(_ work: (ErasureExecutor) async throws -> Value) async throws -> Value {
        let executor = try erasureExecutor()
        executor.start()
        do {
            let value = try await work(executor)
            await executor.shutdown()
            return value
        } catch {
            await executor.shutdown()
            throw error
        }
    }
}
