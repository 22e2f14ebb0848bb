/// The instances of a lawsuit: 一审, 二审. The raw value is the storage format and the word of the API.
public enum CourtInstance: String, Hashable, Sendable, CaseIterable {
    case first
    case second
}
