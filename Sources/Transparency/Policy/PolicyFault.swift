/// What is wrong with the file of a trust policy.
public enum PolicyFault: Error, Hashable, Sendable {
    /// More bytes than ``TrustPolicy/maximumByteCount``.
    case tooLong(byteCount: Int)
    /// A control character other than tab and line end.
    case controlCharacter(line: Int)
    /// The line begins with no word of the format.
    case keyword(line: Int)
    /// The line has too few or too many words.
    case wordCount(line: Int)
    /// The key cannot be read.
    case key(line: Int, KeyFault)
    /// A log needs a key of type 1, a witness one of type 4.
    case keyType(line: Int, SignatureType)
    /// The same public key stands in another line of this kind.
    case repeatedKey(line: Int)
    /// The name was defined before, or is `none`.
    case repeatedName(line: Int, name: String)
    /// No line before defines the name.
    case undefinedName(line: Int, name: String)
    /// The name is a member of a group already.
    case repeatedMember(line: Int, name: String)
    /// The threshold of a group is `any`, `all` or a number from 1 to its members.
    case threshold(line: Int)
    /// A second quorum.
    case repeatedQuorum(line: Int)
    /// No quorum.
    case noQuorum
    /// More lines of one kind than ``TrustPolicy/maximumEntryCount``.
    case tooMany(line: Int)
}

extension PolicyFault: CustomStringConvertible {
    /// One sentence for a person.
    public var description: String {
        switch self {
        case .tooLong(let count): "the policy has \(count) bytes; \(TrustPolicy.maximumByteCount) are allowed"
        case .controlCharacter(let line): "line \(line) of the policy has a control character"
        case .keyword(let line): "line \(line) of the policy begins with none of: log, witness, group, quorum"
        case .wordCount(let line): "line \(line) of the policy has too few or too many words"
        case .key(let line, let fault): "line \(line) of the policy: \(fault)"
        case .keyType(let line, .ed25519): "line \(line) of the policy: a log needs a key of type 1"
        case .keyType(let line, .cosignature): "line \(line) of the policy: a witness needs a key of type 4"
        case .repeatedKey(let line): "line \(line) of the policy repeats the key of an earlier line"
        case .repeatedName(let line, let name): "line \(line) of the policy: the name \(name) is taken"
        case .undefinedName(let line, let name): "line \(line) of the policy: no earlier line defines \(name)"
        case .repeatedMember(let line, let name): "line \(line) of the policy: \(name) is a member of a group already"
        case .threshold(let line):
            "line \(line) of the policy: a threshold is any, all, or 1 up to the number of members"
        case .repeatedQuorum(let line): "line \(line) of the policy is a second quorum"
        case .noQuorum: "the policy has no line: quorum NAME"
        case .tooMany(let line): "line \(line) of the policy: more than \(TrustPolicy.maximumEntryCount) of one kind"
        }
    }
}
