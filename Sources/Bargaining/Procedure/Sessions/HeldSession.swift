/// A session as the record tells it.
public struct HeldSession: Hashable, Sendable {
    /// Its number, from 1.
    public let number: Int
    /// Its form.
    public let form: SessionForm
    /// Whose chief presided.
    public let chair: Side
    /// When it began.
    public let openedAt: OccurredAt
    /// When it ended; `nil` while it goes on, and where it was entered late.
    public internal(set) var closedAt: OccurredAt?
    /// Who was there, as last noted; `nil` where nobody noted it.
    public internal(set) var present: [SeatID]?
    /// How often labour withdrew.
    public internal(set) var labourCaucuses = 0
    /// How often the employers withdrew.
    public internal(set) var employerCaucuses = 0
    /// How it was adjourned; `nil` where it was not.
    public internal(set) var adjournment: SessionAdjournment?
    /// Whether the recorder entered it late, as a whole.
    public let isLate: Bool
    /// Whether the same side presided at the session before, though the chair goes round (Order 22 §34). Shown, never a
    /// reason to refuse.
    public let isChairOutOfTurn: Bool

    /// How often a side withdrew; 0 for neutrals.
    public func caucuses(of side: Side) -> Int {
        switch side {
        case .labour: labourCaucuses
        case .employer: employerCaucuses
        case .neutral: 0
        }
    }

    mutating func countCaucus(of side: Side) {
        switch side {
        case .labour: labourCaucuses += 1
        case .employer: employerCaucuses += 1
        case .neutral: break
        }
    }
}
