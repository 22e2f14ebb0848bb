import Foundation
import ParleyService

/// The law that the project ships.
enum TestRulebook {
    static let shared = fresh()

    /// A rulebook of its own, for tests that publish.
    static func fresh() -> Rulebook {
        do {
            let profiles = try ProfileCatalogue(
                files("").map { try ProfileSource($0.bytes, file: $0.name) })
            return Rulebook(profiles: profiles, holidays: try HolidayCatalogue(files: files("/holidays")))
        } catch {
            fatalError("the profiles of the project are refused: \(error)")
        }
    }

    private static func files(_ folder: String) throws -> [(name: String, bytes: [UInt8])] {
        let path = ProfileFiles.folder + folder
        return try FileManager.default.contentsOfDirectory(atPath: path).filter { $0.hasSuffix(".yaml") }.sorted()
            .map { ($0, [UInt8](try Data(contentsOf: URL(filePath: "\(path)/\($0)")))) }
    }
}
