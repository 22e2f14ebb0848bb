internal import Configuration
internal import Foundation

/// The configuration of this process: flags, then environment, secrets directory, YAML file, defaults.
struct Settings {
    /// Variables that tell where further settings are.
    static let fileVariable = "PARLEY_CONFIGURATION"
    static let secretsVariable = "PARLEY_SECRETS_DIRECTORY"
    /// Where the YAML file is looked for when nobody names one.
    static let usualFiles = [".parley/parley.yaml", "/etc/parley/parley.yaml"]

    private let values: [Setting: SettingValue]

    /// Reads all sources.
    ///
    /// - Parameters:
    ///   - flags: what the command line said.
    ///   - file: path of the YAML file from the command line.
    ///   - environment: variables of the process.
    ///   - usualFiles: where the YAML file is looked for when nobody names one.
    /// - Throws: ``SettingFault``.
    init(
        flags: [Setting: String], file: String? = nil,
        environment: [String: String] = ProcessInfo.processInfo.environment, usualFiles: [String] = Self.usualFiles
    ) async throws {
        try Self.refuseUnknownVariables(environment)
        var sources: [(origin: (Setting) -> String, provider: any ConfigProvider)] = []
        sources.append(
            (
                { _ in "flag" },
                InMemoryProvider(
                    name: "flags",
                    values: Dictionary(
                        uniqueKeysWithValues: flags.map {
                            (AbsoluteConfigKey($0.key.path), ConfigValue(.string($0.value), isSecret: $0.key.isSecret))
                        }))
            ))
        sources.append(
            (
                { "environment (\($0.variable))" },
                EnvironmentVariablesProvider(environmentVariables: Self.withoutPrefix(environment))
            ))
        // Platforms set these two by convention.
        let conventional = ["DATABASE_URL": environment["DATABASE_URL"], "HTTP_PORT": environment["PORT"]]
        sources.append(
            (
                { $0 == .httpPort ? "environment (PORT)" : "environment (DATABASE_URL)" },
                EnvironmentVariablesProvider(environmentVariables: conventional.compactMapValues { $0 })
            ))
        if let folder = environment[Self.secretsVariable] {
            sources.append(({ _ in "secrets (\(folder))" }, try await Self.secrets(folder)))
        }
        let named = file ?? environment[Self.fileVariable]
        if let path = named ?? usualFiles.first(where: FileManager.default.isReadableFile(atPath:)) {
            sources.append(({ _ in "file (\(path))" }, try await Self.yaml(path)))
        }
        var values: [Setting: SettingValue] = [:]
        for setting in Setting.allCases {
            let usual = setting == .schemaDirectory ? SchemaFolder.find() : setting.defaultValue
            values[setting] = usual.map { SettingValue(text: $0, origin: "default") }
            for source in sources {
                let found = try source.provider.value(forKey: AbsoluteConfigKey(setting.path), type: .string)
                guard case .string(let text) = found.value?.content, !text.isEmpty else { continue }
                values[setting] = SettingValue(text: text, origin: source.origin(setting))
                break
            }
        }
        self.values = values
    }

    /// The value of a setting with its origin.
    subscript(setting: Setting) -> SettingValue? { values[setting] }

    /// The text of a setting.
    ///
    /// - Throws: ``SettingFault/missing(_:)``.
    func text(_ setting: Setting) throws -> String {
        guard let value = values[setting] else { throw SettingFault.missing(setting) }
        return value.text
    }

    /// The number of a setting within a range.
    ///
    /// - Throws: ``SettingFault``.
    func number(_ setting: Setting, in range: ClosedRange<Int>) throws -> Int {
        let text = try text(setting)
        guard let number = Int(text), range.contains(number) else {
            throw SettingFault.invalid(
                setting, value: text, expected: "a whole number from \(range.lowerBound) to \(range.upperBound)")
        }
        return number
    }

    private static func refuseUnknownVariables(_ environment: [String: String]) throws {
        let known = Setting.allCases.map(\.variable) + [fileVariable, secretsVariable]
        for name in environment.keys.sorted() where name.hasPrefix(Setting.variablePrefix) && !known.contains(name) {
            // Scripts/test speaks to the tests with these.
            guard !name.hasPrefix("PARLEY_TEST_") else { continue }
            throw SettingFault.unknownVariable(name, nearest: EditDistance.nearest(to: name, among: known) ?? "")
        }
    }

    private static func withoutPrefix(_ environment: [String: String]) -> [String: String] {
        var own: [String: String] = [:]
        for (name, value) in environment where name.hasPrefix(Setting.variablePrefix) {
            own[String(name.dropFirst(Setting.variablePrefix.count))] = value
        }
        return own
    }

    private static func secrets(_ folder: String) async throws -> any ConfigProvider {
        do {
            return try await DirectoryFilesProvider(
                directoryPath: location(folder).requiredString(forKey: Self.locationKey))
        } catch {
            throw SettingFault.unreadable(path: folder, reason: "\(error)")
        }
    }

    private static func yaml(_ path: String) async throws -> any ConfigProvider {
        do {
            return try await FileProvider<YAMLSnapshot>(
                filePath: location(path).requiredString(forKey: Self.locationKey))
        } catch {
            throw SettingFault.unreadable(path: path, reason: "\(error)")
        }
    }

    private static let locationKey: ConfigKey = "location"

    /// The providers want paths of a type that only the configuration library knows: it makes them itself.
    private static func location(_ path: String) -> ConfigReader {
        ConfigReader(
            provider: InMemoryProvider(values: ["location": ConfigValue(.string(path), isSecret: false)]))
    }
}
