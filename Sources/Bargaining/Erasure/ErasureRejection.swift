/// Why something is not recorded in a register of erasures: one case a rule.
public enum ErasureRejection: Error, Hashable, Sendable {
    /// A name or an article is empty, too long, or holds control characters.
    case wordsMalformed
    // Who
    case notTheirOwn
    case administratorsOnly
    case serviceOnly
    // Requests
    /// The number of the open case.
    case alreadyRequested(Int)
    case tooManyCases
    case tooManySeats
    // Cases
    case caseUnknown(Int)
    case alreadyRefused(Int)
    case alreadyOrdered(Int)
    case alreadyExecuted(Int)
    // Holds
    case alreadyHeld(Int)
    case notHeld(Int)
    case holdEndsInThePast
    /// The hold that stands in the way.
    case underHold(Int, LegalHold)
    // Execution
    case notOrdered(Int)
    case tooManyEntries
    case listedTwice
    case notListed
    case severalStreams
    case stillListed
}
