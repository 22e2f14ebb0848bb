internal import HTTPTypes
internal import Hummingbird
internal import ParleyService
internal import Synchronization

/// Limits how much one principal asks for, reads and acts apart.
///
/// A request is charged as soon as it is known who sends it, whatever becomes of it; an answer that cost nothing, 304 or
/// the replay of an act, is given back. Who has not asked for longest is forgotten first when there are too many to
/// remember: that forgives at most one burst. Each process counts for itself.
final class RateLimiter: Sendable {
    /// The most principals remembered.
    static let maximumAccounts = 16_384
    /// Parts with a lock each, so that requests of different principals rarely wait for each other. A power of two.
    static let parts = 16

    private final class Part: Sendable {
        let accounts: Mutex<BoundedCache<PrincipalID, RateAccount>>

        init(maximumAccounts: Int) {
            accounts = Mutex(BoundedCache(maximumEntries: maximumAccounts))
        }
    }

    private let reads: RatePolicy?
    private let writes: RatePolicy?
    private let readField: String
    private let writeField: String
    private let parts: [Part]
    private let now: @Sendable () -> ContinuousClock.Instant
    private let start: ContinuousClock.Instant

    /// A limiter; `nil` for a policy means no limit.
    ///
    /// - Parameter now: a clock that never goes back.
    init(
        reads: RatePolicy?, writes: RatePolicy?, maximumAccounts: Int = RateLimiter.maximumAccounts,
        now: @escaping @Sendable () -> ContinuousClock.Instant = { .now }
    ) {
        self.reads = reads
        self.writes = writes
        readField = reads.map { Self.field($0, .read) } ?? ""
        writeField = writes.map { Self.field($0, .write) } ?? ""
        parts = (0..<Self.parts).map { _ in Part(maximumAccounts: max(1, maximumAccounts / Self.parts)) }
        self.now = now
        start = now()
    }

    /// Charges a request.
    ///
    /// - Returns: how the budget stands; `nil` where it has no limit.
    /// - Throws: `rate-limited` for a budget that is used up.
    /// - Complexity: O(1); allocates only for a principal that is not remembered.
    func charge(_ principal: PrincipalID, for method: HTTPRequest.Method) throws(Problem) -> RateStanding? {
        let budget = RateBudget(method)
        guard let policy = policy(of: budget) else { return nil }
        let now = elapsed()
        let standing = change(principal) { $0.take(budget, under: policy, at: now) }
        if standing.isExceeded { throw refusal(standing) }
        return standing
    }

    /// An answer with the fields that tell how the budget stands, after giving back what cost nothing.
    func told(_ response: Response, _ standing: RateStanding, of principal: PrincipalID) -> Response {
        var response = response
        var standing = standing
        if response.status == .notModified || response.headers[.idempotentReplayed] != nil {
            let (budget, policy, now) = (standing.budget, standing.policy, elapsed())
            standing = change(principal) { $0.giveBack(budget, under: policy, at: now) }
        }
        response.headers.append(HTTPField(name: .rateLimitPolicy, value: policyField(of: standing.budget)))
        response.headers.append(HTTPField(name: .rateLimit, value: standing.field))
        return response
    }

    /// How many principals are remembered.
    var count: Int { parts.reduce(0) { $0 + $1.accounts.withLock { $0.count } } }

    private func change(
        _ principal: PrincipalID, _ body: (inout RateAccount) -> RateStanding
    ) -> RateStanding {
        let part = parts[principal.hashValue & (Self.parts - 1)]
        return part.accounts.withLock { accounts in
            if let standing = accounts.update(principal, { (result: body(&$0), cost: 1) }) { return standing }
            var account = RateAccount()
            let standing = body(&account)
            accounts.insert(account, for: principal)
            return standing
        }
    }

    private func refusal(_ standing: RateStanding) -> Problem {
        var problem = Problem(
            .rateLimited,
            ["seconds": String(standing.secondsUntilNext), "rate": String(standing.policy.perSecond)])
        problem.headers[.rateLimitPolicy] = policyField(of: standing.budget)
        problem.headers[.rateLimit] = standing.field
        return problem
    }

    private func policy(of budget: RateBudget) -> RatePolicy? { budget == .read ? reads : writes }

    private func policyField(of budget: RateBudget) -> String { budget == .read ? readField : writeField }

    /// Nanoseconds since the limiter was made.
    private func elapsed() -> Int64 {
        let (seconds, attoseconds) = (now() - start).components
        return seconds * 1_000_000_000 + attoseconds / 1_000_000_000
    }

    /// The `RateLimit-Policy` field (draft-ietf-httpapi-ratelimit-headers-10 §3): the burst as quota, and the seconds in
    /// which it comes back.
    private static func field(_ policy: RatePolicy, _ budget: RateBudget) -> String {
        "\"\(budget.rawValue)\";q=\(policy.burst);w=\(max(1, policy.span / 1_000_000_000))"
    }
}
