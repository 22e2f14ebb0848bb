extension RuleProfile {
    /// How periods end that end on a day off.
    public var periodEnd: Provision<PeriodEndRule>? {
        provision(.periodEnd) { if case .periodEnd(let value) = $0 { value } else { nil } }
    }

    /// Time to answer an invitation, from its receipt.
    public var reply: Provision<Period>? {
        provision(.reply) { if case .period(let value) = $0 { value } else { nil } }
    }

    /// Chief representatives of a side.
    public var chiefs: Provision<Int>? {
        provision(.chiefs) { if case .count(let value) = $0 { value } else { nil } }
    }

    /// The fewest representatives of a side.
    public var minimumRepresentatives: Provision<Int>? {
        provision(.minimumRepresentatives) { if case .count(let value) = $0 { value } else { nil } }
    }

    /// The fewest representatives of a side in a larger enterprise.
    public var largeEnterpriseMinimum: Provision<Int>? {
        provision(.largeEnterpriseMinimum) { if case .count(let value) = $0 { value } else { nil } }
    }

    /// The most representatives of a side.
    public var maximumRepresentatives: Provision<Int>? {
        provision(.maximumRepresentatives) { if case .count(let value) = $0 { value } else { nil } }
    }

    /// How the numbers of the two sides compare.
    public var parity: Provision<ParityRule>? {
        provision(.parity) { if case .parity(let value) = $0 { value } else { nil } }
    }

    /// The least share of front-line workers among the worker side's representatives.
    public var frontLineShare: Provision<Share>? {
        provision(.frontLineShare) { if case .share(let value) = $0 { value } else { nil } }
    }

    /// When women have to be among the worker side's representatives.
    public var women: Provision<CompositionRule>? {
        provision(.women) { if case .composition(let value) = $0 { value } else { nil } }
    }

    /// When workers with disabilities have to be among them.
    public var disabledWorkers: Provision<CompositionRule>? {
        provision(.disabledWorkers) { if case .composition(let value) = $0 { value } else { nil } }
    }

    /// When agency workers have to be among them.
    public var agencyWorkers: Provision<CompositionRule>? {
        provision(.agencyWorkers) { if case .composition(let value) = $0 { value } else { nil } }
    }

    /// Professionals from outside.
    public var outsiders: Provision<OutsiderRule>? {
        provision(.outsiders) { if case .outsiders(let value) = $0 { value } else { nil } }
    }

    /// How soon a vacant seat is filled.
    public var vacancy: Provision<VacancyRule>? {
        provision(.vacancy) { if case .vacancy(let value) = $0 { value } else { nil } }
    }

    /// When representatives are made known.
    public var nameRepresentatives: Provision<NamingRule>? {
        provision(.nameRepresentatives) { if case .naming(let value) = $0 { value } else { nil } }
    }

    /// Where the law says that the chief is no outsider.
    public var chiefFromWithin: Article? { provisions[.chiefFromWithin]?.article }
}
