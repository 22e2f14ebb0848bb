internal import Bargaining

/// Whose record an answer to an auditor shows, and so who may see that it was read.
public enum AuditedRecord: String, Sendable, CaseIterable {
    /// What both sides share.
    case shared
    /// Something of each side's own record. Both see that it was read, not how much.
    case both
    /// What labour keeps to itself.
    case labour
    /// What the employers keep to themselves.
    case employer

    /// What somebody with a seat on a side may see; `nil` is nobody of a side.
    static func shown(to side: Side?) -> [AuditedRecord] {
        switch side {
        case .labour: [.shared, .both, .labour]
        case .employer: [.shared, .both, .employer]
        case .neutral, nil: [.shared, .both]
        }
    }
}
