import Transparency

/// Payloads of the examples: words, so that no JSON is needed here.
struct ExampleRecords: BundleRecords {
    static func heads(_ record: RecordedHeads) -> [UInt8] {
        Examples.bytes("heads \(record.through) \(record.streams) \(Hexadecimal.text(record.root))")
    }

    static func erasure(_ entries: [RecordedErasure]) -> [UInt8] {
        Examples.bytes(
            (["erased"] + entries.map { "\($0.position) \($0.ordinal) \(Hexadecimal.text($0.leafHash))" })
                .joined(separator: "\n"))
    }

    func heads(_ leaf: Leaf, in payload: [UInt8]) -> RecordedHeads? {
        let words = String(decoding: payload, as: UTF8.self).split(separator: " ")
        guard words.count == 4, words[0] == "heads", let through = UInt64(words[1]), let streams = UInt64(words[2])
        else { return nil }
        return RecordedHeads(through: through, streams: streams, root: Hexadecimal.bytes(String(words[3])))
    }

    func erased(_ leaf: Leaf, in payload: [UInt8]) -> [RecordedErasure]? {
        let lines = String(decoding: payload, as: UTF8.self).split(separator: "\n")
        guard lines.first == "erased" else { return nil }
        return lines.dropFirst().compactMap { line in
            let words = line.split(separator: " ")
            guard words.count == 3, let position = UInt64(words[0]), let ordinal = Int(words[1]) else { return nil }
            return RecordedErasure(
                position: position, ordinal: ordinal, leafHash: Hexadecimal.bytes(String(words[2])))
        }
    }
}
