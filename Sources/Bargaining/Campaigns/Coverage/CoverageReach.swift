/// Which enterprises claims reach, looked up by enterprise instead of by agreement.
struct CoverageReach {
    /// Workers by enterprise that has an agreement of its own; `nil` where it does not say how many.
    private var own: [CampaignTargetKey: Int64?] = [:]
    /// Scopes of agreements that bind every employer in them.
    private var scopes: Set<CampaignScope> = []
    /// The largest number of workers with which an enterprise joined an agreement.
    private var joined: [PartyName: Int64] = [:]

    init(of claims: [CoverageClaim], among targets: [CampaignTarget]) {
        let units = Dictionary(targets.map { ($0.key, $0.unit) }) { first, _ in first }
        for claim in claims {
            switch (claim.binding, units[claim.target]) {
            case (.allInScope, .sector(let scope)): scopes.insert(scope)
            case (.allInScope, .enterprise): takeOwn(claim)
            case (.allInScope, nil): break
            case (.accededList, _):
                for accession in claim.accessions {
                    joined[accession.enterprise] = max(joined[accession.enterprise] ?? 0, accession.workers)
                }
            }
        }
    }

    /// The more workers, the better; all of them where it does not say.
    private mutating func takeOwn(_ claim: CoverageClaim) {
        guard let known = own[claim.target] else {
            own[claim.target] = .some(claim.workersInScope)
            return
        }
        guard let known, let workers = claim.workersInScope else {
            own[claim.target] = .some(nil)
            return
        }
        own[claim.target] = .some(max(known, workers))
    }

    /// How many of an enterprise's workers its own agreement covers.
    func workersOfOwnAgreement(of enterprise: CampaignTargetKey, workers: Int64) -> Int64 {
        guard let claimed = own[enterprise] else { return 0 }
        return min(workers, max(claimed ?? workers, 0))
    }

    /// How many of an enterprise's workers agreements of industries and regions cover.
    func workersOfSectorAgreements(of target: CampaignTarget, workers: Int64) -> Int64 {
        if isInScope(target.unit.scope) { return workers }
        return min(workers, max(joined[target.name] ?? 0, 0))
    }

    /// Enterprises that joined and are not among the targets.
    func accessions(apartFrom targets: [CampaignTarget]) -> [PartyName: Int64] {
        var rest = joined
        for target in targets {
            if case .enterprise = target.unit { rest[target.name] = nil }
        }
        return rest
    }

    /// Whether a scope lies in one of ``scopes``: those that contain it are few, and are looked up.
    private func isInScope(_ scope: CampaignScope) -> Bool {
        guard !scopes.isEmpty else { return false }
        let regions = [nil] + (scope.region?.andThoseAround ?? []).map { Optional($0) }
        let industries = [nil] + (scope.industry?.andThoseAround ?? []).map { Optional($0) }
        return regions.contains { region in
            industries.contains { scopes.contains(CampaignScope(region: region, industry: $0)) }
        }
    }
}

extension RegionCode {
    /// The place and those in which it lies.
    var andThoseAround: [RegionCode] {
        [2, 4, 6].filter { $0 <= prefix.utf8.count }.compactMap { digits in
            RegionCode(text.prefix(digits) + String(repeating: "0", count: Self.digits - digits))
        }
    }
}

extension IndustryCode {
    /// The branch and those of which it is part.
    var andThoseAround: [IndustryCode] {
        Self.digits.filter { $0 <= text.utf8.count }.compactMap { IndustryCode(text.prefix($0)) }
    }
}
