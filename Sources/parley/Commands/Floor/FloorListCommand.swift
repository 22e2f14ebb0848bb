internal import ArgumentParser
internal import Bargaining
internal import EventSourcing
internal import ParleyService
internal import StrictJSON

/// `parley floor list`: the floors of a ledger, in the order recorded.
struct FloorListCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List the statutory floors of a ledger.")

    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var languageOptions: LanguageOptions
    @OptionGroup var settingOptions: SettingOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        let floors = try await Composition.run(settingOptions) { composition in
            try await composition.service.floors.view(
                of: NegotiationService.floorRegister(in: ledger.id), for: Operator.principal(in: ledger.id)
            ).value(of: "floors").state.floors
        }
        output.json ? showJSON(floors) : showText(floors)
    }

    private func showJSON(_ floors: [StatutoryFloor]) {
        var writer = JSONWriter()
        writer.beginObject()
        writer.key("data")
        writer.beginArray()
        for floor in floors {
            writer.beginObject()
            StatutoryFloorCoding.write(floor, to: &writer)
            writer.endObject()
        }
        writer.endArray()
        writer.endObject()
        Terminal.result(json: writer)
    }

    private func showText(_ floors: [StatutoryFloor]) {
        var table = TextTable(["FLOOR", "REGION", "SUBJECT", "AT LEAST", "UNIT", "FROM", "SOURCE"])
        for floor in floors {
            table.add([
                String(floor.number), floor.region.text, floor.subject.rawValue, floor.amount.description,
                floor.unit.text, floor.from.description,
                floor.source.text(preferringChinese: languageOptions.chosen == .zh),
            ])
        }
        table.lines.forEach(Terminal.result)
    }
}
