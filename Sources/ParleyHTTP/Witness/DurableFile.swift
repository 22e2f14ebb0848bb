#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// Files that are whole or absent after a crash. Blocking.
enum DurableFile {
    /// What a file is called until it is whole.
    static let temporarySuffix = ".new"

    private static let fileMode: mode_t = 0o600
    private static let directoryMode: mode_t = 0o700

    /// Puts a file in the place of the one of this name: a temporary file, flushed, renamed, and the directory flushed, in this order.
    ///
    /// When it returns the content is durable; when it throws the old or the new content may be.
    static func replace(_ name: String, in directory: String, with content: [UInt8]) throws(WitnessStateFault) {
        let file = directory + "/" + name
        let temporary = file + temporarySuffix
        let descriptor = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, fileMode)
        guard descriptor >= 0 else { throw failure("create", temporary) }
        do throws(WitnessStateFault) {
            try write(content, to: descriptor, temporary)
            guard fsync(descriptor) == 0 else { throw failure("flush", temporary) }
        } catch {
            close(descriptor)
            throw error
        }
        guard close(descriptor) == 0 else { throw failure("close", temporary) }
        guard rename(temporary, file) == 0 else { throw failure("rename", temporary) }
        try flushDirectory(directory)
    }

    /// The content of a file; `nil` where there is none.
    ///
    /// - Parameter maximumByteCount: a longer file is damaged.
    static func read(_ file: String, maximumByteCount: Int) throws(WitnessStateFault) -> [UInt8]? {
        let descriptor = open(file, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else {
            if errno == ENOENT { return nil }
            throw failure("open", file)
        }
        defer { close(descriptor) }
        var bytes = [UInt8](repeating: 0, count: maximumByteCount + 1)
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
        guard count <= maximumByteCount else { throw .damaged(path: file, reason: "longer than it can be") }
        return Array(bytes.prefix(count))
    }

    /// Makes a directory unless there is one; durable when it returns.
    static func makeDirectory(_ directory: String) throws(WitnessStateFault) {
        if mkdir(directory, directoryMode) == 0 {
            let parent = directory.split(separator: "/", omittingEmptySubsequences: false).dropLast()
            try flushDirectory(parent.isEmpty ? "." : parent.joined(separator: "/") + "/")
        } else if errno != EEXIST {
            throw failure("make", directory)
        }
    }

    /// Opens a file that one process holds at a time, for as long as the descriptor is open; the system lets go of it when the process
    /// ends, however it does.
    static func lock(_ file: String) throws(WitnessStateFault) -> Int32 {
        let descriptor = open(file, O_RDWR | O_CREAT | O_CLOEXEC, fileMode)
        guard descriptor >= 0 else { throw failure("open", file) }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            let isInUse = errno == EWOULDBLOCK
            let fault = isInUse ? WitnessStateFault.inUse(path: file) : failure("lock", file)
            close(descriptor)
            throw fault
        }
        return descriptor
    }

    /// Lets go of what ``lock(_:)`` holds.
    static func unlock(_ descriptor: Int32) {
        close(descriptor)
    }

    private static func write(_ content: [UInt8], to descriptor: Int32, _ file: String) throws(WitnessStateFault) {
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
    }

    private static func flushDirectory(_ directory: String) throws(WitnessStateFault) {
        let descriptor = open(directory, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw failure("open", directory) }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw failure("flush", directory) }
    }

    private static func failure(_ operation: String, _ path: String) -> WitnessStateFault {
        .fileSystem(operation: operation, path: path, reason: String(cString: strerror(errno)))
    }
}
