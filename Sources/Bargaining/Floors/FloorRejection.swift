/// Why a floor is not recorded: one case a rule.
public enum FloorRejection: Error, Hashable, Sendable {
    /// The source is empty, too long, or holds control characters.
    case wordsMalformed
    case amountNotAboveZero
    /// The same place, subject and unit have a floor from that day: a floor is never edited.
    case alreadyRecorded(Int)
    case tooManyFloors
}
