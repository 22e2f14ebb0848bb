extension RuleProfile {
    /// The rules on suspension that a plan breaks; empty when it is in order.
    ///
    /// A cap that the sides can agree to exceed is broken only where they do not both agree. Complexity: O(1).
    public func breaches(of plan: SuspensionPlan) -> [SuspensionBreach] {
        [groundBreach(of: plan), capBreach(of: plan)].compactMap(\.self)
    }

    private func groundBreach(of plan: SuspensionPlan) -> SuspensionBreach? {
        guard let ground = suspensionGround else { return nil }
        let article = ground.article
        return switch ground.value {
        case .agreement: plan.isAgreedByBothSides ? nil : .notAgreed(article)
        case .workerSideAgrees: plan.agreedBy.contains(.labour) ? nil : .workerSideNotAgreed(article)
        case .workerChiefAgrees: plan.isAgreedByWorkerChief ? nil : .workerChiefNotAgreed(article)
        case .forceMajeureOnly: plan.isForceMajeure ? nil : .noForceMajeure(article)
        }
    }

    private func capBreach(of plan: SuspensionPlan) -> SuspensionBreach? {
        guard let cap = suspensionCap, !(cap.value.allowsMoreByAgreement && plan.isAgreedByBothSides) else {
            return nil
        }
        let days =
            switch cap.value.counting {
            case .single: plan.days
            case .cumulative: plan.days + plan.daysBefore
            }
        return days > cap.value.days ? .tooLong(days: days, allowed: cap.value.days, cap.article) : nil
    }
}
