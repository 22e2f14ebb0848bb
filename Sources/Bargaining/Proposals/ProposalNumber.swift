/// How bargainers name an act that tabled something: U-3, E-2, N-1. Counts acts of a side, not items (DESIGN §11).
public struct ProposalNumber: Hashable, Sendable, CustomStringConvertible {
    /// Whose act.
    public let side: Side
    /// Its ordinal among the side's proposals, from 1.
    public let ordinal: Int

    /// A number from its parts.
    public init(side: Side, ordinal: Int) {
        self.side = side
        self.ordinal = ordinal
    }

    /// `U-3`, `E-2`, `N-1`; `nil` for any other text.
    public init?(_ text: some StringProtocol) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 2, let side = Side.allCases.first(where: { $0.proposalLetter == parts[0] }),
            parts[1].utf8.count <= 9, let ordinal = LocalDay.number(parts[1]), ordinal > 0, parts[1].first != "0"
        else { return nil }
        self.init(side: side, ordinal: ordinal)
    }

    /// `U-3`.
    public var description: String { "\(side.proposalLetter)-\(ordinal)" }
}
