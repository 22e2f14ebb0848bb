package import Bargaining
package import EventSourcing

extension LedgerID {
    /// The greatest number of a ledger that people share.
    package static let greatestShared: Int32 = 500_000_000

    /// Companions have the numbers above it.
    private static let companionBase: Int32 = 1_000_000_000

    /// Whether it holds what one side keeps to itself: no credentials may name it.
    package var isCompanion: Bool { number > Self.companionBase }

    /// The ledger beside which a companion lies; any other ledger itself.
    package var home: LedgerID { isCompanion ? LedgerID((number - Self.companionBase) / 2) : self }

    /// The name under which a companion is created: "caucuses of the labour side of ledger 1"; `nil` for other ledgers.
    var companionName: String? {
        guard isCompanion else { return nil }
        let (shared, odd) = (number - Self.companionBase).quotientAndRemainder(dividingBy: 2)
        return "caucuses of the \(odd == 0 ? Side.labour.rawValue : Side.employer.rawValue) side of ledger \(shared)"
    }

    /// The ledger beside this one that holds what a side keeps to itself: own positions, head and proofs (DESIGN §11.1).
    ///
    /// Its number follows from this one's, so nothing has to be looked up. `nil` for neutrals, for companions themselves and
    /// for numbers above ``greatestShared``.
    package func companion(of side: Side) -> LedgerID? {
        guard (1...Self.greatestShared).contains(number) else { return nil }
        switch side {
        case .labour: return LedgerID(Self.companionBase + 2 * number)
        case .employer: return LedgerID(Self.companionBase + 2 * number + 1)
        case .neutral: return nil
        }
    }
}
