internal import ArgumentParser
internal import ParleyService

/// `parley erase replay`: erases again what a restored backup brought back.
struct EraseReplayCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "replay", abstract: "Erase again what a restored backup brought back; run it before serving.",
        discussion: "Holds every record of an erasure against rows and keys. Running it again changes nothing.")

    @OptionGroup var settingOptions: SettingOptions

    func run() async throws {
        let replay = try await Composition.run(settingOptions, acts: true) { composition in
            try await composition.erasing { try await $0.replay() }
        }
        Terminal.result(
            "\(replay.pieces) erased pieces on record: \(replay.rowsDeleted) rows and \(replay.keysDestroyed) keys were "
                + "there again and are erased again; \(replay.namesSealed) names of accounts sealed")
    }
}
