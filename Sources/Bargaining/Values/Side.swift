/// The two sides of the table and the third parties between them.
///
/// The raw value is the storage format and the word of API, projections and history files.
public enum Side: String, Hashable, Sendable, CaseIterable {
    /// Workers and their unions.
    case labour
    /// Platforms, employers and their associations.
    case employer
    /// Mediator, authority, court, agency: on neither side.
    case neutral

    /// The side across the table; `nil` for neutrals.
    public var opposite: Side? {
        switch self {
        case .labour: .employer
        case .employer: .labour
        case .neutral: nil
        }
    }

    /// The letter before a proposal number: U-3, E-2, N-1 (DESIGN §11).
    public var proposalLetter: String {
        switch self {
        case .labour: "U"
        case .employer: "E"
        case .neutral: "N"
        }
    }

    /// By the case: the hash that comes with a raw value would hash its text, in every look-up of a proposal.
    public func hash(into hasher: inout Hasher) {
        switch self {
        case .labour: hasher.combine(0 as UInt8)
        case .employer: hasher.combine(1 as UInt8)
        case .neutral: hasher.combine(2 as UInt8)
        }
    }
}
