import Testing

@testable import Transparency

@Suite struct TarTests {
    static func archive(_ bundle: BundleInMemory) -> [UInt8] {
        bundle.names.flatMap { TarWriter.entry(name: $0, content: bundle.files[$0] ?? []) } + TarWriter.end
    }

    private static func fault(_ bytes: [UInt8], files: Int = 100, limit: Int = 1_000_000) -> TarFault? {
        do throws(TarFault) {
            _ = try TarArchive(parsing: bytes, maximumFiles: files, maximumBytes: limit)
            return nil
        } catch {
            return error
        }
    }

    private static func entry(_ name: String = "a", _ content: [UInt8] = [1, 2, 3]) -> [UInt8] {
        TarWriter.entry(name: name, content: content)
    }

    /// An entry with another byte in its header and the sum that fits it.
    private static func altered(_ offset: Int, _ byte: UInt8) -> [UInt8] {
        var bytes = entry()
        bytes[offset] = byte
        let sum = String(TarWriter.checksum(of: bytes[..<512]), radix: 8)
        let digits = String(repeating: "0", count: 6 - sum.utf8.count) + sum
        bytes.replaceSubrange(148..<154, with: digits.utf8)
        return bytes + TarWriter.end
    }

    @Test func `what is written is read back, and the same files are the same bytes`() throws {
        let bundle = BundleInMemory([
            "empty": [], "block": [UInt8](repeating: 7, count: 512), "folder/long": [UInt8](repeating: 9, count: 1_300),
        ])
        let bytes = Self.archive(bundle)
        #expect(bytes == Self.archive(bundle))
        #expect(bytes.count.isMultiple(of: 512))
        let read = try TarArchive(parsing: bytes)
        #expect(read.names.sorted() == bundle.names)
        for name in bundle.names { #expect(read.content(of: name) == bundle.files[name]) }
        #expect(read.content(of: "other") == nil)
        #expect(throws: BundleFinding.tooLarge("block", limit: 511)) { try read.bytes(of: "block", limit: 511) }
    }

    @Test func `headers have the bytes of the format`() {
        let header = Array(Self.entry("name", [UInt8](repeating: 0, count: 9))[..<512])
        #expect(Array(header[..<5]) == Array("name\u{0}".utf8))
        #expect(Array(header[124..<136]) == Array("00000000011\u{0}".utf8))
        #expect(Array(header[257..<265]) == Array("ustar\u{0}00".utf8))
        #expect(header[156] == UInt8(ascii: "0"))
    }

    @Test func `what tar makes of a folder is read as well`() throws {
        let plain = try TarArchive(parsing: Self.entry("./a") + TarWriter.end + [UInt8](repeating: 0, count: 8_192))
        #expect(plain.names == ["a"])
        var gnu = Self.entry()
        gnu.replaceSubrange(257..<265, with: Array("ustar  \u{0}".utf8))
        let sum = String(TarWriter.checksum(of: gnu[..<512]), radix: 8)
        gnu.replaceSubrange(148..<154, with: (String(repeating: "0", count: 6 - sum.utf8.count) + sum).utf8)
        #expect(try TarArchive(parsing: gnu + TarWriter.end).names == ["a"])
        var folder = Self.entry("events", [])
        folder = Array(folder[..<512])
        folder[156] = UInt8(ascii: "5")
        let folderSum = String(TarWriter.checksum(of: folder), radix: 8)
        folder.replaceSubrange(
            148..<154, with: (String(repeating: "0", count: 6 - folderSum.utf8.count) + folderSum).utf8)
        #expect(try TarArchive(parsing: folder + Self.entry() + TarWriter.end).names == ["a"])
    }

    @Test func `what is no such archive is refused with its reason`() {
        let good = Self.entry() + TarWriter.end
        #expect(Self.fault(good) == nil)
        #expect(Self.fault([]) == .end)
        #expect(Self.fault(Self.entry()) == .end)
        #expect(Self.fault(Array(good.dropLast(512))) == .end)
        #expect(Self.fault(Array(good.dropLast())) == .end)
        #expect(Self.fault(good + [1]) == .end)
        #expect(Self.fault(Array(Self.entry().prefix(700))) == .cut)
        #expect(Self.fault(Array(Self.entry().prefix(300))) == .cut)
        #expect(Self.fault(Self.entry() + Self.entry() + TarWriter.end) == .repeatedName("a"))
        #expect(Self.fault(Self.entry() + Self.entry("./a") + TarWriter.end) == .repeatedName("a"))
        #expect(Self.fault(Self.entry() + Self.entry("b") + TarWriter.end, files: 1) == .tooManyFiles(limit: 1))
        #expect(Self.fault(good, limit: 1_000) == .tooLong(limit: 1_000))
        #expect(Self.fault(Self.altered(156, UInt8(ascii: "2"))) == .kind(offset: 0))
        #expect(Self.fault(Self.altered(156, UInt8(ascii: "5"))) == .kind(offset: 0))
        #expect(Self.fault(Self.altered(257, UInt8(ascii: "U"))) == .header(offset: 0))
        #expect(Self.fault(Self.altered(124, UInt8(ascii: "9"))) == .number(offset: 0))
        #expect(Self.fault(Self.altered(345, UInt8(ascii: "p"))) == .name(offset: 0))
        #expect(Self.fault(Self.altered(0, 0)) == .name(offset: 0))
        #expect(Self.fault(Self.altered(124, UInt8(ascii: "7"))) == .cut)
        for name in ["/etc/passwd", "../a", "a/../b", "a b", "ä"] {
            #expect(Self.fault(Self.entry(name) + TarWriter.end) == .name(offset: 0), "\(name)")
        }
        var padded = good
        padded[600] = 1
        #expect(Self.fault(padded) == .padding(offset: 0))
        var summed = good
        summed[108] = UInt8(ascii: "1")
        #expect(Self.fault(summed) == .header(offset: 0))
    }

    @Test func `archives changed at random are refused or read, and nothing traps`() throws {
        let seed = UInt64.random(in: 0...UInt64.max)
        var generator = SeededGenerator(seed: seed)
        let bytes = Self.entry() + Self.entry("b/c", [UInt8](repeating: 1, count: 600)) + TarWriter.end
        var refused = 0
        for _ in 0..<3_000 {
            if Self.fault(Mutation.mutate(bytes, using: &generator)) != nil { refused += 1 }
        }
        #expect(refused > 1_000, "seed \(seed)")
        for _ in 0..<500 {
            let noise = (0..<Int.random(in: 0...2_048, using: &generator)).map { _ in
                UInt8.random(in: 0...255, using: &generator)
            }
            #expect(Self.fault(noise) != nil, "seed \(seed)")
        }
    }
}
