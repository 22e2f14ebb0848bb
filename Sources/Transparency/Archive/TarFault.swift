/// Why bytes are no tar archive that is read here. Offsets are in bytes, of the header of the entry.
public enum TarFault: Error, Hashable, Sendable {
    /// The archive ends within a header or a file.
    case cut
    /// The header is not of the ustar format, or its checksum does not fit it.
    case header(offset: Int)
    /// A number in a header.
    case number(offset: Int)
    /// What is neither a file nor a folder: a link, a device, an extended header.
    case kind(offset: Int)
    /// A name that is empty, absolute, leaves the archive, or holds anything but printable ASCII.
    case name(offset: Int)
    /// A second file of the name.
    case repeatedName(String)
    /// Bytes after a file that are not zero.
    case padding(offset: Int)
    /// No end, or something after it.
    case end
    /// More files than are read.
    case tooManyFiles(limit: Int)
    /// More bytes than are read.
    case tooLong(limit: Int)
}

extension TarFault: CustomStringConvertible {
    /// One sentence for a person.
    public var description: String {
        switch self {
        case .cut: "the archive ends too early"
        case .header(let offset): "the header at byte \(offset) of the archive is not that of a tar file (ustar)"
        case .number(let offset): "the header at byte \(offset) of the archive has a number that cannot be read"
        case .kind(let offset): "the entry at byte \(offset) of the archive is neither a file nor a folder"
        case .name(let offset): "the entry at byte \(offset) of the archive has a name that is not allowed"
        case .repeatedName(let name): "the archive has two files named \(name)"
        case .padding(let offset): "the file at byte \(offset) of the archive is followed by bytes that are not zero"
        case .end: "the archive has no end, or something after it"
        case .tooManyFiles(let limit): "the archive has more than \(limit) files"
        case .tooLong(let limit): "the archive has more than \(limit) bytes"
        }
    }
}
