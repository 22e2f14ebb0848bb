import ParleyService

/// The law that the project ships, read once.
enum TestRulebook {
    private static let reading = Task {
        let folder = TestDatabase.schemaDirectory + "/profiles"
        return Rulebook(
            profiles: try await ProfileCatalogue.load(folder),
            holidays: try await HolidayCatalogue.load(folder + "/holidays"))
    }

    static func shared() async throws -> Rulebook { try await reading.value }
}
