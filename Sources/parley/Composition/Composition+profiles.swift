internal import ParleyService

extension Composition {
    /// The profiles of this installation.
    ///
    /// - Throws: ``SettingFault``; ``CommandFailure`` for a file that is refused, in the language of the reader.
    static func profiles(_ settings: Settings, language: Language) async throws -> ProfileCatalogue {
        let folder = try schemaDirectory(settings) + "/profiles"
        do {
            return try await ProfileCatalogue.load(folder)
        } catch let fault as ProfileFault {
            throw CommandFailure(.configuration, "\(folder)/\(fault.text(in: language))")
        }
    }

    /// The law of this installation. Faults are told in the language of the terminal.
    ///
    /// - Throws: as ``profiles(_:language:)``.
    static func rulebook(_ settings: Settings) async throws -> Rulebook {
        let language = Terminal.language
        return Rulebook(
            profiles: try await profiles(settings, language: language),
            holidays: try await holidays(settings, language: language))
    }

    /// The holiday calendars of this installation.
    ///
    /// - Throws: as ``profiles(_:language:)``.
    static func holidays(_ settings: Settings, language: Language) async throws -> HolidayCatalogue {
        let folder = try schemaDirectory(settings) + "/profiles/holidays"
        do {
            return try await HolidayCatalogue.load(folder)
        } catch let fault as ProfileFault {
            throw CommandFailure(.configuration, "\(folder)/\(fault.text(in: language))")
        }
    }
}
