import Testing

@testable import Transparency

/// The bundle that tests break: five events of negotiation 2 among fourteen of others, with everything a bundle can hold.
struct ExampleBundle {
    static let negotiation: UInt64 = 2
    static let size: UInt64 = 14
    static let erasedHash = Commitment.disclosureLeafHash(Examples.bytes("bmFtZQ"))

    let ledger: ExampleLedger
    let heads: Int64
    let erasure: Int64
    let intact: BundleInMemory

    init() throws {
        var ledger = ExampleLedger()
        ledger.append(to: 1, "other")
        ledger.append(to: 2, "invited", beside: ["cmVtYXJr", "bmFtZQ"])
        ledger.append(to: 3, "another")
        ledger.append(to: 2, "offered")
        let old = try ledger.checkpoint(3)
        ledger.append(to: 2, "countered", beside: ["cmVhc29u"], anchor: Fingerprint.sha256(old.note.text))
        ledger.append(to: 1, "other again")
        ledger.append(to: 2, "accepted")
        erasure = ledger.append(
            to: 4,
            ExampleRecords.erasure([RecordedErasure(position: 2, ordinal: 1, leafHash: Self.erasedHash)]),
            flags: .erasure)
        heads = ledger.appendHeads(to: 5)
        ledger.append(to: 3, "yet another")
        ledger.append(to: 2, "concluded")
        for place in 12...14 { ledger.append(to: 1, "number \(place)") }
        self.ledger = ledger
        intact = try ledger.bundle(
            of: 2, size: Self.size, earlier: [1, 3, 7, 10], heads: heads, erasures: [erasure], erasing: [2: [1]])
    }

    static func options() throws -> BundleOptions { BundleOptions(policy: try Examples.policy()) }

    static func verify(_ bundle: some BundleContents, _ options: BundleOptions) -> BundleReport {
        BundleVerifier.verify(bundle, reading: ExampleRecords(), options: options) { _ in }
    }

    static func finding(_ bundle: some BundleContents) throws -> BundleFinding? {
        verify(bundle, try options()).finding
    }

    static func file(_ version: UInt64, _ part: BundlePart) -> String {
        BundleFile.event(version: version, part).name
    }
}
