/// Which part of an agreed term a figure is.
public struct FigurePart: Hashable, Sendable {
    /// The kinds of part. The raw value is the word of the read models.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        /// The one amount of the term.
        case whole
        /// The lower end of a range.
        case minimum
        /// The upper end of a range.
        case maximum
        /// The amount of a year.
        case year
        /// The amount from a time on.
        case step
        /// A line of a table.
        case line
        /// A part that holds together with others.
        case part
        /// No figure: a text, a duty, something that is not known.
        case words
    }

    /// The kind.
    public let kind: Kind
    /// Its name as written: a year, a time, the bands of a line, a role; `nil` where there is one part only.
    public let label: String?
}
