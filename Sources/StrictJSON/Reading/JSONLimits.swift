/// What a JSON text may be like to be read at all. Everything beyond is refused with a ``JSONFault``, as early as it is
/// noticed.
public struct JSONLimits: Sendable, Equatable {
    /// The greatest integer every JSON reader keeps exactly: 2^53 − 1 (RFC 7493 §2.2). Its negative is the least one.
    public static let greatestSafeInteger: Int64 = 9_007_199_254_740_991

    /// The levels of nesting allowed where nothing else is said.
    public static let defaultDepth = 32

    /// The most levels any limits can allow. Reading recurses, and the stack of a thread is not ours to exhaust.
    public static let greatestDepth = 128

    /// The most bytes the text may have, white space included.
    public let maximumBytes: Int

    /// The most levels of arrays and objects within one another, 1…``greatestDepth``; a lone scalar has level 0.
    public let maximumDepth: Int

    /// The most members one object may have.
    public let maximumMembers: Int

    /// The most values the whole text may have, the containers included. It bounds memory: two bytes of text can
    /// become a value of some sixteen bytes.
    public let maximumValues: Int

    /// Which member names are allowed.
    public let keys: Keys

    /// Which numbers are allowed.
    public let numbers: Numbers

    /// Limits of one's own. `maximumDepth` is brought into 1…``greatestDepth``; the counts have no default bound other
    /// than the number of bytes.
    public init(
        maximumBytes: Int,
        maximumDepth: Int = JSONLimits.defaultDepth,
        maximumMembers: Int = .max,
        maximumValues: Int = .max,
        keys: Keys = .any,
        numbers: Numbers = .integersOnly
    ) {
        self.maximumBytes = maximumBytes
        self.maximumDepth = min(max(maximumDepth, 1), Self.greatestDepth)
        self.maximumMembers = maximumMembers
        self.maximumValues = maximumValues
        self.keys = keys
        self.numbers = numbers
    }
}
