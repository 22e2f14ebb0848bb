import Foundation
import Testing

@testable import parley

@Suite struct SettingsTests {
    /// A folder of this test's own; whoever asks for it removes it.
    private static func withFolder(_ body: (URL) async throws -> Void) async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("parley-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try await body(folder)
    }

    @Test func `flags come before the environment, secrets, file and defaults`() async throws {
        try await Self.withFolder { folder in
            let file = folder.appendingPathComponent("parley.yaml")
            try Data("http:\n  port: 1\n  host: from-file\nlog:\n  level: debug\nadmin:\n  port: 5\n".utf8).write(
                to: file)
            try Data("2\n".utf8).write(to: folder.appendingPathComponent("http-port"))
            try Data("from-secrets\n".utf8).write(to: folder.appendingPathComponent("http-host"))
            var environment = ["PARLEY_SECRETS_DIRECTORY": folder.path, "PARLEY_HTTP_PORT": "3"]
            var settings = try await Settings(
                flags: [.httpPort: "4"], file: file.path, environment: environment, usualFiles: [])
            #expect(settings[.httpPort] == SettingValue(text: "4", origin: "flag"))
            #expect(settings[.httpHost] == SettingValue(text: "from-secrets", origin: "secrets (\(folder.path))"))
            #expect(settings[.logLevel] == SettingValue(text: "debug", origin: "file (\(file.path))"))
            #expect(settings[.adminPort]?.text == "5")
            #expect(settings[.adminHost] == SettingValue(text: "127.0.0.1", origin: "default"))
            settings = try await Settings(flags: [:], file: file.path, environment: environment, usualFiles: [])
            #expect(settings[.httpPort] == SettingValue(text: "3", origin: "environment (PARLEY_HTTP_PORT)"))
            environment["PARLEY_HTTP_PORT"] = nil
            settings = try await Settings(flags: [:], file: file.path, environment: environment, usualFiles: [])
            #expect(settings[.httpPort]?.text == "2")
        }
    }

    @Test func `DATABASE_URL and PORT hold where ours are not set`() async throws {
        var environment = ["DATABASE_URL": "postgresql:///other", "PORT": "8081"]
        var settings = try await Settings(flags: [:], environment: environment, usualFiles: [])
        #expect(settings[.databaseURL]?.origin == "environment (DATABASE_URL)")
        #expect(settings[.httpPort] == SettingValue(text: "8081", origin: "environment (PORT)"))
        environment["PARLEY_DATABASE_URL"] = "postgresql:///ours"
        settings = try await Settings(flags: [:], environment: environment, usualFiles: [])
        #expect(settings[.databaseURL]?.text == "postgresql:///ours")
    }

    @Test func `an unknown variable is refused with the nearest name`() async throws {
        await #expect(throws: SettingFault.unknownVariable("PARLEY_DATABASE_ULR", nearest: "PARLEY_DATABASE_URL")) {
            _ = try await Settings(flags: [:], environment: ["PARLEY_DATABASE_ULR": "x"], usualFiles: [])
        }
    }

    @Test(arguments: ["", "many", "0", "65536", "1.5", "-1"])
    func `a port is a number in its range`(text: String) async throws {
        let settings = try await Settings(flags: [.httpPort: text], environment: [:], usualFiles: [])
        guard !text.isEmpty else {
            #expect(try settings.number(.httpPort, in: 1...65_535) == 8_080)
            return
        }
        #expect(throws: SettingFault.self) { try settings.number(.httpPort, in: 1...65_535) }
    }

    @Test func `a secret never stands in a fault`() {
        let fault = SettingFault.invalid(.databaseURL, value: "postgresql://u:secret@h/d", expected: "an address")
        #expect(!fault.description.contains("secret"))
    }

    @Test func `a file that is named must be there`() async {
        await #expect(throws: SettingFault.self) {
            _ = try await Settings(flags: [:], file: "/nonexistent/parley.yaml", environment: [:], usualFiles: [])
        }
    }

    @Test func `flag, variable and path of a setting follow from its name`() {
        #expect(Setting.httpPort.variable == "PARLEY_HTTP_PORT")
        #expect(Setting.httpPort.name == "http-port")
        #expect(Setting.httpPort.path == ["http", "port"])
        #expect(Set(Setting.allCases.map(\.variable)).count == Setting.allCases.count)
    }
}
