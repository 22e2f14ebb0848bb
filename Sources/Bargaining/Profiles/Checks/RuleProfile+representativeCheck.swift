extension RuleProfile {
    /// The rules on representatives that two delegations break, in the order of ``RepresentativeRule``, the worker side
    /// first; empty when they are in order.
    ///
    /// What is not known is not checked, and rules to which the law gives no figure ("many") are not either.
    /// Complexity: O(1).
    public func breaches(
        labour: Delegation, employer: Delegation, workforce: Workforce = Workforce()
    ) -> [RepresentativeBreach] {
        var breaches: [RepresentativeBreach] = []
        for (side, delegation) in [(Side.labour, labour), (.employer, employer)] {
            breaches += numberBreaches(of: delegation, side: side, workforce: workforce)
            breaches += outsiderBreaches(of: delegation, side: side)
        }
        breaches += parityBreaches(labour: labour.representatives, employer: employer.representatives)
        breaches += compositionBreaches(of: labour, workforce: workforce)
        let order = Dictionary(uniqueKeysWithValues: RepresentativeRule.allCases.enumerated().map { ($1, $0) })
        return breaches.enumerated().sorted {
            (order[$0.element.rule] ?? 0, $0.offset) < (order[$1.element.rule] ?? 0, $1.offset)
        }.map(\.element)
    }

    private func numberBreaches(
        of delegation: Delegation, side: Side, workforce: Workforce
    ) -> [RepresentativeBreach] {
        var breaches: [RepresentativeBreach] = []
        let count = delegation.representatives
        let large = workforce.isLargeEnterprise ? largeEnterpriseMinimum : nil
        if let minimum = large ?? minimumRepresentatives, count < minimum.value {
            breaches.append(breach(.tooFewRepresentatives, side, count, minimum.value, minimum.article))
        }
        if let maximum = maximumRepresentatives, count > maximum.value {
            breaches.append(breach(.tooManyRepresentatives, side, count, maximum.value, maximum.article))
        }
        if let chiefs, delegation.chiefs != chiefs.value {
            breaches.append(breach(.notOneChief, side, delegation.chiefs, chiefs.value, chiefs.article))
        }
        return breaches
    }

    private func outsiderBreaches(of delegation: Delegation, side: Side) -> [RepresentativeBreach] {
        var breaches: [RepresentativeBreach] = []
        if let article = chiefFromWithin, delegation.hasOutsideChief {
            breaches.append(breach(.chiefFromOutside, side, 1, 0, article))
        }
        guard let outsiders else { return breaches }
        switch outsiders.value {
        case .atMost(let share) where share.isExceeded(by: delegation.outsiders, of: delegation.representatives):
            // The greatest number that does not exceed the share is one less than the least that does.
            let allowed = max(0, share.leastAbove(of: delegation.representatives) - 1)
            breaches.append(breach(.tooManyOutsiders, side, delegation.outsiders, allowed, outsiders.article))
        case .advisersOnly where delegation.outsiders > 0:
            breaches.append(breach(.outsiderAsRepresentative, side, delegation.outsiders, 0, outsiders.article))
        default: break
        }
        return breaches
    }

    private func parityBreaches(labour: Int, employer: Int) -> [RepresentativeBreach] {
        guard let parity else { return [] }
        switch parity.value {
        case .equal where labour != employer:
            return [breach(.sidesNotEqual, .employer, employer, labour, parity.article)]
        case .employerNotMore where employer > labour:
            return [breach(.employerSideLarger, .employer, employer, labour, parity.article)]
        default: return []
        }
    }

    private func compositionBreaches(of labour: Delegation, workforce: Workforce) -> [RepresentativeBreach] {
        var breaches: [RepresentativeBreach] = []
        if let share = frontLineShare, let frontLine = labour.frontLine,
            !share.value.isReached(by: frontLine, of: labour.representatives)
        {
            let least = share.value.least(of: labour.representatives)
            breaches.append(breach(.tooFewFrontLine, .labour, frontLine, least, share.article))
        }
        let groups: [(RepresentativeRule, Provision<CompositionRule>?, Int?, Int?)] = [
            (.noWoman, women, labour.women, workforce.women),
            (.noDisabledWorker, disabledWorkers, labour.disabledWorkers, workforce.disabledWorkers),
            (.noAgencyWorker, agencyWorkers, labour.agencyWorkers, workforce.agencyWorkers),
        ]
        for (rule, provision, seated, group) in groups {
            guard let provision, let seated, let group, let staff = workforce.total, seated < 1,
                provision.value.holds(group: group, staff: staff) == true
            else { continue }
            breaches.append(breach(rule, .labour, seated, 1, provision.article))
        }
        return breaches
    }

    private func breach(
        _ rule: RepresentativeRule, _ side: Side, _ found: Int, _ allowed: Int, _ article: Article
    ) -> RepresentativeBreach {
        RepresentativeBreach(rule: rule, side: side, found: found, allowed: allowed, article: article)
    }
}
