internal import ArgumentParser
internal import Bargaining
internal import ParleyService
internal import StrictJSON

/// `parley profile compare [ID[@VERSION]…]`: profiles side by side.
struct ProfileCompareCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "compare", abstract: "Show in what profiles differ.")

    @Argument(help: "Profiles; the latest version of each by default.")
    var names: [String] = []

    @Flag(help: "Also the rules in which they agree.")
    var all = false

    @Flag(help: "A table in Markdown with every rule.")
    var markdown = false

    @OptionGroup var languageOptions: LanguageOptions
    @OptionGroup var settingOptions: SettingOptions
    @OptionGroup var output: OutputOptions

    func validate() throws {
        guard !(markdown && output.json) else { throw ValidationError("--markdown and --json exclude each other.") }
        for name in names where ProfileID(name) == nil && ProfileReference(name) == nil {
            throw ValidationError("\"\(name)\" is no name of a profile, such as CN-ZJ or CN-ZJ@1.")
        }
    }

    func run() async throws {
        let language = languageOptions.chosen
        let catalogue = try await Composition.profiles(try await settingOptions.settings(), language: language)
        let profiles =
            try names.isEmpty
            ? catalogue.latestProfiles
            : names.map { name in
                guard let profile = catalogue.profile(named: name) else {
                    throw CommandFailure(.failed, "there is no profile \(name): parley profile list")
                }
                return profile
            }
        let comparison = ProfileComparison(profiles, language: language)
        if markdown {
            Terminal.result(bytes: Array(comparison.markdown(in: language).utf8))
        } else if output.json {
            showJSON(comparison)
        } else {
            showText(comparison, language)
        }
    }

    private func showText(_ comparison: ProfileComparison, _ language: Language) {
        var table = TextTable(["RULE", "PROFILE", "SAYS", "ARTICLE"])
        for row in comparison.rows where all || row.differs {
            for (index, (profile, cell)) in zip(comparison.profiles, row.cells).enumerated() {
                table.add([
                    index == 0 ? row.parameter.title(in: language) : "", profile.reference.description,
                    cell?.text ?? "-", cell?.article ?? "-",
                ])
            }
        }
        table.lines.forEach(Terminal.result)
    }

    private func showJSON(_ comparison: ProfileComparison) {
        var writer = JSONWriter()
        writer.beginObject()
        writer.strings("profiles", comparison.profiles.map(\.reference.description))
        writer.key("rules")
        writer.beginArray()
        for row in comparison.rows where all || row.differs {
            writer.beginObject()
            writer.member("rule", row.parameter.rawValue)
            writer.member("differs", row.differs)
            writer.key("cells")
            writer.beginArray()
            for cell in row.cells { show(cell, &writer) }
            writer.endArray()
            writer.endObject()
        }
        writer.endArray()
        writer.endObject()
        Terminal.result(json: writer)
    }

    private func show(_ cell: ProfileComparison.Cell?, _ writer: inout JSONWriter) {
        guard let cell else { return writer.null() }
        writer.beginObject()
        writer.member("text", cell.text)
        writer.member("article", cell.article)
        writer.member("inherited", cell.isInherited)
        writer.endObject()
    }
}
