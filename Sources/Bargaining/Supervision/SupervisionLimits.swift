/// What a supervision case can hold: bounds far above any real one.
public enum SupervisionLimits {
    /// The most reminder letters.
    public static let maximumReminders = 20
    /// The most Unicode scalars of a file number.
    public static let maximumReferenceScalars = 120

    /// Whether a text can be a file number; none is one, too.
    static func isReference(_ text: String?) -> Bool {
        guard let text else { return true }
        return text.isPlainWords && text.unicodeScalars.count <= maximumReferenceScalars
    }
}
