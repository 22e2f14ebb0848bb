internal import EventSourcing

/// The last leaf hashes this process has seen of the streams it wrote to lately: what the log says came before is held
/// against it. Bounded by two generations, of which the older is dropped when the newer is full.
struct StreamHashMemory {
    /// How many streams one generation holds.
    static let generationStreams = 16_384

    private struct Entry {
        let version: Int64
        let hash: [UInt8]
    }

    private var young: [StreamID: Entry] = [:]
    private var old: [StreamID: Entry] = [:]

    /// The hash of a stream's leaf at a version; `nil` when it is not remembered.
    func hash(of stream: StreamID, at version: Int64) -> [UInt8]? {
        guard let entry = young[stream] ?? old[stream], entry.version == version else { return nil }
        return entry.hash
    }

    mutating func remember(_ hash: [UInt8], of stream: StreamID, at version: Int64) {
        if young.count >= Self.generationStreams {
            old = young
            young = [:]
        }
        young[stream] = Entry(version: version, hash: hash)
    }
}
