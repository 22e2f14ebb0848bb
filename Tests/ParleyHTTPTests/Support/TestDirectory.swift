import Foundation

/// A directory of one test, gone with it.
final class TestDirectory: Sendable {
    let path: String

    init() {
        path = FileManager.default.temporaryDirectory.appending(path: "parley-test-\(UUID().uuidString)")
            .path(percentEncoded: false)
    }

    deinit {
        if FileManager.default.fileExists(atPath: path) {
            do { try FileManager.default.removeItem(atPath: path) } catch { print("left behind: \(path)") }
        }
    }

    /// The files in it, at any depth.
    var files: [String] {
        FileManager.default.enumerator(atPath: path)?.compactMap { $0 as? String }.sorted() ?? []
    }
}
