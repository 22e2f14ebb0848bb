/// A name for people: in Chinese, in English, in both, or in one language that the source does not name.
///
/// Titles of published histories are `.unnamed`: they are never translated nor claimed to be in both languages.
public enum Title: Hashable, Sendable {
    /// Both languages.
    case both(zh: String, en: String)
    /// Chinese only.
    case zh(String)
    /// English only.
    case en(String)
    /// One language, not stated which.
    case unnamed(String)

    /// The most Unicode scalars a title may have.
    public static let maximumScalars = 300

    /// The text to show to a reader of the given language: theirs if there is one, else what there is.
    public func text(preferringChinese: Bool) -> String {
        switch self {
        case .both(let zh, let en): preferringChinese ? zh : en
        case .zh(let text), .en(let text), .unnamed(let text): text
        }
    }
}
