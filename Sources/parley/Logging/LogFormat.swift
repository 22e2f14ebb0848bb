/// How log lines look.
enum LogFormat: String, CaseIterable {
    /// One JSON object a line, for collectors.
    case json
    /// For people.
    case text
    /// Text on a terminal, else JSON.
    case auto
}
