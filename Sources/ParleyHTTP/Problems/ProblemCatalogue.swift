internal import ParleyService

/// The texts of every problem in both languages.
enum ProblemCatalogue {
    /// The English texts.
    static let english: [ProblemCode: ProblemText] = requestsInEnglish.merging(rulesInEnglish) { first, _ in first }
        .merging(procedureInEnglish) { first, _ in first }
        .merging(disputesInEnglish) { first, _ in first }
        .merging(lifeInEnglish) { first, _ in first }

    /// The Chinese texts, with the same keys and the same words in braces.
    static let chinese: [ProblemCode: ProblemText] = requestsInChinese.merging(rulesInChinese) { first, _ in first }
        .merging(procedureInChinese) { first, _ in first }
        .merging(disputesInChinese) { first, _ in first }
        .merging(lifeInChinese) { first, _ in first }

    /// What a problem says.
    static func text(of code: ProblemCode, in language: Language) -> ProblemText {
        let texts = language == .zh ? chinese : english
        return texts[code] ?? ProblemText(code.rawValue, code.rawValue, "")
    }
}
