internal import ArgumentParser
internal import EventSourcing
internal import ParleyService
internal import StrictJSON

/// `parley key api list`: every key with what it opens; never the key itself.
struct APIKeyListCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List keys with what they open; their text is stored nowhere.")

    @OptionGroup var settingOptions: SettingOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        let keys = try await Composition.run(settingOptions) { try await $0.apiKeys.list() }
        output.json ? showJSON(keys) : showText(keys)
    }

    private func showText(_ keys: [APIKey]) {
        var table = TextTable(["ID", "PRINCIPAL", "ROLES", "LEDGERS", "CREATED", "EXPIRES", "REVOKED"])
        for key in keys {
            table.add([
                key.id, key.principal.text, key.roles.map(\.rawValue).joined(separator: ","),
                key.ledgers.map(\.description).joined(separator: ","), TimestampText.format(key.createdAt),
                key.expiresAt.map(TimestampText.format) ?? "-", key.revokedAt.map(TimestampText.format) ?? "-",
            ])
        }
        table.lines.forEach(Terminal.result)
    }

    private func showJSON(_ keys: [APIKey]) {
        var writer = JSONWriter()
        writer.beginObject()
        writer.key("keys")
        writer.beginArray()
        for key in keys {
            writer.beginObject()
            writer.member("id", key.id)
            writer.member("principal", key.principal.text)
            writer.strings("roles", key.roles.map(\.rawValue))
            writer.key("ledgers")
            writer.beginArray()
            for ledger in key.ledgers { writer.value(Int64(ledger.number)) }
            writer.endArray()
            writer.member("created_at", TimestampText.format(key.createdAt))
            writer.nullable("expires_at", key.expiresAt.map(TimestampText.format))
            writer.nullable("revoked_at", key.revokedAt.map(TimestampText.format))
            writer.endObject()
        }
        writer.endArray()
        writer.endObject()
        Terminal.result(json: writer)
    }
}
