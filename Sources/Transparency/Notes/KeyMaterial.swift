/// ID and key as they stand in the text of a key of a note.
struct KeyMaterial {
    private static let byteCount = 33

    let id: UInt32
    let type: SignatureType
    let bytes: [UInt8]

    init(id: some Collection<UInt8>, base64: some Collection<UInt8>) throws(KeyFault) {
        guard let number = Self.number(id) else { throw .keyIDForm }
        guard let key = Base64.decode(base64), let first = key.first else { throw .keyMaterial }
        guard let type = SignatureType(rawValue: first) else { throw .unsupportedType(first) }
        guard key.count == Self.byteCount else { throw .keyMaterial }
        self.id = number
        self.type = type
        bytes = Array(key.dropFirst())
    }

    /// Eight digits of lowercase hexadecimal.
    static func hexadecimal(_ number: UInt32) -> String {
        let digits = String(number, radix: 16)
        return String(repeating: "0", count: 8 - digits.count) + digits
    }

    private static func number(_ digits: some Collection<UInt8>) -> UInt32? {
        guard digits.count == 8 else { return nil }
        var number: UInt32 = 0
        for digit in digits {
            switch digit {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): number = number << 4 | UInt32(digit - UInt8(ascii: "0"))
            case UInt8(ascii: "a")...UInt8(ascii: "f"): number = number << 4 | UInt32(digit - UInt8(ascii: "a") + 10)
            default: return nil
            }
        }
        return number
    }
}
