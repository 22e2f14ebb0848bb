import Testing

@testable import Transparency

/// Keys, notes and files of the specifications, and some of our own.
enum Examples {
    /// A signed note of C2SP signed-note; its key is not published.
    static let note = """
        Ognuno sta solo sul cuor della terra
        trafitto da un raggio di sole:

        ed è subito sera.

        — quasimodo.example/salvatore NnugSzTjtVAewIS+Z/iJhUPeFDkO/5QQ2i5ddnGITLlC+EhfLW9oJKONrMouFSQU0xMcXxj99ihAQwaqP3ZekRwNtIc=

        """

    /// A cosigned checkpoint of C2SP tlog-cosignature.
    static let checkpoint = """
        example.com/behind-the-sofa
        20852163
        CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=

        — example.com/behind-the-sofa Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=
        — witness.example.com/w1 jWbPPwAAAABkGFDLEZMHwSRaJNiIDoe9DYn/zXcrtPHeolMI5OWXEhZCB9dlrDJsX3b2oyin1nPZqhf5nNo0xUe+mbIUBkBIfZ+qnA==

        """

    /// A request of C2SP tlog-witness.
    static let addCheckpoint = """
        old 20852014
        PlRNCrwHpqhGrupue0L7gxbjbMiKA9temvuZZDDpkaw=
        jrJZDmY8Y7SyJE0MWLpLozkIVMSMZcD5kvuKxPC3swk=
        5+pKlUdi2LeF/BcMHBn+Ku6yhPGNCswZZD1X/6QgPd8=
        /6WVhPs2CwSsb5rYBH5cjHV/wSmA79abXAwhXw3Kj/0=

        example.com/behind-the-sofa
        20852163
        CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=

        — example.com/behind-the-sofa Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=
        — example.com/behind-the-sofa opLqBQsREYCgu6xQkYQwJr9fo45a62DN9EdmHXnZdXNqlcVGlCum2Wks+49/V6267UEjw6QUXTS5Rovnzv++qbSzm9Q=

        """

    /// The head of the proof of C2SP tlog-proof, which leaves its signatures out; those of ``checkpoint`` stand for them.
    static let logProof = """
        c2sp.org/tlog-proof@v1
        extra YWdlLXYxLjIuMS1kYXJ3aW4tYXJtNjQudGFyLmd6kYXJ3aW4tYXJ
        index 73894
        gSKyXoYZUgZ6jduWYrkDOARinOMGJveXjgMkBTcdPlQ=
        B95lDa8R83lS8n0eG+o0buTxRKQTYFi//1U8anccXmA=
        EKNzoDWG8LGC0Yp9o+sv3qllpMP9uHQ9B20KNL+Q1zs=
        RoopEkOdqkYqMB4MJXrbt/hMjOxsVn0IrWjpz1ZMMes=
        AHCioX9nLjsrse6YhjRRmk1WUEirVOLLRoOQ6vfO5vk=

        \(checkpoint)
        """.dropLastLineEnd

    /// Key and signature of the tests of Go's `sumdb/note`.
    static let goVerifier = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"
    static let goSigner = "PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz"
    static let otherGoVerifier = "EnochRoot+af0cfe78+ATtqJ7zOtqQtYqOo0CpvDXNlMhV3HeJDpjrASKGLWdop"
    static let goText = """
        If you think cryptography is the answer to your problem,
        then you don't know what your problem is.

        """
    static let goSignature =
        "— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n"
    static let otherGoSignature =
        "— EnochRoot rwz+eBzmZa0SO3NbfRGzPCpDckykFXSdeX+MNtCOXm2/5n2tiOHp+vAF1aGrQ5ovTG01oOTGwnWLox33WWd1RvMc+QQ=\n"

    /// A key of our own, made of one byte 32 times.
    static func signer(_ name: String, _ type: SignatureType, _ byte: UInt8) throws -> SignerKey {
        try SignerKey(
            name: try #require(KeyName(name)), type: type,
            seed: [UInt8](repeating: byte, count: SignerKey.seedByteCount))
    }

    static func logKey() throws -> SignerKey { try signer("parley.example/ledger/1", .ed25519, 1) }
    static func unionKey() throws -> SignerKey { try signer("union.example", .cosignature, 2) }
    static func employerKey() throws -> SignerKey { try signer("employer.example", .cosignature, 3) }
    static func mediatorKey() throws -> SignerKey { try signer("mediator.example", .cosignature, 4) }

    /// Both parties as quorum.
    static func policy() throws -> TrustPolicy {
        try TrustPolicy(
            parsing: bytes(
                """
                # both sides have to cosign
                log \(logKey().verifier)
                witness union \(unionKey().verifier) https://union.example/witness
                witness employer \(employerKey().verifier)
                witness mediator \(mediatorKey().verifier)
                group parties all union employer
                quorum parties

                """))
    }

    /// A checkpoint of a tree with this many leaves, each one byte, signed by our log.
    static func signed(_ store: NodeStore) throws -> SignedCheckpoint {
        let key = try logKey()
        let checkpoint = Checkpoint(
            origin: Origin(of: key.verifier.name), size: store.range.size, rootHash: store.range.root)
        return try SignedCheckpoint(checkpoint, signedBy: key)
    }

    static func store(_ count: UInt8) -> NodeStore {
        NodeStore(entries: (0..<count).map { [$0] })
    }

    static func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }
}

extension String {
    /// Without the empty line that a text in quotes ends with.
    fileprivate var dropLastLineEnd: String { hasSuffix("\n\n") ? String(dropLast()) : self }
}
