/// The value of a setting and where it comes from.
struct SettingValue: Equatable {
    let text: String
    /// `flag`, `environment (NAME)`, `secrets (FOLDER)`, `file (PATH)` or `default`.
    let origin: String
}
