/// One side's representatives in numbers.
public struct Delegation: Hashable, Sendable {
    /// All representatives, chief and outsiders included.
    public let representatives: Int
    /// Chief representatives.
    public let chiefs: Int
    /// Representatives from outside.
    public let outsiders: Int
    /// Whether a chief is from outside.
    public let hasOutsideChief: Bool
    /// Front-line workers; `nil` where not known. Only the worker side's count.
    public let frontLine: Int?
    /// Women; `nil` where not known.
    public let women: Int?
    /// Workers with disabilities; `nil` where not known.
    public let disabledWorkers: Int?
    /// Agency workers; `nil` where not known.
    public let agencyWorkers: Int?

    /// A delegation from its parts.
    public init(
        representatives: Int, chiefs: Int = 1, outsiders: Int = 0, hasOutsideChief: Bool = false,
        frontLine: Int? = nil, women: Int? = nil, disabledWorkers: Int? = nil, agencyWorkers: Int? = nil
    ) {
        self.representatives = representatives
        self.chiefs = chiefs
        self.outsiders = outsiders
        self.hasOutsideChief = hasOutsideChief
        self.frontLine = frontLine
        self.women = women
        self.disabledWorkers = disabledWorkers
        self.agencyWorkers = agencyWorkers
    }
}
