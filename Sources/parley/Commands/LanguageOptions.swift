internal import ArgumentParser
internal import ParleyService

/// The language of text for people.
struct LanguageOptions: ParsableArguments {
    @Option(help: "en or zh; by default that of the terminal.")
    var language: String?

    func validate() throws {
        guard language == nil || language.flatMap(Language.init) != nil else {
            throw ValidationError("--language is en or zh.")
        }
    }

    /// The language chosen, else that of the terminal's locale, else English.
    var chosen: Language {
        if let language = language.flatMap(Language.init) { return language }
        return Terminal.language
    }
}
