/// Changes bytes at random, as accidents and attackers do.
enum Mutation {
    /// One to four changes: a byte set, flipped, put in or taken out; a piece doubled, cut or moved; a line end or blank put in.
    static func mutate(_ bytes: [UInt8], using generator: inout SeededGenerator) -> [UInt8] {
        var bytes = bytes
        for _ in 0..<Int.random(in: 1...4, using: &generator) {
            guard !bytes.isEmpty else { return [UInt8.random(in: 0...255, using: &generator)] }
            let place = Int.random(in: 0..<bytes.count, using: &generator)
            let end = Int.random(in: place...min(bytes.count, place + 90), using: &generator)
            switch Int.random(in: 0..<9, using: &generator) {
            case 0: bytes[place] = UInt8.random(in: 0...255, using: &generator)
            case 1: bytes[place] ^= 1 << UInt8.random(in: 0...7, using: &generator)
            case 2: bytes.insert(UInt8.random(in: 0...255, using: &generator), at: place)
            case 3: bytes.remove(at: place)
            case 4: bytes.insert(contentsOf: bytes[place..<end], at: place)
            case 5: bytes.removeSubrange(place..<end)
            case 6: bytes.append(contentsOf: bytes[place..<end])
            case 7: bytes.insert([0x0A, 0x20, 0x2B, 0x30, 0x3D].randomElement(using: &generator) ?? 0x0A, at: place)
            default: bytes.removeSubrange(end...)
            }
        }
        return bytes
    }
}
