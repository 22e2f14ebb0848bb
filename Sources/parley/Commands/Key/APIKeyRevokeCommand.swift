internal import ArgumentParser
internal import ParleyService

/// `parley key api revoke ID`.
struct APIKeyRevokeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "revoke", abstract: "Revoke a key; a running service notices within 30 seconds.")

    @Argument(help: "The id of the key, as key api list shows it.")
    var id: String

    @OptionGroup var settingOptions: SettingOptions

    func run() async throws {
        let isRevoked = try await Composition.run(settingOptions) { try await $0.apiKeys.revoke(id: id) }
        guard isRevoked else { throw CommandFailure(.failed, "no key \(id) that is not revoked already") }
        Terminal.say("revoked \(id)")
    }
}
