internal import Foundation

/// The SQL file that makes the tables of a read model.
struct ProjectionFile: Sendable {
    /// The statements.
    let sql: String

    /// Reads the file of a read model and checks that it is the program's version. Blocking: called on a connection's
    /// thread.
    ///
    /// - Throws: ``ProjectionError/fileMismatch(path:expectedHeader:)``.
    static func load(
        _ projection: any StreamProjection, from directory: String
    ) throws(ProjectionError) -> ProjectionFile {
        let path = "\(directory)/\(projection.name).sql"
        let header = "-- projection: \(projection.name) version: \(projection.version)\n"
        guard let content = FileManager.default.contents(atPath: path) else {
            throw .fileMismatch(path: path, expectedHeader: header)
        }
        let sql = String(decoding: content, as: UTF8.self)
        guard sql.hasPrefix(header) else { throw .fileMismatch(path: path, expectedHeader: header) }
        return ProjectionFile(sql: sql)
    }
}
