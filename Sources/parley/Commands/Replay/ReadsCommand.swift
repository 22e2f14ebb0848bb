internal import ArgumentParser
internal import EventSourcing
internal import ParleyService
internal import StrictJSON

/// `parley reads ID`: which auditors read a negotiation over the API, and what.
struct ReadsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reads", abstract: "List what auditors read of a negotiation over the API, newest first.",
        discussion: "Whoever reads PostgreSQL itself, as this command line does, is not in the list.")

    @Argument(help: "The negotiation: its id, the beginning of it, or the id of a published history.")
    var id: String

    @Option(help: "How many reads to list, the newest first.")
    var limit = 50

    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var settingOptions: SettingOptions
    @OptionGroup var output: OutputOptions

    func validate() throws {
        guard (1...NegotiationService.listedReads).contains(limit) else {
            throw ValidationError("--limit is a number from 1 to \(NegotiationService.listedReads).")
        }
    }

    func run() async throws {
        let page = try await Composition.run(settingOptions) { composition in
            let negotiation = try await composition.negotiation(named: id, in: ledger.id)
            return try await composition.service.auditorReads(
                of: negotiation, in: ledger.id, for: Operator.principal(in: ledger.id), limit: limit
            ).value(of: id)
        }
        output.json ? page.rows.forEach(showJSON) : showText(page)
    }

    private func showText(_ page: AuditorReadPage) {
        var table = TextTable(["READ AT", "READER", "OPERATION", "VERSION", "BYTES"])
        for read in page.rows {
            table.add([
                TimestampText.format(read.readAt), read.reader.description, read.operation,
                read.version.map(\.description) ?? "-", read.bytes.map(String.init) ?? "-",
            ])
        }
        table.lines.forEach(Terminal.result)
        if page.next != nil { Terminal.say("there are more: --limit shows up to \(NegotiationService.listedReads)") }
    }

    private func showJSON(_ read: AuditorRead) {
        var writer = JSONWriter()
        writer.beginObject()
        writer.member("read_at", TimestampText.format(read.readAt))
        writer.member("reader", read.reader.description)
        writer.member("operation", read.operation)
        writer.nullable("version", read.version?.number)
        writer.nullable("bytes", read.bytes)
        writer.endObject()
        Terminal.result(json: writer)
    }
}
