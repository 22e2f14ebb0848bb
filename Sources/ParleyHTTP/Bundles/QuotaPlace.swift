internal import ParleyService
internal import Synchronization

/// A place in a quota that is given back once: when the body was written, or when nobody will write it.
final class QuotaPlace: Sendable {
    private let quota: StreamQuota
    private let principal: PrincipalID
    private let isTaken = Mutex(true)

    init(quota: StreamQuota, principal: PrincipalID) {
        self.quota = quota
        self.principal = principal
    }

    deinit {
        leave()
    }

    /// Gives the place back, unless that was done.
    func leave() {
        let wasTaken = isTaken.withLock { isTaken in
            defer { isTaken = false }
            return isTaken
        }
        if wasTaken { quota.leave(principal) }
    }
}
