/// How an algorithm decides (算法说明): in which version, from when, by which main parameters.
public struct AlgorithmExplanation: Hashable, Sendable {
    /// The most parameters that one explanation names.
    public static let maximumParameters = 100

    /// The algorithm: what it governs, its name, its version, and from when it holds.
    public let rules: RulesDisclosure
    /// Its main parameters, in the order of the employer side, 1…``maximumParameters``.
    public let parameters: [AlgorithmParameter]

    /// An explanation from its parts.
    public init(rules: RulesDisclosure, parameters: [AlgorithmParameter]) {
        self.rules = rules
        self.parameters = parameters
    }
}
