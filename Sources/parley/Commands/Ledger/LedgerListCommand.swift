internal import ArgumentParser
internal import EventSourcing
internal import EventStorePostgres
internal import StrictJSON

/// `parley ledger list`.
struct LedgerListCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "List ledgers with their heads.")

    @OptionGroup var settingOptions: SettingOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        let ledgers = try await Composition.run(settingOptions) { composition in
            var ledgers: [(record: LedgerRecord, events: Int64)] = []
            for record in try await composition.store.ledgers() {
                ledgers.append((record, try await composition.store.head(of: record.id).position.number))
            }
            return ledgers
        }
        if output.json {
            var writer = JSONWriter()
            writer.beginObject()
            writer.key("ledgers")
            writer.beginArray()
            for (record, events) in ledgers {
                writer.beginObject()
                writer.member("ledger", Int64(record.id.number))
                writer.member("name", record.name)
                writer.member("events", events)
                writer.endObject()
            }
            writer.endArray()
            writer.endObject()
            Terminal.result(json: writer)
        } else {
            var table = TextTable(["LEDGER", "NAME", "EVENTS"])
            for (record, events) in ledgers { table.add([record.id.description, record.name, String(events)]) }
            table.lines.forEach(Terminal.result)
        }
    }
}
