/// Why a union ends a case itself. The raw value is the storage format.
public enum SupervisionClosure: String, Hashable, Sendable, CaseIterable {
    /// The employer corrected what it was asked to.
    case corrected
    /// The union does not pursue it.
    case withdrawn
}
