internal import Metrics
internal import ParleyService
internal import Synchronization

/// How many exports are being sent: each holds a connection and a snapshot of the database while it lasts.
final class ExportPlaces: Sendable {
    /// The most exports of one principal at a time.
    static let maximumOfPrincipal = 2

    private let open = Mutex<[PrincipalID: Int]>([:])
    private let meter = Meter(label: "parley_exports")

    /// Takes a place; it is given back by ``leave(_:)``.
    ///
    /// - Throws: `too-many-exports` for this principal, `exports-busy` for everybody.
    func enter(_ principal: PrincipalID) throws(Problem) {
        let refusal: (code: ProblemCode, limit: Int)? = open.withLock { open in
            let count = open[principal] ?? 0
            if count >= Self.maximumOfPrincipal { return (.tooManyExports, Self.maximumOfPrincipal) }
            if open.values.reduce(0, +) >= ContractExports.maximumOpen {
                return (.exportsBusy, ContractExports.maximumOpen)
            }
            open[principal] = count + 1
            return nil
        }
        if let refusal {
            throw Problem(
                refusal.code, ["limit": String(refusal.limit), "seconds": String(Problem.retryAfterSeconds)])
        }
        meter.increment()
    }

    /// Gives a place back.
    func leave(_ principal: PrincipalID) {
        meter.decrement()
        open.withLock { open in
            let count = (open[principal] ?? 1) - 1
            open[principal] = count > 0 ? count : nil
        }
    }
}
