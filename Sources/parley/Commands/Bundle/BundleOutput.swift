internal import Foundation
internal import Transparency

/// Writes bundles to files. Nothing that is there is written over.
enum BundleOutput {
    /// Writes one archive.
    ///
    /// - Throws: ``CommandFailure``, wrong input, where the file exists or cannot be written.
    static func writeArchive(_ files: [BundleMaker.File], to path: String) throws {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw failure(path) }
        let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
        do {
            for file in files {
                try handle.write(contentsOf: TarWriter.entry(name: file.name, content: file.bytes))
            }
            try handle.write(contentsOf: TarWriter.end)
            try handle.close()
        } catch let error as CocoaError {
            throw CommandFailure(.failed, "\(path): cannot be written: \(error.localizedDescription)")
        }
    }

    /// Writes a folder, which must be new.
    ///
    /// - Throws: ``CommandFailure``, wrong input, where it exists or cannot be written.
    static func writeFolder(_ files: [BundleMaker.File], to path: String) throws {
        let manager = FileManager.default
        do {
            try manager.createDirectory(atPath: path, withIntermediateDirectories: false)
            var made: Set<String> = []
            for file in files {
                let folders = file.name.split(separator: "/").dropLast().joined(separator: "/")
                if !folders.isEmpty, made.insert(folders).inserted {
                    try manager.createDirectory(atPath: path + "/" + folders, withIntermediateDirectories: true)
                }
                let url = URL(filePath: path + "/" + file.name)
                try Data(file.bytes).write(to: url, options: .withoutOverwriting)
            }
        } catch let error as CocoaError {
            throw CommandFailure(.badInput, "\(path): cannot be written: \(error.localizedDescription)")
        }
    }

    private static func failure(_ path: String) -> CommandFailure {
        errno == EEXIST
            ? CommandFailure(.badInput, "\(path): exists already")
            : CommandFailure(.badInput, "\(path): cannot be written")
    }
}
