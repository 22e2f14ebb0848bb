internal import ArgumentParser
internal import Bargaining
internal import ParleyService
internal import StrictJSON

/// `parley profile check FILE…`: tells whether files of profiles and holidays are right, and where they are not.
struct ProfileCheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Check files of profiles and holidays.",
        discussion: """
            A file that is wrong is refused with line, field and rule (exit status 65). Files can rest on each other and on \
            the profiles of the schema directory, which stay as they are. A file named like CN-2027.yaml holds holidays.
            """)

    @Argument(help: "Files of profiles or holidays.")
    var files: [String]

    @OptionGroup var languageOptions: LanguageOptions
    @OptionGroup var settingOptions: SettingOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        let language = languageOptions.chosen
        let catalogue = try await Composition.profiles(try await settingOptions.settings(), language: language)
        var sources: [ProfileSource] = []
        var refused = 0
        for file in files {
            do {
                if HolidayCatalogue.isNamedLikeYear(file) {
                    show(try await HolidayCatalogue.year(at: file), file)
                } else {
                    sources.append(try await ProfileCatalogue.source(at: file))
                }
            } catch let fault as ProfileFault {
                show(fault, language)
                refused += 1
            }
        }
        for source in sources {
            do throws(ProfileFault) {
                let profile = try catalogue.profile(of: source, besides: sources)
                show(profile, source, changes: catalogue[profile.reference].map { $0 != profile } ?? false)
            } catch {
                show(error, language)
                refused += 1
            }
        }
        guard refused == 0 else { throw CommandFailure(.badInput, "\(refused) of \(files.count) files refused") }
    }

    /// `changes` tells that the schema directory holds other content under the same version.
    private func show(_ profile: RuleProfile, _ source: ProfileSource, changes: Bool) {
        guard output.json else {
            let note =
                changes ? "; other than the installed \(profile.reference): a version in use needs a new number" : ""
            Terminal.result("\(source.file): \(profile.reference) is right, \(profile.provisions.count) rules\(note)")
            return
        }
        var writer = JSONWriter()
        writer.beginObject()
        writer.member("file", source.file)
        writer.member("ok", true)
        writer.member("profile", profile.reference.description)
        writer.member("sha256", ProfileEncoding.hash(profile))
        writer.member("changes_installed", changes)
        writer.endObject()
        Terminal.result(json: writer)
    }

    private func show(_ holidays: (country: String, year: HolidayYear), _ file: String) {
        guard output.json else {
            Terminal.result("\(file): the holidays of \(holidays.country) in \(holidays.year.year) are right")
            return
        }
        var writer = JSONWriter()
        writer.beginObject()
        writer.member("file", file)
        writer.member("ok", true)
        writer.member("country", holidays.country)
        writer.member("year", Int64(holidays.year.year))
        writer.endObject()
        Terminal.result(json: writer)
    }

    private func show(_ fault: ProfileFault, _ language: Language) {
        guard output.json else {
            Terminal.say(fault.text(in: language))
            return
        }
        var writer = JSONWriter()
        writer.beginObject()
        writer.member("file", fault.file)
        writer.member("ok", false)
        number("line", fault.place?.line, &writer)
        number("column", fault.place?.column, &writer)
        writer.member("field", fault.field)
        writer.member("rule", fault.rule.code)
        writer.member("expected", fault.rule.text(in: language))
        writer.endObject()
        Terminal.result(json: writer)
    }

    private func number(_ name: String, _ number: Int?, _ writer: inout JSONWriter) {
        writer.key(name)
        if let number { writer.value(Int64(number)) } else { writer.null() }
    }
}
