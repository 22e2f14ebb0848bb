/// What became of the preparation of the talks: part of ``ProcedureState``.
public struct PreparationState: Hashable, Sendable {
    /// The plans of the sessions, in order: one a session, the last that both sides agreed on.
    public internal(set) var schedules: [SessionSchedule] = []
    /// Labour's representatives.
    public internal(set) var labour = NamingState()
    /// The employers' representatives.
    public internal(set) var employer = NamingState()

    /// A side's representatives; `nil` for neutrals.
    public func naming(of side: Side) -> NamingState? {
        switch side {
        case .labour: labour
        case .employer: employer
        case .neutral: nil
        }
    }

    mutating func change(_ side: Side, _ change: (inout NamingState) -> Void) {
        switch side {
        case .labour: change(&labour)
        case .employer: change(&employer)
        case .neutral: break
        }
    }
}
