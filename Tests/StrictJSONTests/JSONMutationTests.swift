import StrictJSON
import Testing

@Suite struct JSONMutationTests {
    /// What a mutation puts into a document.
    private static let splinters: [[UInt8]] =
        [
            "\"", "\\", "\\u", "\\ud800", "\\udc00", "{", "}", "[", "]", ",", ":", "-", "0", "1.5", "1e5",
            "9007199254740992",
            "null", "true", "\u{0}", "\u{1F}", "\u{FEFF}", "{\"a\":1,\"a\":2}", "/*", " ", "[[[[[[[[",
        ].map { Array($0.utf8) } + [
            [0x80], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xFF], [0xE5],
        ]

    private func mutate(_ bytes: [UInt8], using generator: inout SeededGenerator) -> [UInt8] {
        var bytes = bytes
        for _ in 0..<Int.random(in: 1...3, using: &generator) {
            let place = Int.random(in: 0...bytes.count, using: &generator)
            let end = min(bytes.count, place + Int.random(in: 0...6, using: &generator))
            switch Int.random(in: 0..<6, using: &generator) {
            case 0 where place < bytes.count: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
            case 1: bytes.removeSubrange(place..<end)
            case 2: bytes.insert(contentsOf: bytes[place..<end], at: place)
            case 3: bytes.insert(UInt8.random(in: 0...255, using: &generator), at: place)
            case 4: bytes.removeSubrange(place...)
            default:
                bytes.insert(
                    contentsOf: Self.splinters[Int.random(in: 0..<Self.splinters.count, using: &generator)], at: place)
            }
        }
        return bytes
    }

    @Test(arguments: [1, 2, 3, 4, 5, 6, 7, 20_260_722] as [UInt64])
    func `survives mutated documents and agrees with Foundation`(_ seed: UInt64) {
        var document = GeneratedDocument(seed: seed)
        var accepted = 0
        var refusedCodes: Set<JSONFault.Code> = []
        for _ in 0..<800 {
            let original = Array(document.spelled(document.object(depth: 2)).utf8)
            let bytes = mutate(original, using: &document.generator)
            for limits in [JSONLimits.storedEvent, .historyFile, .request] {
                do throws(JSONFault) {
                    let value = try JSONReader.parse(bytes, limits: limits)
                    accepted += 1
                    #expect(fault(value.encoded(), limits) == nil, "seed \(seed): \(bytes)")
                    if limits == .request, let theirs = FoundationValue.decode(bytes) {
                        #expect(theirs.agrees(with: value), "seed \(seed): \(bytes)")
                    }
                } catch {
                    refusedCodes.insert(error.code)
                    #expect(0...bytes.count ~= error.byteOffset, "seed \(seed): \(bytes)")
                    #expect(JSONPointer(error.pointer) != nil, "seed \(seed): \(bytes)")
                }
            }
        }
        #expect(accepted > 100, "seed \(seed)")
        #expect(
            refusedCodes.isSuperset(of: [.unexpectedByte, .unexpectedEnd, .trailingText, .invalidUTF8, .invalidEscape]))
    }

    @Test(arguments: [11, 12] as [UInt64])
    func `accepts nothing that Foundation refuses`(_ seed: UInt64) {
        var document = GeneratedDocument(seed: seed)
        for _ in 0..<800 {
            let bytes = mutate(Array(document.spelled(document.object(depth: 2)).utf8), using: &document.generator)
            guard fault(bytes, .historyFile) == nil else { continue }
            #expect(FoundationValue.decode(bytes) != nil, "seed \(seed): \(String(decoding: bytes, as: UTF8.self))")
        }
    }

    @Test(arguments: [21, 22] as [UInt64])
    func `says of every cut text that it ends too early`(_ seed: UInt64) {
        var document = GeneratedDocument(seed: seed)
        for _ in 0..<40 {
            let bytes = document.object(depth: 2).encoded()
            for length in 0..<bytes.count {
                let found = fault(Array(bytes[..<length]))
                let isAtCharacter = String(validating: bytes[..<length], as: UTF8.self) != nil
                #expect(found?.code == (isAtCharacter ? .unexpectedEnd : .invalidUTF8), "seed \(seed)")
                if isAtCharacter { #expect(found?.byteOffset == length, "seed \(seed)") }
            }
        }
    }

    @Test(arguments: [31, 32, 33] as [UInt64])
    func `points to the place of a fault put anywhere`(_ seed: UInt64) throws {
        var document = GeneratedDocument(seed: seed)
        for _ in 0..<300 {
            let (value, pointer) = marked(document.object(depth: 4), at: .root, using: &document.generator)
            let bytes = value.encoded()
            let mark = Array("\"\(Self.mark)\"".utf8)
            let place = try #require(bytes.indices.first { bytes[$0...].starts(with: mark) }, "seed \(seed)")
            let broken = bytes[..<place] + [UInt8(ascii: "!")] + bytes[(place + mark.count)...]
            let found = try #require(fault(Array(broken)), "seed \(seed)")
            #expect(found.code == .unexpectedByte, "seed \(seed)")
            #expect(found.byteOffset == place, "seed \(seed)")
            #expect(found.pointer == pointer.description, "seed \(seed)")
            #expect(pointer.resolve(in: value) == .string(Self.mark), "seed \(seed)")
        }
    }

    /// A text no generated document has.
    private static let mark = "the place of the fault"

    /// The value with one value in it, anywhere, replaced by the mark; and where that is.
    private func marked(
        _ value: JSONValue, at pointer: JSONPointer, using generator: inout SeededGenerator
    ) -> (JSONValue, JSONPointer) {
        switch value {
        case .array(var elements) where !elements.isEmpty:
            let index = Int.random(in: 0..<elements.count, using: &generator)
            let (replaced, place) = marked(elements[index], at: pointer.appending(index), using: &generator)
            elements[index] = replaced
            return (.array(elements), place)
        case .object(var object) where !object.isEmpty:
            let name = object.keys[Int.random(in: 0..<object.count, using: &generator)]
            let inner = object[name] ?? .null
            let (replaced, place) = marked(inner, at: pointer.appending(name), using: &generator)
            object[name] = replaced
            return (.object(object), place)
        default:
            return (.string(Self.mark), pointer)
        }
    }
}
