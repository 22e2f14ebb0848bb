internal import EventSourcing

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// The files of the person keys. Blocking: called on the ``FileWorker`` only.
///
/// A file is written to a temporary name, flushed, linked to its name, and its directory flushed, in this order: after a
/// crash a key is whole or absent, and what an event relies on was durable before it. Linking never replaces, so two
/// processes that make the same key end up with one.
struct PersonKeyDirectory: Sendable {
    private static let fileMode: mode_t = 0o600
    private static let directoryMode: mode_t = 0o700

    let path: String

    /// The content of a file; `nil` when there is none.
    ///
    /// - Parameter maximumBytes: a longer file is damaged.
    func read(_ name: [String], maximumBytes: Int) throws(PersonKeyError) -> [UInt8]? {
        let file = place(name)
        let descriptor = open(file, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else {
            if errno == ENOENT { return nil }
            throw failure("open", file)
        }
        defer { close(descriptor) }
        var bytes = [UInt8](repeating: 0, count: maximumBytes + 1)
        var count = 0
        while count < bytes.count {
            let space = bytes.count - count
            let answer = bytes.withUnsafeMutableBytes { buffer in
                #if canImport(Glibc)
                    Glibc.read(descriptor, buffer.baseAddress?.advanced(by: count), space)
                #else
                    Darwin.read(descriptor, buffer.baseAddress?.advanced(by: count), space)
                #endif
            }
            if answer == 0 { break }
            guard answer > 0 || errno == EINTR else { throw failure("read", file) }
            count += max(answer, 0)
        }
        guard count <= maximumBytes else { throw .damaged(path: file) }
        return Array(bytes.prefix(count))
    }

    /// Writes a file unless there is one; durable when it returns.
    ///
    /// - Returns: whether it was written by this call.
    func create(_ name: [String], _ content: [UInt8]) throws(PersonKeyError) -> Bool {
        var directory = path
        try makeDirectory(directory)
        for part in name.dropLast() {
            directory += "/" + part
            try makeDirectory(directory)
        }
        let file = place(name)
        let temporary = directory + "/.new-" + Hexadecimal.text(PersonKey().bytes.prefix(8))
        try write(content, to: temporary)
        let isNew = link(temporary, file) == 0
        let linkError = errno
        unlink(temporary)
        guard isNew || linkError == EEXIST else {
            throw .fileSystem(operation: "link", path: file, errorNumber: linkError)
        }
        try flushDirectory(directory)
        return isNew
    }

    private func write(_ content: [UInt8], to file: String) throws(PersonKeyError) {
        let descriptor = open(file, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, Self.fileMode)
        guard descriptor >= 0 else { throw failure("create", file) }
        defer { close(descriptor) }
        var start = 0
        while start < content.count {
            let answer = content.withUnsafeBytes { buffer in
                #if canImport(Glibc)
                    Glibc.write(descriptor, buffer.baseAddress?.advanced(by: start), content.count - start)
                #else
                    Darwin.write(descriptor, buffer.baseAddress?.advanced(by: start), content.count - start)
                #endif
            }
            guard answer >= 0 || errno == EINTR else { throw failure("write", file) }
            start += max(answer, 0)
        }
        guard fsync(descriptor) == 0 else { throw failure("flush", file) }
    }

    private func makeDirectory(_ directory: String) throws(PersonKeyError) {
        if mkdir(directory, Self.directoryMode) == 0 {
            let parent = directory.split(separator: "/", omittingEmptySubsequences: false).dropLast()
            try flushDirectory(parent.isEmpty ? "." : parent.joined(separator: "/") + "/")
        } else if errno != EEXIST {
            throw failure("create", directory)
        }
    }

    func flushDirectory(_ directory: String) throws(PersonKeyError) {
        let descriptor = open(directory, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw failure("open", directory) }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw failure("flush", directory) }
    }

    func place(_ name: [String]) -> String {
        ([path] + name).joined(separator: "/")
    }

    func failure(_ operation: String, _ path: String) -> PersonKeyError {
        .fileSystem(operation: operation, path: path, errorNumber: errno)
    }
}
