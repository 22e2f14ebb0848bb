internal import ArgumentParser
internal import Bargaining
internal import ParleyService
internal import StrictJSON

/// `parley profile list`: every version of every profile, and the years whose holidays are known.
struct ProfileListCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List the profiles, every version, and the years whose holidays are known.")

    @OptionGroup var languageOptions: LanguageOptions
    @OptionGroup var settingOptions: SettingOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        let language = languageOptions.chosen
        let settings = try await settingOptions.settings()
        let catalogue = try await Composition.profiles(settings, language: language)
        let holidays = try await Composition.holidays(settings, language: language).calendars.mapValues {
            $0.years.keys.sorted()
        }.sorted { $0.key < $1.key }
        let profiles = catalogue.profiles.values.sorted {
            ($0.id, $0.reference.version) < ($1.id, $1.reference.version)
        }
        output.json ? showJSON(profiles, holidays) : showText(profiles, holidays, language)
    }

    private func showText(
        _ profiles: [RuleProfile], _ holidays: [(key: String, value: [Int])], _ language: Language
    ) {
        var table = TextTable(["PROFILE", "NAME", "BASE", "IN FORCE", "MATTERS", "OWN RULES", "ALL RULES"])
        for profile in profiles {
            let document = profile.document
            table.add([
                profile.reference.description, document.title.text(preferringChinese: language.prefersChinese),
                document.base?.description ?? "-", document.inForce?.description ?? "-", document.matters.rawValue,
                String(document.provisions.count), String(profile.provisions.count),
            ])
        }
        table.lines.forEach(Terminal.result)
        for (country, years) in holidays {
            Terminal.result("holidays of \(country): \(years.map(String.init).joined(separator: ", "))")
        }
    }

    private func showJSON(_ profiles: [RuleProfile], _ holidays: [(key: String, value: [Int])]) {
        var writer = JSONWriter()
        writer.beginObject()
        writer.key("profiles")
        writer.beginArray()
        for profile in profiles {
            let document = profile.document
            writer.beginObject()
            writer.member("profile", profile.id.text)
            writer.member("version", Int64(profile.reference.version))
            writer.key("title")
            writer.beginObject()
            writer.member("zh", document.title.text(preferringChinese: true))
            writer.member("en", document.title.text(preferringChinese: false))
            writer.endObject()
            writer.nullable("base", document.base?.description)
            writer.nullable("in_force", document.inForce?.description)
            writer.member("matters", document.matters.rawValue)
            writer.member("own_rules", Int64(document.provisions.count))
            writer.member("all_rules", Int64(profile.provisions.count))
            writer.member("sha256", ProfileEncoding.hash(profile))
            writer.endObject()
        }
        writer.endArray()
        writer.key("holidays")
        writer.beginObject()
        for (country, years) in holidays {
            writer.key(country)
            writer.beginArray()
            for year in years { writer.value(Int64(year)) }
            writer.endArray()
        }
        writer.endObject()
        writer.endObject()
        Terminal.result(json: writer)
    }
}
