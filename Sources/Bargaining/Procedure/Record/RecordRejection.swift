/// The rule on the record that refused an act. One case a rule.
public enum RecordRejection: Error, Hashable, Sendable {
    /// A late entry happened before something that is on the record.
    case lateEntryNotLate
    case lateEntryUnknown(Int)
    /// Whose position it is has not said that it was so: nobody can accept it.
    case lateEntryUnconfirmed(Int)
    /// A side confirms nothing that it contests.
    case ownContestStands
    case tooManyLateEntries
    case tooManyConfirmations
}
