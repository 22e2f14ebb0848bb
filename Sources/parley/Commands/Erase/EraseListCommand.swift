internal import ArgumentParser
internal import Bargaining
internal import EventSourcing
internal import ParleyService
internal import StrictJSON

/// `parley erase list`: the erasures of a ledger, in the order asked for.
struct EraseListCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List the erasures of a ledger and how far they have come.")

    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var settingOptions: SettingOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        let cases = try await Composition.run(settingOptions) { composition in
            try await composition.service.erasures.view(
                of: Erasures.register(in: ledger.id), for: Operator.principal(in: ledger.id)
            ).value(of: "erasures").state.cases
        }
        output.json ? showJSON(cases) : showText(cases)
    }

    private func showJSON(_ cases: [ErasureCase]) {
        var writer = JSONWriter()
        writer.beginObject()
        writer.key("erasures")
        writer.beginArray()
        for known in cases { ErasureRendering.write(known, to: &writer) }
        writer.endArray()
        writer.endObject()
        Terminal.result(json: writer)
    }

    private func showText(_ cases: [ErasureCase]) {
        var table = TextTable(["NUMBER", "STATUS", "BASIS", "AUTHORITY", "ERASED"])
        for known in cases {
            table.add([
                String(known.number), known.status.rawValue, known.request.basis.rawValue,
                known.request.authority.text, String(known.erasedCount),
            ])
        }
        table.lines.forEach(Terminal.result)
    }
}
