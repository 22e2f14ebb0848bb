import Crypto
import Testing

@testable import Transparency

@Suite struct KeyTests {
    private func fault(_ text: String) -> KeyFault? {
        do throws(KeyFault) {
            _ = try VerifierKey(text)
            return nil
        } catch {
            return error
        }
    }

    private func signerFault(_ bytes: some Collection<UInt8>) -> KeyFault? {
        do throws(KeyFault) {
            _ = try SignerKey(parsing: bytes)
            return nil
        } catch {
            return error
        }
    }

    @Test(arguments: [Examples.goVerifier, Examples.otherGoVerifier])
    func `reads and writes the keys of Go's tests`(_ text: String) throws {
        let key = try VerifierKey(text)
        #expect(key.type == .ed25519)
        #expect(key.description == text)
    }

    @Test func `a signer has the verifier of Go's tests and writes itself back`() throws {
        let signer = try SignerKey(parsing: Array(Examples.goSigner.utf8))
        #expect(signer.verifier == (try VerifierKey(Examples.goVerifier)))
        #expect(signer.secretText == Examples.goSigner)
    }

    @Test func `a signer that is printed does not give itself away`() throws {
        let signer = try Examples.logKey()
        #expect(!"\(signer)".contains("PRIVATE"))
        #expect(!"\(signer)".contains(Base64.encode([UInt8](repeating: 1, count: 32)).prefix(20)))
        #expect("\(signer)".contains(signer.verifier.description))
    }

    @Test func `name, type and key make the ID`() throws {
        let seed = [UInt8](repeating: 9, count: 32)
        let name = try #require(KeyName("w"))
        let log = try SignerKey(name: name, type: .ed25519, seed: seed).verifier
        let witness = try SignerKey(name: name, type: .cosignature, seed: seed).verifier
        let digest = SHA256.hash(data: Array("w\n".utf8) + [4] + witness.publicKey)
        #expect(witness.keyID == digest.prefix(4).reduce(0) { $0 << 8 | UInt32($1) })
        #expect(log.keyID != witness.keyID)
        #expect(log.publicKey == witness.publicKey)
        #expect(try VerifierKey(witness.description) == witness)
    }

    /// As Go's `TestNewVerifier` and `TestNewSigner` do.
    @Test func `every piece of a key and every byte changed are refused`() {
        let verifier = Array(Examples.goVerifier.utf8)
        let signer = Array(Examples.goSigner.utf8)
        for start in 0...verifier.count {
            for end in start...verifier.count where end - start < verifier.count {
                #expect(throws: KeyFault.self) { try VerifierKey(parsing: verifier[start..<end]) }
            }
        }
        for end in 0..<signer.count { #expect(signerFault(signer[..<end]) != nil) }
        for start in 1...signer.count { #expect(signerFault(signer[start...]) != nil) }
        for place in verifier.indices {
            var changed = verifier
            changed[place] &+= 1
            #expect(throws: KeyFault.self) { try VerifierKey(parsing: changed) }
        }
        for place in signer.indices {
            var changed = signer
            changed[place] &+= 1
            #expect(signerFault(changed) != nil)
        }
    }

    private static let malformed: [(String, KeyFault)] = [
        ("", KeyFault.form), ("a+b", .form), ("PeterNeumann+c74f20a+AR==", .keyIDForm),
        ("PeterNeumann+C74F20A3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW", .keyIDForm),
        ("PeterNeumann+c74f20a4+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW", .keyIDMismatch),
        ("PeterNeuman+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW", .keyIDMismatch),
        ("+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW", .name),
        ("Peter Neumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW", .name),
        // Of Go's tests: another length and an unknown type, with the right ID.
        ("PeterNeumann+cc469956+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TWBADKEY==", .keyMaterial),
        ("PeterNeumann+173116ae+ZRpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW", .unsupportedType(0x65)),
        ("w+00000000+BgAA", .unsupportedType(6)), ("w+00000000+", .keyMaterial), ("w+00000000+====", .keyMaterial),
    ]

    @Test(arguments: malformed)
    func `tells what is wrong with a key`(_ text: String, _ expected: KeyFault) {
        #expect(fault(text) == expected)
    }

    @Test func `names are told apart byte by byte`() throws {
        let composed = try #require(KeyName("caf\u{E9}"))
        let decomposed = try #require(KeyName("cafe\u{301}"))
        #expect("\(composed)" == "\(decomposed)")
        #expect(composed != decomposed)
        #expect(Origin(Array("caf\u{E9}".utf8)) != Origin(Array("cafe\u{301}".utf8)))
    }

    @Test(arguments: [
        "", " ", "a b", "a+b", "a\u{A0}b", "a\u{3000}b", "a\tb", "a\nb", "a\u{85}b", "a\u{7F}", "a\u{2028}b",
    ])
    func `refuses names with spaces, plus signs and control characters`(_ text: String) {
        #expect(KeyName(text) == nil)
    }

    @Test func `refuses names that are too long or no UTF-8`() {
        #expect(KeyName(String(repeating: "a", count: 255)) != nil)
        #expect(KeyName(String(repeating: "a", count: 256)) == nil)
        #expect(KeyName([0x61, 0xFF]) == nil)
        #expect(KeyName([0xC0, 0x80]) == nil)
    }

    @Test func `a key signs only what its type is for, and a time that can be`() throws {
        let checkpoint = try Examples.signed(Examples.store(3)).checkpoint
        let log = try Examples.logKey()
        let witness = try Examples.unionKey()
        #expect(throws: KeyFault.otherType(.cosignature)) { try witness.sign(checkpoint.text) }
        #expect(throws: KeyFault.otherType(.ed25519)) { try log.cosign(checkpoint, at: 1) }
        #expect(throws: KeyFault.time) { try witness.cosign(checkpoint, at: 0) }
        #expect(throws: KeyFault.time) { try witness.cosign(checkpoint, at: 1 << 63) }
        #expect(throws: KeyFault.keyMaterial) {
            try SignerKey(name: log.verifier.name, type: .ed25519, seed: [UInt8](repeating: 0, count: 31))
        }
    }
}
