/// A file that a bundle can hold, by its name (docs/bundle-format.md).
public enum BundleFile: Hashable, Sendable {
    /// How to verify, for people. Nothing vouches for it.
    case readme
    /// The policy that the exporter used. Never trusted by itself.
    case policy
    /// The checkpoint that all proofs lead to.
    case checkpoint
    /// A checkpoint of fewer leaves.
    case earlierCheckpoint(size: UInt64)
    /// That the tree of ``checkpoint`` begins with the one of that size.
    case earlierProof(size: UInt64)
    /// Of the event of this version.
    case event(version: UInt64, BundlePart)
    /// Of the heads record.
    case heads(BundlePart)
    /// Of the record of an erasure at this position of the ledger.
    case erasure(position: UInt64, BundlePart)

    /// Digits of a version.
    static let versionDigits = 6
    /// Digits of a position or size.
    static let positionDigits = 12

    private static let eventParts: [BundlePart] = [.leaf, .proof, .payload, .salt, .disclosures]
    private static let headsParts: [BundlePart] = [.leaf, .proof, .payload, .salt, .inclusion]
    private static let erasureParts: [BundlePart] = [.leaf, .proof, .payload, .salt]

    /// The name of the file.
    public var name: String {
        switch self {
        case .readme: "README.txt"
        case .policy: "policy.txt"
        case .checkpoint: "checkpoint"
        case .earlierCheckpoint(let size): "earlier/\(Self.text(size, Self.positionDigits)).checkpoint"
        case .earlierProof(let size): "earlier/\(Self.text(size, Self.positionDigits)).add-checkpoint"
        case .event(let version, let part): "events/\(Self.text(version, Self.versionDigits)).\(part.rawValue)"
        case .heads(let part): "heads.\(part.rawValue)"
        case .erasure(let position, let part):
            "erasures/\(Self.text(position, Self.positionDigits)).\(part.rawValue)"
        }
    }

    /// The file of a name; `nil` for a name that no file of a bundle has.
    public init?(name: String) {
        guard let file = Self.parse(name), file.name == name else { return nil }
        self = file
    }

    /// How many bytes the file has at most.
    public var limit: Int {
        switch self {
        case .readme: BundleLimits.maximumReadmeByteCount
        case .policy: TrustPolicy.maximumByteCount
        case .checkpoint, .earlierCheckpoint: SignedNote.maximumByteCount
        case .earlierProof: AddCheckpoint.maximumByteCount
        case .event(_, let part), .heads(let part), .erasure(_, let part): part.limit
        }
    }

    private static func parse(_ name: String) -> BundleFile? {
        switch name {
        case "README.txt": return .readme
        case "policy.txt": return .policy
        case "checkpoint": return .checkpoint
        default: break
        }
        let folders = name.split(separator: "/", omittingEmptySubsequences: false)
        guard let last = folders.last, folders.count <= 2 else { return nil }
        let parts = last.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2 else { return nil }
        let part = BundlePart(rawValue: String(parts[1]))
        guard folders.count == 2 else {
            guard parts[0] == "heads", let part, headsParts.contains(part) else { return nil }
            return .heads(part)
        }
        guard let number = number(parts[0]) else { return nil }
        switch folders[0] {
        case "earlier" where parts[1] == "checkpoint": return .earlierCheckpoint(size: number)
        case "earlier" where parts[1] == "add-checkpoint": return .earlierProof(size: number)
        case "events":
            guard let part, eventParts.contains(part) else { return nil }
            return .event(version: number, part)
        case "erasures":
            guard let part, erasureParts.contains(part) else { return nil }
            return .erasure(position: number, part)
        default: return nil
        }
    }

    /// A number from 1 with zeros before it.
    private static func number(_ text: Substring) -> UInt64? {
        let digits = Array(text.utf8.drop { $0 == UInt8(ascii: "0") })
        return DecimalNumber.parse(digits)
    }

    private static func text(_ number: UInt64, _ digits: Int) -> String {
        let text = String(number)
        return String(repeating: "0", count: max(digits - text.utf8.count, 0)) + text
    }
}

extension BundlePart {
    /// How many bytes such a file has at most.
    var limit: Int {
        switch self {
        case .leaf: Leaf.byteCount
        case .salt: Commitment.saltByteCount
        case .proof: LogProof.maximumByteCount
        case .payload: BundleLimits.maximumPayloadByteCount
        case .disclosures: BundleLimits.maximumDisclosureByteCount
        case .inclusion: HeadsInclusion.maximumByteCount
        }
    }
}
