/// An ordinal for each side, 0 at first.
struct SideOrdinals: Hashable, Sendable {
    private var labour = 0
    private var employer = 0
    private var neutral = 0

    subscript(side: Side) -> Int {
        get {
            switch side {
            case .labour: labour
            case .employer: employer
            case .neutral: neutral
            }
        }
        set {
            switch side {
            case .labour: labour = newValue
            case .employer: employer = newValue
            case .neutral: neutral = newValue
            }
        }
    }
}
