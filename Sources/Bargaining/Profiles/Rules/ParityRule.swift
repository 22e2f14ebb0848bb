/// How the numbers of representatives of the two sides compare. The raw value is the word of the profile files.
public enum ParityRule: String, Hashable, Sendable, CaseIterable {
    /// Equal numbers.
    case equal
    /// The employer side has not more than the worker side.
    case employerNotMore = "employer_not_more"
}
