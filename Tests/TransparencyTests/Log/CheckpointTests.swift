import Testing

@testable import Transparency

@Suite struct CheckpointTests {
    private static let root = "CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I="

    private func fault(_ text: String) -> CheckpointFault? {
        do throws(CheckpointFault) {
            _ = try Checkpoint(text: Examples.bytes(text))
            return nil
        } catch {
            return error
        }
    }

    @Test func `reads the example of the specification`() throws {
        let signed = try SignedCheckpoint(parsing: Examples.bytes(Examples.checkpoint))
        #expect(signed.checkpoint.origin.description == "example.com/behind-the-sofa")
        #expect(signed.checkpoint.size == 20_852_163)
        #expect(Base64.encode(signed.checkpoint.rootHash) == Self.root)
        #expect(signed.checkpoint.extensions.isEmpty)
        #expect(
            signed.note.signatures.map(\.name.description) == ["example.com/behind-the-sofa", "witness.example.com/w1"])
        #expect(signed.bytes == Examples.bytes(Examples.checkpoint))
    }

    /// The signed message that the specification shows beside this checkpoint.
    @Test func `reads the time of the example's cosignature and forms its message`() throws {
        let signed = try SignedCheckpoint(parsing: Examples.bytes(Examples.checkpoint))
        let cosignature = try #require(Cosignature(bytes: signed.note.signatures[1].bytes))
        #expect(cosignature.time == 1_679_315_147)
        #expect(cosignature.bytes == signed.note.signatures[1].bytes)
        let message = """
            cosignature/v1
            time 1679315147
            example.com/behind-the-sofa
            20852163
            CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=

            """
        #expect(Cosignature.message(time: cosignature.time, text: signed.note.text) == Examples.bytes(message))
    }

    @Test func `an origin may have spaces, as that of Go's checksum database`() throws {
        let text = "go.sum database tree\n15368405\n31wAv8zbkl8gBvF6EtVl1h3xgPs1GSVHDc3Ut2WmOnQ=\n"
        let checkpoint = try Checkpoint(text: Examples.bytes(text))
        #expect(checkpoint.origin.description == "go.sum database tree")
        #expect(checkpoint.text == Examples.bytes(text))
    }

    @Test func `keeps extension lines, which are signed`() throws {
        let text = "o\n1\n\(Self.root)\nmore\nand more\n"
        let checkpoint = try Checkpoint(text: Examples.bytes(text))
        #expect(checkpoint.extensions == [Examples.bytes("more"), Examples.bytes("and more")])
        #expect(checkpoint.text == Examples.bytes(text))
    }

    private static let malformed: [(String, CheckpointFault)] = [
        ("", CheckpointFault.lines), ("o\n1\n", .lines), ("o\n1\n\(root)", .lines), ("o\n1\n\(root)\n\n", .lines),
        ("\no\n1\n\(root)\n", .lines), ("o\n\n1\n\(root)\n", .lines), ("o\n1\n\(root)\nrest", .lines),
        ("\u{7}\n1\n\(root)\n", .origin), ("\(String(repeating: "o", count: 256))\n1\n\(root)\n", .origin),
        ("o\n01\n\(root)\n", .size), ("o\n-1\n\(root)\n", .size), ("o\n+1\n\(root)\n", .size),
        ("o\n1 \n\(root)\n", .size),
        ("o\n1e3\n\(root)\n", .size), ("o\n9223372036854775808\n\(root)\n", .size),
        ("o\n99999999999999999999999999\n\(root)\n", .size), ("o\n１\n\(root)\n", .size),
        ("o\n1\n\(root.dropLast())\n", .rootHash), ("o\n1\nCsUY\n", .rootHash), ("o\n1\n\(root)=\n", .rootHash),
        ("o\n1\n \(root)\n", .rootHash), ("o\n0\n\(root)\n", .emptyTreeRoot),
    ]

    @Test(arguments: malformed)
    func `tells what is wrong with a checkpoint`(_ text: String, _ expected: CheckpointFault) {
        #expect(fault(text) == expected)
    }

    @Test func `reads the largest size and the empty tree`() throws {
        #expect(try Checkpoint(text: Examples.bytes("o\n9223372036854775807\n\(Self.root)\n")).size == 1 << 63 - 1)
        let empty = Checkpoint(
            origin: Origin(of: try Examples.logKey().verifier.name), size: 0, rootHash: MerkleTree.emptyRoot)
        #expect(try Checkpoint(text: empty.text) == empty)
    }

    @Test func `two signatures of one key are refused, of two keys of one name not`() throws {
        let signed = try Examples.signed(Examples.store(4))
        let line = try #require(signed.note.signatures.first)
        #expect(throws: CheckpointFault.repeatedSignature(line.name)) {
            try SignedCheckpoint(parsing: signed.bytes + line.line)
        }
        #expect(
            try AddCheckpoint(parsing: Examples.bytes(Examples.addCheckpoint)).checkpoint.note.signatures.count == 2)
    }

    @Test func `a later cosignature takes the place of the earlier one`() throws {
        let witness = try Examples.unionKey()
        var signed = try Examples.signed(Examples.store(4))
        signed = try signed.adding(try witness.cosign(signed.checkpoint, at: 100))
        signed = try signed.adding(try witness.cosign(signed.checkpoint, at: 200))
        #expect(signed.note.signatures.count == 2)
        #expect(try signed.note.verify(with: [witness.verifier]).map(\.time) == [200])
        #expect(try SignedCheckpoint(parsing: signed.bytes) == signed)
    }

    @Test func `a log signs under its own name only`() throws {
        let other = Checkpoint(
            origin: try #require(Origin(Array("other.example".utf8))), size: 0, rootHash: MerkleTree.emptyRoot)
        #expect(throws: KeyFault.name) { try SignedCheckpoint(other, signedBy: Examples.logKey()) }
    }

    /// A cosignature binds the time: another time in front of it, or a plain signature in its form, is none.
    @Test func `a cosignature with another time does not hold`() throws {
        let witness = try Examples.unionKey()
        let signed = try Examples.signed(Examples.store(4))
        let right = try witness.cosign(signed.checkpoint, at: 100)
        for byte in 0..<8 {
            var bytes = right.bytes
            bytes[byte] ^= 1
            let wrong = try #require(NoteSignature(name: right.name, keyID: right.keyID, bytes: bytes))
            #expect(witness.verifier.verify(wrong, text: signed.note.text) == nil)
        }
        for count in [0, 63, 64, 71, 73] where count > 0 {
            let wrong = try #require(
                NoteSignature(name: right.name, keyID: right.keyID, bytes: [UInt8](repeating: 0, count: count)))
            #expect(witness.verifier.verify(wrong, text: signed.note.text) == nil)
        }
        #expect(witness.verifier.verify(right, text: signed.note.text)?.time == 100)
    }
}
