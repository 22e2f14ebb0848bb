internal import FoundationEssentials
internal import ParleyService

/// A key set in a file.
struct KeySetFile: KeySetSource {
    private let path: String
    private let worker = FileWorker(label: "parley.key-set")

    init(path: String) {
        self.path = path
    }

    func load() async throws -> KeySetDocument {
        try await worker.run { [path] in
            let data = try Data(contentsOf: URL(filePath: path))
            guard data.count <= VerificationKeySet.maximumBytes else { throw KeySetFault.tooLarge }
            return KeySetDocument(bytes: Array(data))
        }
    }
}
