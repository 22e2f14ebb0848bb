/// Whom an agreement in force covers, as its own negotiation records it.
public struct CoverageClaim: Hashable, Sendable {
    /// The target whose invitation led to the agreement.
    public let target: CampaignTargetKey
    /// Whom the agreement binds.
    public let binding: BindingMode
    /// Workers in its scope; `nil` where not known.
    public let workersInScope: Int64?
    /// The enterprises that joined it.
    public let accessions: [Accession]

    /// A claim from its parts.
    public init(
        target: CampaignTargetKey, binding: BindingMode, workersInScope: Int64? = nil, accessions: [Accession] = []
    ) {
        self.target = target
        self.binding = binding
        self.workersInScope = workersInScope
        self.accessions = accessions
    }
}
