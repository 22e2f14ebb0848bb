/// Who commands, as far as the rules need to know.
public enum Actor: Hashable, Sendable {
    /// A person, by pseudonym; what they may do follows from their seat in the log.
    case person(SeatID)
    /// The deadline service: acts that follow from time alone.
    case clock
}
