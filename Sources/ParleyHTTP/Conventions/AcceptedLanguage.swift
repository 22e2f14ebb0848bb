internal import ParleyService

/// Which of the two languages a reader asks for.
enum AcceptedLanguage {
    /// The language of an `Accept-Language` field (RFC 9110 §12.5.4): the first among those with the highest quality;
    /// English where neither is named.
    static func language(_ field: String?) -> Language {
        guard let field else { return .en }
        var best: (language: Language, quality: Int)?
        for range in field.split(separator: ",") {
            let parts = range.split(separator: ";").map(\.trimmingSpaces)
            guard let tag = parts.first?.lowercased(), let language = language(ofTag: tag) else { continue }
            let quality = parts.dropFirst().first { $0.hasPrefix("q=") }.map { thousandths($0.dropFirst(2)) } ?? 1000
            if quality > (best?.quality ?? 0) { best = (language, quality) }
        }
        return best?.language ?? .en
    }

    /// The value of `Content-Language`.
    static func tag(of language: Language) -> String { language == .zh ? "zh-CN" : "en" }

    private static func language(ofTag tag: String) -> Language? {
        if tag == "zh" || tag.hasPrefix("zh-") { return .zh }
        if tag == "en" || tag.hasPrefix("en-") || tag == "*" { return .en }
        return nil
    }

    /// `0.85` is 850; 0 for what is no quality.
    private static func thousandths(_ text: Substring) -> Int {
        let parts = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        guard let whole = parts.first, whole == "0" || whole == "1" else { return 0 }
        if whole == "1" { return 1000 }
        guard parts.count == 2, parts[1].utf8.count <= 3 else { return 0 }
        return Int(String(parts[1]) + String(repeating: "0", count: 3 - parts[1].utf8.count)) ?? 0
    }
}
