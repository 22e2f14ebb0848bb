/// One line of a file `disclosures`: what is written beside an event, or that it is not shown.
public enum BundleDisclosure: Hashable, Sendable {
    /// The clear disclosure as the leaf commits to it (RFC 9901 §4.2): base64url of `[salt, name, value]`.
    case clear([UInt8])
    /// It was erased, as a record in the log has to show; the hash is left.
    case erased(leafHash: [UInt8])
    /// It is not shown; the hash is.
    case withheld(leafHash: [UInt8])

    private static let erasedWord = "erased "
    private static let withheldWord = "withheld "

    /// Its leaf in the event's personal tree, 32 bytes.
    public var leafHash: [UInt8] {
        switch self {
        case .clear(let bytes): Commitment.disclosureLeafHash(bytes)
        case .erased(let hash), .withheld(let hash): hash
        }
    }

    /// The line with its end.
    public var line: [UInt8] {
        switch self {
        case .clear(let bytes): bytes + [LineReader.newline]
        case .erased(let hash): Array((Self.erasedWord + Self.hexadecimal(hash) + "\n").utf8)
        case .withheld(let hash): Array((Self.withheldWord + Self.hexadecimal(hash) + "\n").utf8)
        }
    }

    /// Reads a file; `nil` unless every line has one of the three forms and an end. Complexity: linear.
    public static func parse(_ bytes: [UInt8]) -> [BundleDisclosure]? {
        var reader = LineReader(bytes)
        var lines: [BundleDisclosure] = []
        while let line = reader.line() {
            guard let disclosure = BundleDisclosure(line: line) else { return nil }
            lines.append(disclosure)
        }
        return reader.rest.isEmpty ? lines : nil
    }

    private init?(line: ArraySlice<UInt8>) {
        if line.starts(with: Self.erasedWord.utf8) {
            guard let hash = Self.hash(line.dropFirst(Self.erasedWord.utf8.count)) else { return nil }
            self = .erased(leafHash: hash)
        } else if line.starts(with: Self.withheldWord.utf8) {
            guard let hash = Self.hash(line.dropFirst(Self.withheldWord.utf8.count)) else { return nil }
            self = .withheld(leafHash: hash)
        } else {
            guard !line.isEmpty, line.allSatisfy(Self.isBase64URL) else { return nil }
            self = .clear(Array(line))
        }
    }

    private static func isBase64URL(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
            true
        default: false
        }
    }

    private static func hash(_ digits: ArraySlice<UInt8>) -> [UInt8]? {
        guard digits.count == 2 * MerkleTree.hashByteCount else { return nil }
        var bytes: [UInt8] = []
        var high: UInt8?
        for digit in digits {
            let value: UInt8
            switch digit {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): value = digit - UInt8(ascii: "0")
            case UInt8(ascii: "a")...UInt8(ascii: "f"): value = digit - UInt8(ascii: "a") + 10
            default: return nil
            }
            if let first = high {
                bytes.append(first << 4 | value)
                high = nil
            } else {
                high = value
            }
        }
        return bytes
    }

    static func hexadecimal(_ bytes: some Sequence<UInt8>) -> String {
        bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }
}
