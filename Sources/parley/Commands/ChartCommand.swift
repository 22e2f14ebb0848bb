internal import ArgumentParser
internal import Bargaining
internal import EventSourcing
internal import Foundation
internal import ParleyService

/// `parley chart ID`: how both sides moved, drawn.
struct ChartCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "chart", abstract: "Draw both sides' positions over time, item by item, as SVG.",
        discussion: """
            Labour's line has circles, the employers' is dashed with squares, what was agreed has diamonds; the gap is \
            shaded, sessions and deadlines are upright lines. Under each drawing a table says the same.
            """)

    @Argument(help: "The negotiation: its id, the beginning of it, or the id of a published history.")
    var id: String

    @Option(help: "Draw only the item of this key.")
    var item: String?

    @Option(help: "Write the drawing into this file instead of printing it.")
    var output: String?

    @OptionGroup var momentOptions: MomentOptions
    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var languageOptions: LanguageOptions
    @OptionGroup var settingOptions: SettingOptions

    func run() async throws {
        let key = try item.map { text in
            guard let key = ItemKey(text) else { throw ValidationError("\(text) is not the key of an item") }
            return key
        }
        let view = try await Composition.run(settingOptions) { composition in
            let negotiation = try await composition.negotiation(named: id, in: ledger.id)
            return try await composition.service.course(
                of: negotiation, in: ledger.id, for: Operator.principal(in: ledger.id), at: momentOptions.moment
            ).value(of: id)
        }
        guard let drawing = CourseChart.svg(of: view, item: key, language: languageOptions.chosen) else {
            throw CommandFailure(.failed, "no item \(item ?? "") is on the table; parley table \(id) lists them")
        }
        if let output {
            try Data(drawing).write(to: URL(filePath: output), options: .atomic)
            Terminal.say("wrote \(output)")
        } else {
            Terminal.result(String(decoding: drawing, as: UTF8.self))
        }
    }
}
