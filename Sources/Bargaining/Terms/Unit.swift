/// What an amount counts, as free text: `CNY/parcel`, `percent`, `hours/week`. 1…80 Unicode scalars.
///
/// Two amounts are comparable only when their units are equal; units are never converted.
public struct Unit: Hashable, Sendable, CustomStringConvertible {
    /// The most Unicode scalars a unit may have.
    public static let maximumScalars = 80

    /// The unit as written.
    public let text: String

    /// Wraps a unit; `nil` when it is empty or too long.
    public init?(_ text: String) {
        guard text.hasScalars(upTo: Self.maximumScalars) else { return nil }
        self.text = text
    }

    /// The unit as written.
    public var description: String { text }
}
