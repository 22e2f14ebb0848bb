internal import Foundation

/// The folder with the SQL files, where nobody configures it.
enum SchemaFolder {
    private static let name = "Schema"
    /// .build/x86_64-unknown-linux-gnu/release/parley lies four levels below the working tree.
    private static let levelsAboveBinary = 4

    /// `Schema` in the working directory or above the binary; `nil` where there is none.
    static func find() -> String? {
        var folder = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
        var candidates = [name]
        for _ in 0..<levelsAboveBinary {
            folder.deleteLastPathComponent()
            candidates.append(folder.appendingPathComponent(name).path)
        }
        return candidates.first(where: isSchema)
    }

    /// Whether a folder holds the schema.
    static func isSchema(_ path: String) -> Bool {
        ["migrations", "functions", "privileges", "projections"].allSatisfy {
            FileManager.default.fileExists(atPath: "\(path)/\($0)")
        }
    }
}
