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
    @inlinable
    public init?(_ text: some StringProtocol) {
        var text = String(text)
        guard let number = text.withUTF8(ProposalNumber.init(utf8:)) else { return nil }
        self = number
    }

    /// Not generic, so that it runs as fast from another module as from this one.
    @usableFromInline
    init?(utf8 text: UnsafeBufferPointer<UInt8>) {
        guard text.count >= 3, text[1] == UInt8(ascii: "-"), text[2] != UInt8(ascii: "0"),
            let side = Side.allCases.first(where: { $0.proposalLetter.utf8.first == text[0] }),
            let ordinal = LocalDay.number(text[2...])
        else { return nil }
        self.init(side: side, ordinal: ordinal)
    }

    /// `U-3`.
    public var description: String { side.proposalLetter + "-" + String(ordinal) }
}
