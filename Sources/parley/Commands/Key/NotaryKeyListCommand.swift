internal import ArgumentParser
internal import EventSourcing
internal import EventStorePostgres
internal import StrictJSON
internal import Transparency

/// `parley key notary list`: public keys of all ledgers, and how far each was signed.
struct NotaryKeyListCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List the public keys of ledgers, for policies, and how far each has signed.")

    @OptionGroup var notaryOptions: NotaryOptions
    @OptionGroup var settingOptions: SettingOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        let settings = try await settingOptions.settings(notaryOptions.flags)
        let states = try Notary.states(in: try settings.text(.notaryDirectory))
        output.json ? showJSON(states) : showText(states)
    }

    private func showText(_ states: [NotaryState]) {
        var table = TextTable(["LEDGER", "STANDING", "SIZE", "KEY"])
        for state in states {
            for former in state.former {
                table.add([state.ledger.description, "closed", String(former.size), former.key.description])
            }
            table.add([
                state.ledger.description, state.standing.rawValue, String(state.range.size), state.key.description,
            ])
        }
        table.lines.forEach(Terminal.result)
    }

    private func showJSON(_ states: [NotaryState]) {
        var writer = JSONWriter()
        writer.beginObject()
        writer.key("logs")
        writer.beginArray()
        for state in states {
            writer.beginObject()
            writer.member("ledger", Int64(state.ledger.number))
            writer.member("standing", state.standing.rawValue)
            writer.member("size", Int64(clamping: state.range.size))
            writer.member("key", state.key.description)
            writer.strings("former", state.former.map(\.key.description))
            writer.endObject()
        }
        writer.endArray()
        writer.endObject()
        Terminal.result(json: writer)
    }
}
