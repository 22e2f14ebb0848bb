/// A dispute before the authority and what became of it.
public struct ConciliationState: Hashable, Sendable {
    /// The applications of the sides, in order; none where the authority took it up of its own motion.
    public internal(set) var requests: [ConciliationRequest] = []
    /// The items that the authority named when it took the dispute up of its own motion.
    public internal(set) var ownMotionItems: [ItemKey] = []
    /// Whether the authority took it up of its own motion.
    public internal(set) var isOwnMotion = false
    /// The day on which the authority accepted it; `nil` while it has not.
    public internal(set) var acceptedOn: LocalDay?
    /// Its clock as it runs now, prolonged or not; `nil` where the law sets no time.
    public internal(set) var clock: StartedClock?
    /// Whether it was prolonged.
    public internal(set) var isExtended = false
    /// What the authority drew up last; its signatures are of this text.
    public internal(set) var agreement: ConciliationAgreement?
    /// Who signed it.
    public internal(set) var signatures = SignatureState()
    /// How it ended; `nil` while it goes on.
    public internal(set) var closure: ConciliationClosure?

    /// Whether it goes on, asked for or taken up.
    public var isOpen: Bool { closure == nil }

    /// The items in dispute: each once, in the order named.
    public var items: [ItemKey] {
        var seen: Set<ItemKey> = []
        return (requests.flatMap(\.items) + ownMotionItems).filter { seen.insert($0).inserted }
    }
}
