/// Who signs a union's opinion: the regulation of Zhejiang asks for the chair or the vice-chair (§21). The raw value is the
/// storage format.
public enum OpinionSignatory: String, Hashable, Sendable, CaseIterable {
    /// 工会主席.
    case chair
    /// 工会副主席.
    case viceChair = "vice_chair"
}
