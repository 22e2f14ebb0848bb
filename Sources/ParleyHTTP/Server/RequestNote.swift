internal import ParleyService
internal import Synchronization

/// What is learned about a request on its way in and told in the access log on its way out.
final class RequestNote: Sendable {
    private let caller = Mutex<PrincipalID?>(nil)

    /// Who asked, once that is known.
    var principal: PrincipalID? { caller.withLock { $0 } }

    /// Notes who asked.
    func setPrincipal(_ principal: PrincipalID) {
        caller.withLock { $0 = principal }
    }
}
