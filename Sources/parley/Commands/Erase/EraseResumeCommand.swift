internal import ArgumentParser
internal import ParleyService

/// `parley erase resume`: carries on what a crash interrupted.
struct EraseResumeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "resume", abstract: "Carry on every erasure that was ordered and is not done.")

    @OptionGroup var settingOptions: SettingOptions

    func run() async throws {
        let done = try await Composition.run(settingOptions, acts: true) { composition in
            try await composition.erasing { try await $0.resume() }
        }
        Terminal.result("\(done) erasures carried on and done")
    }
}
