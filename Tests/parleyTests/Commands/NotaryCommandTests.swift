import ArgumentParser
import Foundation
import Testing

@testable import parley

@Suite struct NotaryCommandTests {
    @Test(arguments: [
        ["--ledger", "0"], ["--ledger", "x"], ["1"], ["--key", "f"],
    ])
    func `a wrong notary is refused before it starts`(arguments: [String]) {
        #expect(throws: (any Error).self) { try NotaryCommand.parseAsRoot(arguments) }
    }

    @Test(arguments: [
        ["create", "1"], ["create", "0", "--origin", "o"], ["create", "1", "--origin", "two words"], ["freeze"],
        ["rotate", "1"], ["rotate", "1", "--origin", "a+b"], ["list", "1"], ["destroy", "1"],
    ])
    func `a wrong act on a key is refused before any file is read`(arguments: [String]) {
        #expect(throws: (any Error).self) { try NotaryKeyCommand.parseAsRoot(arguments) }
    }

    @Test func `a key is made, listed and not made twice`() async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("parley-\(UUID().uuidString)").path
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let arguments = ["create", "7", "--origin", "test.example/7", "--notary-directory", folder]
        let first = try #require(try NotaryKeyCommand.parseAsRoot(arguments) as? NotaryKeyCreateCommand)
        try await first.run()
        #expect(FileManager.default.fileExists(atPath: folder + "/ledger-7.state"))
        await #expect(throws: (any Error).self) { try await first.run() }
        let list = try #require(
            try NotaryKeyCommand.parseAsRoot(["list", "--notary-directory", folder, "--json"])
                as? NotaryKeyListCommand)
        try await list.run()
    }

    @Test func `settings of a notary are read, and its origin is a name`() async throws {
        let settings = try await Settings(
            flags: [.notaryDirectory: "/nowhere"],
            environment: ["PARLEY_NOTARY_ORIGIN": "parley.example"], usualFiles: [])
        _ = try Composition.notaryConfiguration(settings)
        let wrong = try await Settings(
            flags: [.notaryDirectory: "/nowhere", .notaryOrigin: "two words"], environment: [:], usualFiles: [])
        #expect(throws: SettingFault.self) { try Composition.notaryConfiguration(wrong) }
        let without = try await Settings(flags: [:], environment: [:], usualFiles: [])
        #expect(throws: SettingFault.missing(.notaryDirectory)) { try Composition.notaryConfiguration(without) }
    }
}
