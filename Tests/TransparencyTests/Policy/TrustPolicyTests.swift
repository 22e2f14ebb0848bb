import Testing

@testable import Transparency

@Suite struct TrustPolicyTests {
    private static let log = "parley.example/ledger/1"

    private func keys() throws -> (log: VerifierKey, witnesses: [VerifierKey]) {
        (
            try Examples.logKey().verifier,
            try (1...6).map { try Examples.signer("w\($0)", .cosignature, UInt8(10 + $0)).verifier }
        )
    }

    /// The file with `L` for the key of the log and `W1` to `W6` for those of witnesses.
    private func file(_ text: String) throws -> [UInt8] {
        let keys = try keys()
        var text = text.replacing("L!", with: keys.log.description)
        for (number, key) in keys.witnesses.enumerated() {
            text = text.replacing("W\(number + 1)!", with: key.description)
        }
        return Examples.bytes(text)
    }

    private func fault(_ text: String) throws -> PolicyFault? {
        let bytes = try file(text)
        do throws(PolicyFault) {
            _ = try TrustPolicy(parsing: bytes)
            return nil
        } catch {
            return error
        }
    }

    /// The example of the specification.
    private static let example = """
        log L!

        witness X1 W1!
        witness X2 W2!
        witness X3 W3!
        group X-witnesses 2 X1 X2 X3

        witness Y1 W4!
        witness Y2 W5!
        witness Y3 W6!
        group Y-witnesses any Y1 Y2 Y3

        group X-and-Y all X-witnesses Y-witnesses
        quorum X-and-Y

        """

    @Test func `reads the example of the specification`() throws {
        let policy = try TrustPolicy(parsing: try file(Self.example))
        #expect(policy.logs.map(\.key) == [try keys().log])
        #expect(policy.witnesses.map(\.name.description) == ["X1", "X2", "X3", "Y1", "Y2", "Y3"])
        #expect(policy.groups.map(\.threshold) == [2, 1, 2])
        guard case .named(let name) = policy.quorum else {
            Issue.record("the example has a quorum")
            return
        }
        #expect(name.description == "X-and-Y")
    }

    /// Two of X and one of Y, for every subset of the six.
    @Test func `weighs every subset of the example's witnesses`() throws {
        let policy = try TrustPolicy(parsing: try file(Self.example))
        let unsigned = try Examples.signed(Examples.store(7))
        let signers = try (1...6).map { try Examples.signer("w\($0)", .cosignature, UInt8(10 + $0)) }
        for subset in 0..<64 {
            var signed = unsigned
            let chosen = (0..<6).filter { subset >> $0 & 1 == 1 }
            for number in chosen {
                signed = try signed.adding(try signers[number].cosign(signed.checkpoint, at: UInt64(number + 1)))
            }
            let verdict = try policy.judge(signed)
            let isReached = chosen.count { $0 < 3 } >= 2 && chosen.contains { $0 >= 3 }
            #expect(verdict.standing == (isReached ? .final : .provisional), "witnesses \(chosen)")
            #expect(verdict.cosigned.map(\.time) == chosen.map { UInt64($0 + 1) })
            #expect(verdict.missing.count == 6 - chosen.count)
        }
    }

    @Test func `both parties have to cosign; the mediator cannot stand for one`() throws {
        let policy = try Examples.policy()
        var signed = try Examples.signed(Examples.store(3))
        signed = try signed.adding(try Examples.employerKey().cosign(signed.checkpoint, at: 7))
        signed = try signed.adding(try Examples.mediatorKey().cosign(signed.checkpoint, at: 8))
        let verdict = try policy.judge(signed)
        #expect(verdict.standing == .provisional)
        #expect(verdict.missing.map(\.name.description) == ["union"])
        #expect(verdict.missing.map(\.address) == ["https://union.example/witness"])
        signed = try signed.adding(try Examples.unionKey().cosign(signed.checkpoint, at: 9))
        #expect(try policy.judge(signed).standing == .final)
    }

    @Test func `a cosignature of another checkpoint is none, and rejects`() throws {
        let policy = try Examples.policy()
        let other = try Examples.signed(Examples.store(4)).checkpoint
        let signed = try Examples.signed(Examples.store(3)).adding(try Examples.unionKey().cosign(other, at: 9))
        #expect(throws: CheckpointRefusal.note(.badSignature(try Examples.unionKey().verifier.name))) {
            try policy.judge(signed)
        }
    }

    @Test func `without the log's signature witnesses do not help, and another origin is unknown`() throws {
        let policy = try Examples.policy()
        let signed = try Examples.signed(Examples.store(3))
        let cosignature = try Examples.unionKey().cosign(signed.checkpoint, at: 9)
        let unsigned = try SignedCheckpoint(SignedNote(text: signed.note.text, signatures: [cosignature]))
        #expect(throws: CheckpointRefusal.unsigned(signed.checkpoint.origin)) { try policy.judge(unsigned) }
        let unknown = try SignedCheckpoint(parsing: Examples.bytes(Examples.checkpoint))
        #expect(throws: CheckpointRefusal.unknownOrigin(unknown.checkpoint.origin)) { try policy.judge(unknown) }
        // A stranger of the policy signed, nobody else.
        let stranger = try Examples.signer("stranger.example", .ed25519, 99).sign(signed.note.text)
        let strange = try SignedCheckpoint(SignedNote(text: signed.note.text, signatures: [stranger]))
        #expect(throws: CheckpointRefusal.unsigned(signed.checkpoint.origin)) { try policy.judge(strange) }
    }

    @Test func `the log of another line cannot sign for this origin`() throws {
        let second = try Examples.signer("parley.example/ledger/2", .ed25519, 20)
        let policy = try TrustPolicy(
            parsing: Examples.bytes("log \(try Examples.logKey().verifier)\nlog \(second.verifier)\nquorum none\n"))
        let text = try Examples.signed(Examples.store(3)).note.text
        let crossed = try SignedCheckpoint(SignedNote(text: text, signatures: [try second.sign(text)]))
        #expect(throws: CheckpointRefusal.unsigned(crossed.checkpoint.origin)) {
            try policy.judge(crossed, allowingNoQuorum: true)
        }
    }

    @Test func `quorum none fails unless it is asked for`() throws {
        let policy = try TrustPolicy(parsing: try file("log L!\nquorum none\n"))
        let signed = try Examples.signed(Examples.store(3))
        #expect(throws: CheckpointRefusal.noQuorum) { try policy.judge(signed) }
        #expect(try policy.judge(signed, allowingNoQuorum: true).standing == .unwitnessed)
    }

    @Test func `a single witness can be the quorum; blanks, comments and a missing last line end are allowed`() throws {
        let policy = try TrustPolicy(parsing: try file("\n # note \t\n\tlog  L!\t \nwitness\tw W1!\n\n  quorum w"))
        let signed = try Examples.signed(Examples.store(3))
        #expect(try policy.judge(signed).standing == .provisional)
        let witness = try Examples.signer("w1", .cosignature, 11)
        #expect(try policy.judge(signed.adding(witness.cosign(signed.checkpoint, at: 1))).standing == .final)
    }

    @Test func `names are bytes, not text`() throws {
        let bytes = try file("witness ? W1!\nwitness K W2!\ngroup g all ? K\nquorum g\n").flatMap { byte in
            byte == UInt8(ascii: "?") ? [0xE2, 0x84, 0xAA] as [UInt8] : [byte]
        }
        let policy = try TrustPolicy(parsing: bytes)
        #expect(policy.groups.first?.members.map(\.bytes) == [[0xE2, 0x84, 0xAA], [0x4B]])
        let opaque = try file("witness ? W1!\nquorum ?\n").map { $0 == UInt8(ascii: "?") ? 0xFF : $0 }
        #expect(try TrustPolicy(parsing: opaque).witnesses.first?.name.bytes == [0xFF])
    }

    private static let malformed: [(String, PolicyFault)] = [
        ("", PolicyFault.noQuorum), ("log L!\n", .noQuorum), ("logs L!\nquorum none\n", .keyword(line: 1)),
        ("Log L!\nquorum none\n", .keyword(line: 1)), ("log\nquorum none\n", .wordCount(line: 1)),
        ("log L! a b\nquorum none\n", .wordCount(line: 1)), ("witness W1!\nquorum none\n", .wordCount(line: 1)),
        ("group g any\nquorum none\n", .wordCount(line: 1)), ("quorum\n", .wordCount(line: 1)),
        ("quorum none none\n", .wordCount(line: 1)), ("log x\nquorum none\n", .key(line: 1, .form)),
        ("\n\nlog W1!\nquorum none\n", .keyType(line: 3, .ed25519)),
        ("witness w L!\nquorum w\n", .keyType(line: 1, .cosignature)),
        ("log L!\nlog L!\nquorum none\n", .repeatedKey(line: 2)),
        ("witness a W1!\nwitness b W1!\nquorum a\n", .repeatedKey(line: 2)),
        ("witness a W1!\nwitness a W2!\nquorum a\n", .repeatedName(line: 2, name: "a")),
        ("witness none W1!\nquorum none\n", .repeatedName(line: 1, name: "none")),
        ("witness a W1!\ngroup a any a\nquorum a\n", .repeatedName(line: 2, name: "a")),
        ("witness a W1!\ngroup g any none\nquorum g\n", .undefinedName(line: 2, name: "none")),
        ("group g any a\nwitness a W1!\nquorum g\n", .undefinedName(line: 1, name: "a")),
        ("witness a W1!\ngroup g any a g\nquorum g\n", .undefinedName(line: 2, name: "g")),
        ("quorum a\nwitness a W1!\n", .undefinedName(line: 1, name: "a")),
        ("witness a W1!\ngroup g any a a\nquorum g\n", .repeatedMember(line: 2, name: "a")),
        ("witness a W1!\ngroup g any a\ngroup h any a\nquorum g\n", .repeatedMember(line: 3, name: "a")),
        ("witness a W1!\ngroup g 0 a\nquorum g\n", .threshold(line: 2)),
        ("witness a W1!\ngroup g 2 a\nquorum g\n", .threshold(line: 2)),
        ("witness a W1!\ngroup g 01 a\nquorum g\n", .threshold(line: 2)),
        ("witness a W1!\ngroup g most a\nquorum g\n", .threshold(line: 2)),
        ("witness a W1!\ngroup g 9999999999999999999999 a\nquorum g\n", .threshold(line: 2)),
        ("quorum none\nquorum none\n", .repeatedQuorum(line: 2)), ("quorum none\r\n", .controlCharacter(line: 1)),
        ("log L!\u{0}\nquorum none\n", .controlCharacter(line: 1)),
        ("# \u{7F}\nquorum none\n", .controlCharacter(line: 1)),
    ]

    @Test(arguments: malformed)
    func `tells line and fault of a policy`(_ text: String, _ expected: PolicyFault) throws {
        #expect(try fault(text) == expected)
    }

    @Test func `reads 32 of each kind, and no more than the limit`() throws {
        func policy(_ count: Int) throws -> [UInt8] {
            var lines: [String] = []
            for number in 0..<count {
                let seed = Fingerprint.sha256(Array("\(number)".utf8))
                let name = try #require(KeyName("n\(number)"))
                lines.append("log \(try SignerKey(name: name, type: .ed25519, seed: seed).verifier)")
                lines.append("witness w\(number) \(try SignerKey(name: name, type: .cosignature, seed: seed).verifier)")
                lines.append("group g\(number) any w\(number)")
            }
            return Examples.bytes(lines.joined(separator: "\n") + "\nquorum g0\n")
        }
        #expect(TrustPolicy.maximumEntryCount >= 32)
        #expect(
            try TrustPolicy(parsing: policy(TrustPolicy.maximumEntryCount)).groups.count
                == TrustPolicy.maximumEntryCount)
        #expect(throws: PolicyFault.tooMany(line: 3 * TrustPolicy.maximumEntryCount + 1)) {
            try TrustPolicy(parsing: policy(TrustPolicy.maximumEntryCount + 1))
        }
        #expect(throws: PolicyFault.tooLong(byteCount: TrustPolicy.maximumByteCount + 1)) {
            try TrustPolicy(parsing: [UInt8](repeating: 0x0A, count: TrustPolicy.maximumByteCount + 1))
        }
    }
}
