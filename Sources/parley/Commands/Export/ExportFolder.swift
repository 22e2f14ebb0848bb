internal import Foundation
internal import ParleyService
internal import Synchronization

/// The folder of a package: written under another name beside it, and there under its own when it is whole.
final class ExportFolder: ExportSink {
    private let path: String
    private let draft: String
    private let file = Mutex<FileHandle?>(nil)

    /// Makes the folder in which the package is written.
    ///
    /// - Throws: ``CommandFailure``, wrong input, where something is there already or the folder cannot be made.
    init(_ path: String) throws {
        var path = path
        while path.count > 1, path.hasSuffix("/") { path.removeLast() }
        self.path = path
        draft = "\(path).partial-\(ProcessInfo.processInfo.processIdentifier)"
        let manager = FileManager.default
        if manager.fileExists(atPath: path) {
            guard let content = try? manager.contentsOfDirectory(atPath: path), content.isEmpty else {
                throw CommandFailure(.badInput, "\(path): exists already and is not an empty folder")
            }
        }
        do {
            try manager.createDirectory(atPath: draft, withIntermediateDirectories: false)
        } catch {
            throw CommandFailure(.badInput, "\(draft): cannot be made: \(error.localizedDescription)")
        }
    }

    func begin(_ name: String) throws {
        let descriptor = open("\(draft)/\(name)", O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw failure(name, String(cString: strerror(errno))) }
        file.withLock { $0 = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true) }
    }

    func write(_ bytes: [UInt8]) throws {
        do {
            try file.withLock { try $0?.write(contentsOf: bytes) }
        } catch {
            throw failure("", error.localizedDescription)
        }
    }

    func end() throws {
        do {
            try file.withLock { file in
                try file?.close()
                file = nil
            }
        } catch {
            throw failure("", error.localizedDescription)
        }
    }

    /// Puts the folder in its place: the only step that others see.
    ///
    /// - Throws: ``CommandFailure`` where something came there meanwhile.
    func publish() throws {
        guard rename(draft, path) == 0 else { throw failure("", String(cString: strerror(errno))) }
    }

    /// Takes away what was written; nothing remains of an export that failed.
    func discard() {
        do {
            try FileManager.default.removeItem(atPath: draft)
        } catch {
            Terminal.say("\(draft): could not be removed: \(error.localizedDescription)")
        }
    }

    private func failure(_ name: String, _ reason: String) -> CommandFailure {
        CommandFailure(.failed, "\(draft)/\(name): cannot be written: \(reason)")
    }
}
