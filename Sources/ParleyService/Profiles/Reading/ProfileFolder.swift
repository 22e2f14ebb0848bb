internal import Foundation

/// The files of a folder, read whole.
enum ProfileFolder {
    private static let ending = ".yaml"
    private static let worker = FileWorker(label: "parley.profiles")

    /// The YAML files directly in a folder, by name.
    ///
    /// - Throws: ``ProfileFault`` where the folder or a file cannot be read, or there are too many.
    static func files(in folder: String) async throws -> [(name: String, bytes: [UInt8])] {
        try await worker.run {
            let names: [String]
            do {
                names = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(ending) }
            } catch {
                throw fault(.unreadable, folder)
            }
            guard names.count <= ProfileLimits.files else { throw fault(.tooMany(limit: ProfileLimits.files), folder) }
            return try names.sorted().map { ($0, try bytes(of: "\(folder)/\($0)", named: $0)) }
        }
    }

    /// What is in a file; of a file that is too large only so much that this shows.
    ///
    /// - Throws: ``ProfileFault`` where it cannot be read.
    static func bytes(of path: String) async throws -> [UInt8] {
        try await worker.run { try bytes(of: path, named: path) }
    }

    private static func bytes(of path: String, named name: String) throws -> [UInt8] {
        guard let handle = FileHandle(forReadingAtPath: path) else { throw fault(.unreadable, name) }
        do {
            let data = try handle.read(upToCount: ProfileLimits.fileBytes + 1) ?? Data()
            try handle.close()
            return Array(data)
        } catch {
            throw fault(.unreadable, name)
        }
    }

    private static func fault(_ rule: ProfileFaultRule, _ file: String) -> ProfileFault {
        ProfileFault(file: file, place: nil, field: "", rule: rule)
    }
}
