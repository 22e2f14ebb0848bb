internal import ArgumentParser
internal import Bargaining
internal import ParleyService
internal import StrictJSON

/// `parley profile show ID[@VERSION]`: every rule of a profile with its article.
struct ProfileShowCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Show every rule of a profile with its article and where it comes from.")

    @Argument(help: "CN-ZJ for the latest version, CN-ZJ@1 for one.")
    var profile: String

    @OptionGroup var languageOptions: LanguageOptions
    @OptionGroup var settingOptions: SettingOptions
    @OptionGroup var output: OutputOptions

    func validate() throws {
        guard ProfileID(profile) != nil || ProfileReference(profile) != nil else {
            throw ValidationError("\"\(profile)\" is no name of a profile, such as CN-ZJ or CN-ZJ@1.")
        }
    }

    func run() async throws {
        let language = languageOptions.chosen
        let catalogue = try await Composition.profiles(try await settingOptions.settings(), language: language)
        guard let found = catalogue.profile(named: profile) else {
            throw CommandFailure(.failed, "there is no profile \(profile): parley profile list")
        }
        output.json ? showJSON(found) : showText(found, language)
    }

    private func showText(_ profile: RuleProfile, _ language: Language) {
        let document = profile.document
        Terminal.result(
            "\(profile.reference) \(document.title.text(preferringChinese: language.prefersChinese)), "
                + "SHA-256 \(ProfileEncoding.hash(profile))")
        var rules = TextTable(["RULE", "SAYS", "ARTICLE", "FROM"])
        for parameter in ProfileParameter.allCases {
            guard let provision = profile.provisions[parameter] else { continue }
            rules.add([
                parameter.title(in: language), ParameterText.text(provision.value, in: language),
                provision.article.description, profile.origins[parameter]?.description ?? "-",
            ])
        }
        rules.lines.forEach(Terminal.result)
        var instruments = TextTable(["KEY", "INSTRUMENT"])
        for instrument in profile.instruments.values.sorted(by: { $0.key < $1.key }) {
            instruments.add([instrument.key, instrument.title.text(preferringChinese: language.prefersChinese)])
        }
        instruments.lines.forEach(Terminal.result)
    }

    private func showJSON(_ profile: RuleProfile) {
        var writer = JSONWriter()
        writer.beginObject()
        writer.member("sha256", ProfileEncoding.hash(profile))
        writer.key("profile")
        ProfileEncoding.json(profile).write(to: &writer)
        writer.endObject()
        Terminal.result(json: writer)
    }
}
