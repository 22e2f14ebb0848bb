/// The files of a tar archive: what ``TarWriter`` writes, and what GNU and BSD tar make of such files.
///
/// Strict beyond that: every byte is a file's content, checked by a checksum, or zero; so no byte can be changed unnoticed outside of
/// the files. The archive is not copied.
public struct TarArchive: Sendable {
    private static let name = 0..<100
    private static let size = 124..<136
    private static let kindOffset = 156
    private static let magic = 257..<265
    private static let prefix = 345..<500
    private static let file = UInt8(ascii: "0")
    private static let folder = UInt8(ascii: "5")
    private static let gnuMagic = Array("ustar  \u{0}".utf8)

    /// Where the content of each file stands, by its name.
    public let places: [String: Range<Int>]
    private let bytes: [UInt8]

    /// Reads an archive. Complexity: linear in the number of files and in what stands between them.
    ///
    /// - Throws: ``TarFault``.
    public init(
        parsing bytes: [UInt8], maximumFiles: Int = BundleLimits.maximumFiles,
        maximumBytes: Int = BundleLimits.maximumArchiveByteCount
    ) throws(TarFault) {
        guard bytes.count <= maximumBytes else { throw .tooLong(limit: maximumBytes) }
        var places: [String: Range<Int>] = [:]
        var offset = 0
        while true {
            guard offset + TarWriter.blockByteCount <= bytes.count else { throw offset == bytes.count ? .end : .cut }
            let header = bytes[offset..<offset + TarWriter.blockByteCount]
            guard header.contains(where: { $0 != 0 }) else { break }
            let entry = try Self.entry(header)
            let start = offset + TarWriter.blockByteCount
            let (end, overflows) = start.addingReportingOverflow(entry.size)
            guard !overflows, end <= bytes.count else { throw .cut }
            let next = end + TarWriter.paddingByteCount(after: entry.size)
            guard next <= bytes.count else { throw .cut }
            guard bytes[end..<next].allSatisfy({ $0 == 0 }) else { throw .padding(offset: offset) }
            if let name = entry.name {
                guard places[name] == nil else { throw .repeatedName(name) }
                guard places.count < maximumFiles else { throw .tooManyFiles(limit: maximumFiles) }
                places[name] = start..<end
            }
            offset = next
        }
        guard bytes.count - offset >= TarWriter.end.count, bytes.count.isMultiple(of: TarWriter.blockByteCount),
            bytes[offset...].allSatisfy({ $0 == 0 })
        else { throw .end }
        self.places = places
        self.bytes = bytes
    }

    /// The content of a file; `nil` where there is none of this name. Complexity: linear in the file.
    public func content(of name: String) -> [UInt8]? {
        places[name].map { Array(bytes[$0]) }
    }

    /// Name and size of an entry; no name for a folder.
    private static func entry(_ header: ArraySlice<UInt8>) throws(TarFault) -> (name: String?, size: Int) {
        let offset = header.startIndex
        func field(_ range: Range<Int>) -> ArraySlice<UInt8> {
            header[offset + range.lowerBound..<offset + range.upperBound]
        }
        let found = field(magic)
        guard found.elementsEqual(TarWriter.magic) || found.elementsEqual(gnuMagic) else {
            throw .header(offset: offset)
        }
        guard let checksum = octal(field(TarWriter.checksumField)), checksum == TarWriter.checksum(of: header) else {
            throw .header(offset: offset)
        }
        guard let size = octal(field(size)) else { throw .number(offset: offset) }
        let kind = header[offset + kindOffset]
        guard kind == file || kind == folder, kind == file || size == 0 else { throw .kind(offset: offset) }
        guard field(prefix).allSatisfy({ $0 == 0 }), let name = name(field(Self.name)) else {
            throw .name(offset: offset)
        }
        return (kind == file ? name : nil, size)
    }

    /// A name, without the `./` that tar puts before the names of a folder's files.
    private static func name(_ field: ArraySlice<UInt8>) -> String? {
        let bytes = field.prefix { $0 != 0 }
        guard field.dropFirst(bytes.count).allSatisfy({ $0 == 0 }), !bytes.isEmpty,
            bytes.allSatisfy({ (0x21...0x7E).contains($0) }), bytes.first != UInt8(ascii: "/")
        else { return nil }
        var name = String(decoding: bytes, as: UTF8.self)
        guard !name.split(separator: "/").contains("..") else { return nil }
        if name.hasPrefix("./"), name.utf8.count > 2 { name.removeFirst(2) }
        return name
    }

    /// Octal digits, ended by spaces or zeros.
    private static func octal(_ field: ArraySlice<UInt8>) -> Int? {
        let digits = field.prefix { (UInt8(ascii: "0")...UInt8(ascii: "7")).contains($0) }
        guard !digits.isEmpty, field.dropFirst(digits.count).allSatisfy({ $0 == 0 || $0 == UInt8(ascii: " ") }) else {
            return nil
        }
        return digits.reduce(0) { $0 << 3 | Int($1 - UInt8(ascii: "0")) }
    }
}

extension TarArchive: BundleContents {
    /// The names of all files, in no order.
    public var names: [String] { Array(places.keys) }

    /// The content of a file; `nil` where there is none of this name.
    ///
    /// - Throws: `BundleFinding` for a file longer than `limit` bytes.
    public func bytes(of name: String, limit: Int) throws(BundleFinding) -> [UInt8]? {
        guard let place = places[name] else { return nil }
        guard place.count <= limit else { throw BundleFinding.tooLarge(name, limit: limit) }
        return Array(bytes[place])
    }
}
