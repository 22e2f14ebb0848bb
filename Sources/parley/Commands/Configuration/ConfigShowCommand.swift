internal import ArgumentParser
internal import StrictJSON

/// `parley config show [--origin]`: every setting with its value; secrets stay hidden.
struct ConfigShowCommand: AsyncParsableCommand {
    private static let hidden = "<hidden>"

    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Show every setting; values of secrets stay hidden.")

    @Flag(help: "Tell where each value comes from.")
    var origin = false

    @OptionGroup var settingOptions: SettingOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        let settings = try await settingOptions.settings()
        output.json ? showJSON(settings) : showText(settings)
    }

    private func shown(_ setting: Setting, _ value: SettingValue) -> String {
        setting.isSecret ? Self.hidden : value.text
    }

    private func showText(_ settings: Settings) {
        var table = TextTable(["SETTING", "VALUE"] + (origin ? ["ORIGIN"] : []) + ["MEANING"])
        for setting in Setting.allCases {
            let value = settings[setting]
            let columns = [setting.name, value.map { shown(setting, $0) } ?? "-"]
            table.add(columns + (origin ? [value?.origin ?? "-"] : []) + [setting.explanation])
        }
        table.lines.forEach(Terminal.result)
    }

    private func showJSON(_ settings: Settings) {
        var writer = JSONWriter()
        writer.beginObject()
        writer.key("settings")
        writer.beginArray()
        for setting in Setting.allCases {
            let value = settings[setting]
            writer.beginObject()
            writer.member("name", setting.name)
            writer.nullable("value", value.map { shown(setting, $0) })
            if origin { writer.nullable("origin", value?.origin) }
            writer.member("variable", setting.variable)
            writer.endObject()
        }
        writer.endArray()
        writer.endObject()
        Terminal.result(json: writer)
    }
}
