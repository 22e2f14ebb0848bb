/// Who signs the minutes of a session. The raw value is the word of the profile files.
public enum MinutesSigners: String, Hashable, Sendable, CaseIterable {
    /// Nobody has to; the chiefs sign the draft that comes of the talks.
    case chiefsOnDraftOnly = "chiefs_on_draft_only"
    /// Both chiefs.
    case bothChiefs = "both_chiefs"
    /// All representatives who took part.
    case allRepresentatives = "all_representatives"
}
