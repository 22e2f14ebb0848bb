internal import Synchronization

/// Whether requests may come.
final class Readiness: Sendable {
    /// How long one check may take.
    static let timeout = Duration.seconds(2)

    private let checks: [ReadinessCheck]
    private let draining = Mutex(false)

    init(_ checks: [ReadinessCheck]) {
        self.checks = checks
    }

    /// From now on no requests may come: the server is about to stop.
    func drain() {
        draining.withLock { $0 = true }
    }

    /// Every check with what is wrong, run at once.
    func results() async -> [(name: String, fault: String?)] {
        let isDraining = draining.withLock { $0 }
        var results: [(name: String, fault: String?)] = [("not-draining", isDraining ? "the server is draining" : nil)]
        let found = await withTaskGroup(of: (Int, String?).self) { group in
            for (index, check) in checks.enumerated() {
                group.addTask { (index, await Self.bounded(check)) }
            }
            var found: [Int: String?] = [:]
            for await (index, fault) in group { found[index] = fault }
            return found
        }
        for (index, check) in checks.enumerated() { results.append((check.name, found[index] ?? "no answer")) }
        return results
    }

    private static func bounded(_ check: ReadinessCheck) async -> String? {
        await withTaskGroup(of: String?.self) { group in
            group.addTask { await check.run() }
            group.addTask {
                do { try await Task.sleep(for: timeout) } catch { return nil }
                return "no answer within \(timeout.components.seconds) s"
            }
            let first = await group.next() ?? nil
            group.cancelAll()
            return first
        }
    }
}
