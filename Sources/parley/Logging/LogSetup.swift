internal import Logging

/// Directs everything that is logged in this process, as the configuration says.
enum LogSetup {
    /// Installs the handler. Once a process.
    ///
    /// - Throws: ``SettingFault/invalid(_:value:expected:)``.
    static func install(_ settings: Settings) throws {
        let levelText = try settings.text(.logLevel)
        guard let level = Logger.Level(rawValue: levelText.lowercased()) else {
            throw SettingFault.invalid(
                .logLevel, value: levelText,
                expected: "one of " + Logger.Level.allCases.map(\.rawValue).joined(separator: ", "))
        }
        let formatText = try settings.text(.logFormat)
        guard let format = LogFormat(rawValue: formatText.lowercased()) else {
            throw SettingFault.invalid(.logFormat, value: formatText, expected: "json, text or auto")
        }
        let isJSON = format == .json || (format == .auto && !Terminal.isInteractive)
        LoggingSystem.bootstrap(
            { label, provider in
                LineLogHandler(label: label, level: level, isJSON: isJSON, metadataProvider: provider)
            }, metadataProvider: nil)
    }
}
