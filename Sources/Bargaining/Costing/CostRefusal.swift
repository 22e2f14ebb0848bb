/// Why there is no estimate.
public enum CostRefusal: Error, Hashable, Sendable {
    /// The term cannot be costed under the assumptions without a guess.
    case notQuantifiable(CostObstacle)
    /// An exact sum beyond 128 bits, or a figure of more than 12 integer digits.
    case overflow
}
