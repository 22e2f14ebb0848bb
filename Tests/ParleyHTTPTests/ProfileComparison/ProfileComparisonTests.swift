import Foundation
import Testing

/// One negotiation from the invitation to the end of its term under every profile, and the page that shows what differs.
@Suite
struct ProfileComparisonTests {
    /// In the order of the law's table (domain §1.3).
    private static let profiles = [
        "CN", "CN-BJ", "CN-SH", "CN-ZJ", "CN-ZJ-NB", "CN-ZJ-HZ", "CN-SD", "CN-HA", "CN-CQ", "CN-QH",
    ]

    private static let page = URL(filePath: TestDatabase.schemaDirectory).deletingLastPathComponent()
        .appending(path: "docs/profiles-compared.md")

    @Test
    func `the page shows what comes of the same negotiation under each of the ten profiles`() async throws {
        let courses = try await Self.play()
        #expect(courses.map(\.profile) == Self.profiles)
        // Qinghai is the national profile until somebody edits it; everywhere else something differs.
        for course in courses.dropFirst() {
            let differences = ComparisonPage.differences(of: course, from: courses[0])
            #expect(differences.isEmpty == (course.profile == "CN-QH"), "\(course.profile)")
        }
        let made = ComparisonPage(courses: courses).text
        if ProcessInfo.processInfo.environment["PARLEY_WRITE_GOLDEN"] == "1" {
            try Data(made.utf8).write(to: Self.page)
        }
        let kept = try String(contentsOf: Self.page, encoding: .utf8)
        for (line, (old, new)) in zip(kept.split(separator: "\n"), made.split(separator: "\n")).enumerated() {
            #expect(old == new, "line \(line + 1) of those with words")
        }
        #expect(kept == made, "PARLEY_WRITE_GOLDEN=1 writes the page anew")
    }

    /// Plays all of them side by side.
    private static func play() async throws -> [ComparedCourse] {
        try await withThrowingTaskGroup(of: (Int, ComparedCourse).self) { group in
            for (index, profile) in profiles.enumerated() {
                group.addTask { (index, try await ComparedNegotiation.play(profile + "@1")) }
            }
            var courses: [(Int, ComparedCourse)] = []
            for try await course in group { courses.append(course) }
            return courses.sorted { $0.0 < $1.0 }.map(\.1)
        }
    }
}
