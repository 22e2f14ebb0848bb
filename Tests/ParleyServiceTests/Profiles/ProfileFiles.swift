import Bargaining
import Foundation
import ParleyService
import Testing

/// The profiles and calendars that the project ships.
enum ProfileFiles {
    /// The folder `Schema/profiles` of the project.
    static var folder: String {
        let parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
        return parts.dropLast(4).joined(separator: "/") + "/Schema/profiles"
    }

    /// The names of the profile files.
    static let names = [
        "CN", "CN-BJ", "CN-CQ", "CN-HA", "CN-QH", "CN-SD", "CN-SH", "CN-ZJ", "CN-ZJ-HZ", "CN-ZJ-NB",
    ]

    /// Read once for all the cells of the table.
    private static let reading = Task {
        (
            profiles: try await ProfileCatalogue.load(folder),
            holidays: try await HolidayCatalogue.load("\(folder)/holidays")
        )
    }

    static func catalogue() async throws -> ProfileCatalogue { try await reading.value.profiles }

    static func holidays() async throws -> HolidayCatalogue { try await reading.value.holidays }

    /// What is in the file of a profile.
    static func text(_ name: String) throws -> String {
        try String(contentsOfFile: "\(folder)/\(name).yaml", encoding: .utf8)
    }

    /// Reads a text as the file of that name.
    static func source(_ text: String, file: String = "X.yaml") throws(ProfileFault) -> ProfileSource {
        try ProfileSource(Array(text.utf8), file: file)
    }

    static func day(_ text: String) throws -> LocalDay { try #require(LocalDay(text), "not a day: \(text)") }
}
