import Testing

@testable import Transparency

@Suite struct SignedNoteTests {
    private static let signed = Examples.goText + "\n" + Examples.goSignature

    private func fault(_ bytes: [UInt8]) -> NoteFault? {
        do throws(NoteFault) {
            _ = try SignedNote(parsing: bytes)
            return nil
        } catch {
            return error
        }
    }

    private func fault(of text: String, _ keys: [VerifierKey]) throws -> NoteFault? {
        let note = try SignedNote(parsing: Examples.bytes(text))
        do throws(NoteFault) {
            _ = try note.verify(with: keys)
            return nil
        } catch {
            return error
        }
    }

    @Test func `reads the example of the specification, whose text has an empty line`() throws {
        let note = try SignedNote(parsing: Examples.bytes(Examples.note))
        #expect(String(decoding: note.text, as: UTF8.self).hasSuffix("\n\ned è subito sera.\n"))
        #expect(note.signatures.map(\.name.description) == ["quasimodo.example/salvatore"])
        #expect(note.signatures.map(\.keyID) == [0x367B_A04B])
        #expect(note.signatures.map(\.bytes.count) == [64])
        #expect(note.bytes == Examples.bytes(Examples.note))
        #expect(throws: NoteFault.unknownKeys) { try note.verify(with: [try VerifierKey(Examples.goVerifier)]) }
    }

    @Test func `makes the very note of Go's tests`() throws {
        let signer = try SignerKey(parsing: Array(Examples.goSigner.utf8))
        let signature = try signer.sign(Examples.bytes(Examples.goText))
        let note = try SignedNote(text: Examples.bytes(Examples.goText), signatures: [signature])
        #expect(try note.verify(with: [signer.verifier]).map(\.key) == [signer.verifier])
        #if !canImport(CryptoKit)
            // Apple's Ed25519 is randomised.
            #expect(String(decoding: note.bytes, as: UTF8.self) == Self.signed)
        #endif
    }

    @Test func `verifies the signatures of the keys given and ignores others`() throws {
        let peter = try VerifierKey(Examples.goVerifier)
        let enoch = try VerifierKey(Examples.otherGoVerifier)
        let note = try SignedNote(parsing: Examples.bytes(Self.signed + Examples.otherGoSignature))
        #expect(try note.verify(with: [peter]).map(\.key) == [peter])
        #expect(try note.verify(with: [enoch, peter]).map(\.key) == [peter, enoch])
        #expect(try note.verify(with: [peter, peter]).map(\.time) == [nil])
        #expect(throws: NoteFault.unknownKeys) { try note.verify(with: []) }
    }

    @Test func `a signature of a given key that does not hold rejects the note, whoever else signed`() throws {
        let peter = try VerifierKey(Examples.goVerifier)
        let enoch = try VerifierKey(Examples.otherGoVerifier)
        let changed = Self.signed.replacing("answer", with: "Answer") + Examples.otherGoSignature
        #expect(try fault(of: changed, [enoch]) == .badSignature(enoch.name))
        #expect(try fault(of: changed, [peter, enoch]) == .badSignature(peter.name))
        // A good signature and, by the same key, a bad one.
        let bad = try #require(
            NoteSignature(name: peter.name, keyID: peter.keyID, bytes: [UInt8](repeating: 7, count: 64)))
        let both = Self.signed + String(decoding: bad.line, as: UTF8.self)
        #expect(try fault(of: both, [peter]) == .badSignature(peter.name))
    }

    @Test func `same name with another ID, and same ID with another name, are unknown keys`() throws {
        let peter = try VerifierKey(Examples.goVerifier)
        let other = try #require(
            VerifierKey(name: peter.name, type: .ed25519, publicKey: [UInt8](repeating: 5, count: 32)))
        #expect(other.keyID != peter.keyID)
        #expect(try fault(of: Self.signed, [other]) == .unknownKeys)
        let renamed = Self.signed.replacing("— PeterNeumann ", with: "— PeterNeuman ")
        #expect(try fault(of: renamed, [peter]) == .unknownKeys)
    }

    private static let collidingSeeds = [71_631, 106_937]

    /// Two of some hundred thousand keys have one ID: four bytes name a key, they do not bind it.
    @Test func `two given keys of one name and ID are refused where they matter`() throws {
        let keys = try Self.collidingSeeds.map { seed in
            try SignerKey(
                name: try #require(KeyName("collision.example")), type: .ed25519,
                seed: Fingerprint.sha256(Array("\(seed)".utf8)))
        }
        #expect(keys[0].verifier.keyID == keys[1].verifier.keyID)
        #expect(keys[0].verifier != keys[1].verifier)
        let text = Examples.bytes("a\n")
        let note = try SignedNote(text: text, signatures: [try keys[0].sign(text)])
        let both = keys.map(\.verifier)
        #expect(try note.verify(with: [both[0], both[0]]).map(\.key) == [both[0]])
        #expect(throws: NoteFault.ambiguousKey(both[0].name)) { try note.verify(with: both) }
        #expect(throws: NoteFault.badSignature(both[1].name)) { try note.verify(with: [both[1]]) }
        // Where neither signed, nothing is ambiguous.
        let other = try Examples.signed(Examples.store(1)).note
        #expect(try other.verify(with: both + [try Examples.logKey().verifier]).count == 1)
    }

    private static func changed(_ old: String, _ new: String) -> String { signed.replacing(old, with: new) }

    private static let malformed: [(String, NoteFault)] = [
        ("", NoteFault.noSeparator), ("text\n", .noSeparator), ("text\n\n", .noSignatures), ("\n\n", .noSignatures),
        ("\n\n\n", .noSignatures),
        (String(signed.dropLast()), .noSignatures),
        ("\(signed)Unexpected line.\n", .signatureLine(number: 2)),
        (changed("— PeterNeumann ", "- PeterNeumann "), .signatureLine(number: 1)),
        (changed("— PeterNeumann ", "— Peter Neumann "), .signatureLine(number: 1)),
        (changed("— PeterNeumann ", "—  PeterNeumann "), .signatureLine(number: 1)),
        (changed("— PeterNeumann ", "— Peter+Neumann "), .signatureLine(number: 1)),
        (changed("— PeterNeumann ", "— Peter\u{A0}Neumann "), .signatureLine(number: 1)),
        (changed("AM=\n", "AM\n"), .signatureLine(number: 1)),
        (changed("AM=\n", "AN=\n"), .signatureLine(number: 1)),
        (changed("AM=\n", "AM= \n"), .signatureLine(number: 1)),
        ("text\n\n— PeterNeumann x08gow==\n", .signatureLine(number: 1)),
        ("\u{1}\(signed)", .controlCharacter(offset: 0)), ("a\tb\n\n\(goLine)", .controlCharacter(offset: 1)),
        ("a\r\n\n\(goLine)", .controlCharacter(offset: 1)),
    ]

    @Test(arguments: malformed)
    func `tells what is wrong with a note`(_ text: String, _ expected: NoteFault) {
        #expect(fault(Examples.bytes(text)) == expected)
    }

    private static let goLine = Examples.goSignature

    @Test func `refuses what is not UTF-8`() {
        #expect(fault([0xFF] + Examples.bytes(Self.signed)) == .encoding)
        #expect(fault([0xED, 0xA0, 0x80] + Examples.bytes(Self.signed)) == .encoding)
    }

    @Test func `reads at least sixteen signatures, and no more than the limit`() throws {
        let most =
            Self.signed + String(repeating: Examples.otherGoSignature, count: SignedNote.maximumSignatureCount - 1)
        #expect(SignedNote.maximumSignatureCount >= 16)
        let note = try SignedNote(parsing: Examples.bytes(most))
        #expect(note.signatures.count == SignedNote.maximumSignatureCount)
        #expect(fault(Examples.bytes(most + Examples.goSignature)) == .tooManySignatures)
        #expect(throws: NoteFault.tooManySignatures) { try note.adding(note.signatures[0]) }
    }

    @Test func `refuses a note that is too long before it looks at it`() {
        let bytes = [UInt8](repeating: 0xFF, count: SignedNote.maximumByteCount + 1)
        #expect(fault(bytes) == .tooLong(byteCount: bytes.count))
    }

    @Test func `parts that make no note are refused`() throws {
        let signature = try Examples.logKey().sign(Examples.bytes("a\n"))
        #expect(throws: NoteFault.textEnd) { try SignedNote(text: Examples.bytes("a"), signatures: [signature]) }
        #expect(throws: NoteFault.noSignatures) { try SignedNote(text: Examples.bytes("a\n"), signatures: []) }
        #expect(throws: NoteFault.controlCharacter(offset: 0)) {
            try SignedNote(text: [0x00, 0x0A], signatures: [signature])
        }
    }
}
