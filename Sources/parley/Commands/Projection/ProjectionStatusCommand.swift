internal import ArgumentParser
internal import EventSourcing
internal import ParleyService
internal import StrictJSON

/// `parley projection status`: how far each read model has followed the log.
struct ProjectionStatusCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "status", abstract: "Tell how far each read model has followed the log.")

    @OptionGroup var settingOptions: SettingOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        let all = try await Composition.run(settingOptions) { composition in
            try await ProjectionStatus.all(
                configuration: Composition.database(composition.settings, role: Projector.role),
                logger: composition.logger)
        }
        output.json ? showJSON(all) : showText(all)
    }

    private func showText(_ all: [ProjectionStatus]) {
        var table = TextTable(["PROJECTION", "VERSION", "LEDGER", "POSITION", "HEAD", "LAG", "UPDATED"])
        for status in all {
            table.add([
                status.name, String(status.version), status.ledger.description, String(status.position.number),
                String(status.head.number),
                !status.isInstalled ? "not installed" : "\(status.lag)\(status.stop == nil ? "" : ", stopped")",
                status.updatedAt.map(TimestampText.format) ?? "-",
            ])
        }
        table.lines.forEach(Terminal.result)
        for stop in all.compactMap(\.stop) { Terminal.result("stopped: \(stop)") }
    }

    private func showJSON(_ all: [ProjectionStatus]) {
        var writer = JSONWriter()
        writer.beginObject()
        writer.key("projections")
        writer.beginArray()
        for status in all {
            writer.beginObject()
            writer.member("name", status.name)
            writer.member("version", Int64(status.version))
            writer.member("installed", status.isInstalled)
            writer.member("ledger", Int64(status.ledger.number))
            writer.member("position", status.position.number)
            writer.member("head", status.head.number)
            writer.member("lag", status.lag)
            writer.member("behind_milliseconds", status.behindMilliseconds)
            writer.nullable("updated_at", status.updatedAt.map(TimestampText.format))
            if let stop = status.stop {
                writer.key("stopped")
                writer.beginObject()
                ProjectionReport.write(stop, &writer)
                writer.endObject()
            }
            writer.endObject()
        }
        writer.endArray()
        writer.endObject()
        Terminal.result(json: writer)
    }
}
