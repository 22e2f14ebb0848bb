/// How the sides bargain (协商规则): who speaks, how often they meet, what happens to notes. Both sides sign the same rules.
public struct GroundRules: Hashable, Sendable {
    /// The most rules in one set.
    public static let maximumCount = 50

    /// The rules in order, 1…``maximumCount``, each of 1…``NegotiationLimits/maximumWordScalars`` Unicode scalars.
    public let rules: [String]

    /// Rules in order.
    public init(_ rules: [String]) { self.rules = rules }
}
