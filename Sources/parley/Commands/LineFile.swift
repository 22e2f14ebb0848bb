internal import Foundation
internal import ParleyHTTP

/// A file of lines that a request stream could carry.
enum LineFile {
    /// How much of the file is read at a time, in bytes.
    private static let pieceBytes = 1_048_576
    /// The most bytes of a file: what one request stream may have.
    private static let maximumBytes = 32 * 1_048_576

    /// Its lines; blank ones are left out, but counted.
    ///
    /// - Throws: ``CommandFailure`` for a file that cannot be read or is too large.
    static func read(_ path: String) throws -> [NumberedLine] {
        guard let handle = FileHandle(forReadingAtPath: path) else {
            throw CommandFailure(.badInput, "\(path): cannot be read")
        }
        var splitter = LineSplitter()
        var lines: [NumberedLine] = []
        var bytes = 0
        do {
            defer { try? handle.close() }
            while let piece = try handle.read(upToCount: pieceBytes), !piece.isEmpty {
                bytes += piece.count
                guard bytes <= maximumBytes else {
                    throw CommandFailure(.badInput, "\(path): more than \(maximumBytes) bytes; split it")
                }
                lines += splitter.take(piece)
            }
        } catch let error as CocoaError {
            throw CommandFailure(.badInput, "\(path): cannot be read: \(error.localizedDescription)")
        }
        return lines + splitter.finish()
    }
}
