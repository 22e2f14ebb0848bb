/// The file `heads.inclusion`: that the last event of a negotiation stands in the tree of a heads record.
///
/// Lines: `index N`, `size M`, one hash in base64 a line from the sibling up, and an empty line.
public struct HeadsInclusion: Hashable, Sendable {
    /// The longest file that is read.
    public static let maximumByteCount = 4_096

    private static let indexPrefix = "index "
    private static let sizePrefix = "size "

    /// Place, size and way to the root.
    public let proof: InclusionProof

    /// A file of a proof.
    public init(_ proof: InclusionProof) {
        self.proof = proof
    }

    /// Reads a file; `nil` unless it has the form that ``bytes`` writes.
    public init?(parsing bytes: [UInt8]) {
        guard bytes.count <= Self.maximumByteCount else { return nil }
        var reader = LineReader(bytes)
        guard let index = reader.line(after: Self.indexPrefix).flatMap({ DecimalNumber.parse($0) }),
            let size = reader.line(after: Self.sizePrefix).flatMap({ DecimalNumber.parse($0) })
        else { return nil }
        let hashes: [[UInt8]]
        do throws(HashLineFault) {
            hashes = try reader.hashes(limit: LogProof.maximumHashCount)
        } catch {
            return nil
        }
        guard reader.rest.isEmpty else { return nil }
        proof = InclusionProof(index: index, size: size, hashes: hashes)
    }

    /// The file.
    public var bytes: [UInt8] {
        let hashes = proof.hashes.map { Base64.encode($0) + "\n" }.joined()
        return Array("\(Self.indexPrefix)\(proof.index)\n\(Self.sizePrefix)\(proof.size)\n\(hashes)\n".utf8)
    }
}
