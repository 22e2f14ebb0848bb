/// A request for information and its answer.
public struct RequestState: Hashable, Sendable {
    /// The answers. The raw value is the word of the API.
    public enum Answer: String, Hashable, Sendable, CaseIterable {
        case disclosed
        case refused
    }

    /// What is wanted.
    public let request: InformationRequest
    /// Who wants it.
    public let side: Side
    /// The answer; `nil` while there is none.
    public internal(set) var answer: Answer?
    /// When it was answered; `nil` while it is not.
    public internal(set) var answeredAt: OccurredAt?
}
