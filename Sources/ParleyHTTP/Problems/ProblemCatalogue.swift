internal import ParleyService

/// The texts of every problem in both languages.
enum ProblemCatalogue {
    /// The chapters of the English texts. No problem is in two of them.
    static let englishChapters: [[ProblemCode: ProblemText]] = [
        requestsInEnglish,
        rulesInEnglish,
        procedureInEnglish,
        disputesInEnglish,
        lifeInEnglish,
        amendmentsInEnglish,
        recordInEnglish,
        groundworkInEnglish,
        caucusInEnglish,
        demandsInEnglish,
        profilesInEnglish,
        floorsInEnglish,
        receiptsInEnglish,
        bundlesInEnglish,
        exportsInEnglish,
        replayInEnglish,
        erasuresInEnglish,
        campaignsInEnglish,
        costingInEnglish,
        supervisionInEnglish,
    ]

    /// The chapters of the Chinese texts.
    static let chineseChapters: [[ProblemCode: ProblemText]] = [
        requestsInChinese,
        rulesInChinese,
        procedureInChinese,
        disputesInChinese,
        lifeInChinese,
        amendmentsInChinese,
        recordInChinese,
        groundworkInChinese,
        caucusInChinese,
        demandsInChinese,
        profilesInChinese,
        floorsInChinese,
        receiptsInChinese,
        bundlesInChinese,
        exportsInChinese,
        replayInChinese,
        erasuresInChinese,
        campaignsInChinese,
        costingInChinese,
        supervisionInChinese,
    ]

    /// The English texts.
    static let english = whole(englishChapters)

    /// The Chinese texts, with the same keys and the same words in braces.
    static let chinese = whole(chineseChapters)

    /// What a problem says.
    static func text(of code: ProblemCode, in language: Language) -> ProblemText {
        let texts = language == .zh ? chinese : english
        return texts[code] ?? ProblemText(code.rawValue, code.rawValue, "")
    }

    private static func whole(_ chapters: [[ProblemCode: ProblemText]]) -> [ProblemCode: ProblemText] {
        chapters.reduce(into: [:]) { all, chapter in all.merge(chapter) { first, _ in first } }
    }
}
