/// How much of its budgets one principal has used, as the generic cell rate algorithm keeps it (ITU-T I.371, the "virtual
/// scheduling" form of a token bucket): for each budget the instant, in nanoseconds, at which its bucket will be full
/// again.
struct RateAccount: Sendable {
    private var readsFullAt: Int64 = .min
    private var writesFullAt: Int64 = .min

    subscript(budget: RateBudget) -> Int64 {
        get { budget == .read ? readsFullAt : writesFullAt }
        set {
            switch budget {
            case .read: readsFullAt = newValue
            case .write: writesFullAt = newValue
            }
        }
    }

    /// Takes one request from a budget.
    ///
    /// - Returns: how the budget stands then; a standing with `isExceeded` took nothing.
    mutating func take(_ budget: RateBudget, under policy: RatePolicy, at now: Int64) -> RateStanding {
        let fullAt = max(self[budget], now) + policy.interval
        guard fullAt - now <= policy.span else {
            return RateStanding(
                budget: budget, policy: policy, untilFull: fullAt - policy.interval - now,
                untilNext: fullAt - now - policy.span)
        }
        self[budget] = fullAt
        return RateStanding(budget: budget, policy: policy, untilFull: fullAt - now, untilNext: 0)
    }

    /// Gives one request back.
    mutating func giveBack(_ budget: RateBudget, under policy: RatePolicy, at now: Int64) -> RateStanding {
        let fullAt = max(self[budget] - policy.interval, now)
        self[budget] = fullAt
        return RateStanding(budget: budget, policy: policy, untilFull: fullAt - now, untilNext: 0)
    }
}
