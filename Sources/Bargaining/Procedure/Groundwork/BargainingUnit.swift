/// Whom a negotiation is about (协商单位): a region, an industry, enterprises, or some of these together, with how many workers
/// there are. The numbers say nothing about anybody.
public struct BargainingUnit: Hashable, Sendable {
    /// Its name.
    public let title: Title
    /// Region and industry; either can be missing.
    public let scope: CampaignScope
    /// The enterprises in it, each once, up to ``ProcedureLimits/maximumEnterprises``; empty where it names none.
    public let enterprises: [PartyName]
    /// Its workers, as far as rules on representatives ask for them.
    public let workforce: Workforce

    /// A unit from its parts.
    public init(
        title: Title, scope: CampaignScope, enterprises: [PartyName] = [], workforce: Workforce = Workforce()
    ) {
        self.title = title
        self.scope = scope
        self.enterprises = enterprises
        self.workforce = workforce
    }

    /// Whether it names nobody.
    var isEmpty: Bool { !hasScope && enterprises.isEmpty }

    /// Whether it names a region or an industry.
    private var hasScope: Bool { scope.region != nil || scope.industry != nil }

    /// Whether some workers are in both, as far as what the two name tells: an enterprise named in both, or regions and
    /// industries of which one lies in the other. Complexity: linear in the enterprises.
    public func overlaps(_ other: BargainingUnit) -> Bool {
        if !enterprises.isEmpty, !other.enterprises.isEmpty {
            return !Set(enterprises).isDisjoint(with: other.enterprises)
        }
        guard hasScope, other.hasScope else { return false }
        return Self.meet(scope.region, other.scope.region) { $0.contains($1) }
            && Self.meet(scope.industry, other.scope.industry) { $0.contains($1) }
    }

    /// Whether one of two codes lies in the other; a missing one is all there are.
    private static func meet<Code>(_ first: Code?, _ second: Code?, _ contains: (Code, Code) -> Bool) -> Bool {
        guard let first, let second else { return true }
        return contains(first, second) || contains(second, first)
    }
}
