/// How many of a side's representatives belong to groups that rules on representatives ask for. Counts only: who belongs to
/// which is not in the record.
public struct RepresentativeGroups: Hashable, Sendable {
    /// Women; `nil` where the side does not say.
    public let women: Int?
    /// Workers with disabilities; `nil` where the side does not say.
    public let disabledWorkers: Int?
    /// Agency workers; `nil` where the side does not say.
    public let agencyWorkers: Int?

    /// Counts; without any, the side does not say.
    public init(women: Int? = nil, disabledWorkers: Int? = nil, agencyWorkers: Int? = nil) {
        self.women = women
        self.disabledWorkers = disabledWorkers
        self.agencyWorkers = agencyWorkers
    }

    /// Whether no count is negative or above the number of representatives.
    func fits(_ representatives: Int) -> Bool {
        [women, disabledWorkers, agencyWorkers].allSatisfy { count in
            count.map { (0...representatives).contains($0) } ?? true
        }
    }
}
