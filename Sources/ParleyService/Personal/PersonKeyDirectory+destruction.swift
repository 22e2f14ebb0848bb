#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Darwin)
    internal import Darwin
#endif

extension PersonKeyDirectory {
    private static let markFile = "destroyed"

    /// Destroys a file: overwritten as far as the file system lets that reach the disk, then unlinked; durable when it returns.
    ///
    /// Overwriting is a best effort: copy-on-write file systems and the wear levelling of disks keep old blocks. What counts is
    /// that no name leads to the key any more, here or in a backup of the directory that is younger.
    ///
    /// - Returns: whether there was such a file.
    func destroy(_ name: [String]) throws(PersonKeyError) -> Bool {
        let file = place(name)
        let descriptor = open(file, O_WRONLY | O_CLOEXEC)
        guard descriptor >= 0 else {
            if errno == ENOENT { return false }
            throw failure("open", file)
        }
        defer { close(descriptor) }
        let size = lseek(descriptor, 0, SEEK_END)
        guard size >= 0, lseek(descriptor, 0, SEEK_SET) == 0 else { throw failure("measure", file) }
        try overwrite(descriptor, count: Int(size), file)
        guard fsync(descriptor) == 0 else { throw failure("flush", file) }
        guard unlink(file) == 0 || errno == ENOENT else { throw failure("unlink", file) }
        try flushDirectory(place(Array(name.dropLast())))
        return true
    }

    private func overwrite(_ descriptor: Int32, count: Int, _ file: String) throws(PersonKeyError) {
        let zeros = [UInt8](repeating: 0, count: count)
        var start = 0
        while start < count {
            let answer = zeros.withUnsafeBytes { buffer in
                #if canImport(Glibc)
                    Glibc.write(descriptor, buffer.baseAddress?.advanced(by: start), count - start)
                #else
                    Darwin.write(descriptor, buffer.baseAddress?.advanced(by: start), count - start)
                #endif
            }
            guard answer >= 0 || errno == EINTR else { throw failure("overwrite", file) }
            start += max(answer, 0)
        }
    }

    /// The names in a folder, ascending, without those that begin with a dot; empty where there is no such folder.
    func names(in folder: [String]) throws(PersonKeyError) -> [String] {
        let path = place(folder)
        guard let stream = opendir(path) else {
            if errno == ENOENT { return [] }
            throw failure("open", path)
        }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: MemoryLayout.size(ofValue: pointer.pointee)) {
                    String(cString: $0)
                }
            }
            if !name.hasPrefix(".") { names.append(name) }
        }
        return names.sorted()
    }

    /// The mark of the last destruction; `nil` before the first.
    func destructionMark() throws(PersonKeyError) -> [UInt8]? {
        try read([Self.markFile], maximumBytes: 256)
    }

    /// Puts a new mark, by which every process notices that a key is gone; durable when it returns.
    func markDestruction() throws(PersonKeyError) {
        let temporary = ".mark-" + Hexadecimal.text(PersonKey().bytes.prefix(8))
        _ = try create([temporary], Array(Hexadecimal.text(PersonKey().bytes.prefix(16)).utf8))
        guard rename(place([temporary]), place([Self.markFile])) == 0 else {
            throw failure("rename", place([temporary]))
        }
        try flushDirectory(path)
    }
}
