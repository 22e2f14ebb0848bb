/// Who has to act before a clock ends. The raw value is the word of the API.
public enum DueParty: String, Hashable, Sendable, CaseIterable {
    case labour
    case employer
    case bothSides = "both_sides"
    case authority

    /// The party of a side; both for neutrals.
    init(_ side: Side) {
        switch side {
        case .labour: self = .labour
        case .employer: self = .employer
        case .neutral: self = .bothSides
        }
    }
}
