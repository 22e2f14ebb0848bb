public import Bargaining
public import EventSourcing

/// What came of terms outside the mandate: they are kept in the caucus of the side, and nothing was tabled.
public struct ParkedTabling: Hashable, Sendable {
    /// The number of the parked position.
    public let number: Int
    /// Where the terms go beyond the mandate.
    public let breaches: [MandateBreach]
    /// The version of the caucus after it.
    public let version: StreamVersion
    /// Whether it was parked before, by the same request.
    public let isReplayed: Bool
}
