/// Small damages to a text of bytes.
enum PayloadMutation {
    private static let pieces: [String] = [
        "{", "}", "[", "]", "\"", ":", ",", "null", "true", "0", "-1", "1.5", "9007199254740992", "\\u0000", "\\ud800",
        "\"kind\":\"scalar\"", "\"amount\":\"1\"", "{}", "[]", "\"\"", "\u{FEFF}", "工",
    ]

    /// One to three damages at random places.
    static func mutated(_ bytes: [UInt8], using random: inout SeededGenerator) -> [UInt8] {
        var bytes = bytes
        for _ in 0..<Int.random(in: 1...3, using: &random) where !bytes.isEmpty {
            let place = Int.random(in: 0..<bytes.count, using: &random)
            let length = Int.random(in: 1...min(12, bytes.count - place), using: &random)
            switch Int.random(in: 0...5, using: &random) {
            case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
            case 1: bytes.removeSubrange(place..<place + length)
            case 2: bytes.insert(contentsOf: (pieces.randomElement(using: &random) ?? "").utf8, at: place)
            case 3:
                bytes.replaceSubrange(place..<place + length, with: (pieces.randomElement(using: &random) ?? "").utf8)
            case 4: bytes.insert(contentsOf: bytes[place..<place + length], at: place)
            default: bytes.removeLast(length)
            }
        }
        return bytes
    }
}
