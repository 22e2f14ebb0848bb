/// Reads the lines of a policy file.
struct PolicyReader {
    private static let none = PolicyName("none".utf8)
    private static let comment = UInt8(ascii: "#")
    private static let space = UInt8(ascii: " ")
    private static let tab: UInt8 = 0x09
    private static let delete: UInt8 = 0x7F

    private(set) var logs: [PolicyLog] = []
    private(set) var witnesses: [PolicyWitness] = []
    private(set) var groups: [PolicyGroup] = []
    private(set) var quorum: PolicyQuorum?

    private var defined: Set<PolicyName> = []
    private var members: Set<PolicyName> = []
    private var number = 0

    mutating func read(_ bytes: [UInt8]) throws(PolicyFault) {
        guard bytes.count <= TrustPolicy.maximumByteCount else { throw .tooLong(byteCount: bytes.count) }
        for line in bytes.split(separator: LineReader.newline, omittingEmptySubsequences: false) {
            number += 1
            guard line.allSatisfy({ ($0 >= Self.space || $0 == Self.tab) && $0 != Self.delete }) else {
                throw .controlCharacter(line: number)
            }
            let words = line.split { $0 == Self.space || $0 == Self.tab }
            guard let first = words.first, first.first != Self.comment else { continue }
            try read(String(decoding: first, as: UTF8.self), Array(words.dropFirst()))
        }
    }

    private mutating func read(_ keyword: String, _ words: [ArraySlice<UInt8>]) throws(PolicyFault) {
        switch keyword {
        case "log": try readLog(words)
        case "witness": try readWitness(words)
        case "group": try readGroup(words)
        case "quorum": try readQuorum(words)
        default: throw .keyword(line: number)
        }
    }

    private mutating func readLog(_ words: [ArraySlice<UInt8>]) throws(PolicyFault) {
        guard (1...2).contains(words.count) else { throw .wordCount(line: number) }
        guard logs.count < TrustPolicy.maximumEntryCount else { throw .tooMany(line: number) }
        let key = try key(words[0], .ed25519)
        guard !logs.contains(where: { $0.key.publicKey == key.publicKey }) else { throw .repeatedKey(line: number) }
        logs.append(PolicyLog(key: key, address: address(words.dropFirst())))
    }

    private mutating func readWitness(_ words: [ArraySlice<UInt8>]) throws(PolicyFault) {
        guard (2...3).contains(words.count) else { throw .wordCount(line: number) }
        guard witnesses.count < TrustPolicy.maximumEntryCount else { throw .tooMany(line: number) }
        let name = try definition(words[0])
        let key = try key(words[1], .cosignature)
        guard !witnesses.contains(where: { $0.key.publicKey == key.publicKey }) else {
            throw .repeatedKey(line: number)
        }
        witnesses.append(PolicyWitness(name: name, key: key, address: address(words.dropFirst(2))))
    }

    private mutating func readGroup(_ words: [ArraySlice<UInt8>]) throws(PolicyFault) {
        guard words.count >= 3 else { throw .wordCount(line: number) }
        guard groups.count < TrustPolicy.maximumEntryCount else { throw .tooMany(line: number) }
        let named = words.dropFirst(2)
        var members: [PolicyName] = []
        for word in named {
            let member = PolicyName(word)
            guard defined.contains(member) else { throw .undefinedName(line: number, name: member.description) }
            // Each witness counts in one way only.
            guard self.members.insert(member).inserted else {
                throw .repeatedMember(line: number, name: member.description)
            }
            members.append(member)
        }
        let name = try definition(words[0])
        let threshold = try threshold(words[1], of: members.count)
        groups.append(PolicyGroup(name: name, threshold: threshold, members: members))
    }

    private mutating func readQuorum(_ words: [ArraySlice<UInt8>]) throws(PolicyFault) {
        guard words.count == 1 else { throw .wordCount(line: number) }
        guard quorum == nil else { throw .repeatedQuorum(line: number) }
        let name = PolicyName(words[0])
        guard name != Self.none else {
            quorum = .noWitnesses
            return
        }
        guard defined.contains(name) else { throw .undefinedName(line: number, name: name.description) }
        quorum = .named(name)
    }

    private mutating func definition(_ word: ArraySlice<UInt8>) throws(PolicyFault) -> PolicyName {
        let name = PolicyName(word)
        guard name != Self.none, defined.insert(name).inserted else {
            throw .repeatedName(line: number, name: name.description)
        }
        return name
    }

    private func threshold(_ word: ArraySlice<UInt8>, of count: Int) throws(PolicyFault) -> Int {
        switch String(decoding: word, as: UTF8.self) {
        case "any": return 1
        case "all": return count
        default:
            guard let threshold = DecimalNumber.parse(word), (1...UInt64(count)).contains(threshold) else {
                throw .threshold(line: number)
            }
            return Int(threshold)
        }
    }

    private func key(_ word: ArraySlice<UInt8>, _ type: SignatureType) throws(PolicyFault) -> VerifierKey {
        let key: VerifierKey
        do throws(KeyFault) {
            key = try VerifierKey(parsing: word)
        } catch {
            throw .key(line: number, error)
        }
        guard key.type == type else { throw .keyType(line: number, type) }
        return key
    }

    private func address(_ words: ArraySlice<ArraySlice<UInt8>>) -> String? {
        words.first.map { String(decoding: $0, as: UTF8.self) }
    }
}
