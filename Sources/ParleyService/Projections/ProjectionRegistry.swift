/// Every read model of this program. A new one is a line here, a Swift file and an SQL file.
enum ProjectionRegistry {
    static let all: [any NegotiationProjection] = [
        NegotiationOverviewProjection(),
        CurrentTermsProjection(),
        DeadlinesProjection(),
    ]

    /// The read model of a name.
    static func projection(named name: String) -> (any NegotiationProjection)? {
        all.first { $0.name == name }
    }
}
