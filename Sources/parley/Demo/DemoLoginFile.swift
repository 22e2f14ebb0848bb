internal import EventSourcing
internal import Foundation
internal import ParleyService
internal import StrictJSON

/// The file with the logins of the demo: keys are stored nowhere else in the clear.
///
/// `{"ledger": 1, "negotiation_id": "…", "logins": [{"principal", "roles", "token"}]}`, readable by its owner only.
struct DemoLoginFile {
    private static let ownerOnly = 0o600

    let path: String

    /// Makes keys for the principals whose key is missing or no longer good, and writes the file anew where that
    /// changes it.
    ///
    /// - Throws: ``CommandFailure`` when the file cannot be read or written; errors of the key store.
    func complete(keys: APIKeyStore, ledger: LedgerID, negotiation: StreamID) async throws {
        let known = try tokens()
        var tokens: [String: String] = [:]
        for login in DemoLogin.all {
            if let token = known[login.principal.text],
                let principal = try await keys.principal(forToken: token), principal.id == login.principal,
                principal.ledgers == [ledger]
            {
                tokens[login.principal.text] = token
            } else {
                tokens[login.principal.text] = try await keys.create(
                    principal: login.principal, roles: login.roles, ledgers: [ledger], expiresAt: nil
                ).token
            }
        }
        let content = Self.content(tokens, ledger: ledger, negotiation: negotiation)
        guard content != FileManager.default.contents(atPath: path) else { return }
        try write(content)
    }

    private func tokens() throws -> [String: String] {
        guard let content = FileManager.default.contents(atPath: path) else { return [:] }
        struct Logins: Decodable {
            struct Login: Decodable {
                let principal: String
                let token: String
            }
            let logins: [Login]
        }
        do {
            let logins = try JSONDecoder().decode(Logins.self, from: content).logins
            return Dictionary(logins.map { ($0.principal, $0.token) }) { first, _ in first }
        } catch {
            throw CommandFailure(.badInput, "\(path) is not a file of logins; move it away")
        }
    }

    private static func content(_ tokens: [String: String], ledger: LedgerID, negotiation: StreamID) -> Data {
        var writer = JSONWriter()
        writer.beginObject()
        writer.member("ledger", Int64(ledger.number))
        writer.member("negotiation_id", negotiation.description)
        writer.key("logins")
        writer.beginArray()
        for login in DemoLogin.all {
            writer.beginObject()
            writer.member("principal", login.principal.text)
            writer.strings("roles", login.roles.map(\.rawValue).sorted())
            writer.member("token", tokens[login.principal.text] ?? "")
            writer.endObject()
        }
        writer.endArray()
        writer.endObject()
        return Data(writer.bytes)
    }

    /// Creates the file with its final rights before anything secret is in it.
    private func write(_ content: Data) throws {
        let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
        let temporary = path + ".new"
        do {
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
            guard
                FileManager.default.createFile(
                    atPath: temporary, contents: content, attributes: [.posixPermissions: Self.ownerOnly]),
                rename(temporary, path) == 0
            else { throw CommandFailure(.failed, "cannot write \(path)") }
        } catch let error as CocoaError {
            throw CommandFailure(.failed, "cannot write \(path): \(error.localizedDescription)")
        }
    }
}
