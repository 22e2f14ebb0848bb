import Testing

@testable import Transparency

/// What holds, and what the report says of it.
@Suite struct BundleVerifierTests {
    let example: ExampleBundle

    init() throws {
        example = try ExampleBundle()
    }

    @Test func `an intact bundle holds, and its report is whole`() throws {
        var replayed: [String] = []
        let report = BundleVerifier.verify(
            example.intact, reading: ExampleRecords(), options: try ExampleBundle.options()
        ) { replayed.append(String(decoding: $0.payload, as: UTF8.self)) }
        #expect(report.finding == nil)
        #expect(report.verdict?.standing == .final)
        #expect(replayed == ["invited", "offered", "countered", "accepted", "concluded"])
        #expect(report.earlierSizes == [1, 3, 7, 10])
        #expect(
            report.events.map(\.fields)
                == [
                    [.present(clear: Examples.bytes("cmVtYXJr")), .erased(record: UInt64(example.erasure))], [],
                    [.present(clear: Examples.bytes("cmVhc29u"))], [], [],
                ])
        #expect(
            report.completeness
                == .open(asOf: 8, recordedAt: Int64(ExampleLedger.start + 90) * 1_000_000))
    }

    @Test func `each event lies between the checkpoint without it and the first with it`() throws {
        let events = ExampleBundle.verify(example.intact, try ExampleBundle.options()).events
        func time(_ size: UInt64) -> UInt64 { ExampleLedger.start + size * 10 + 5 }
        #expect(events.map(\.leaf.index) == [2, 4, 5, 7, 11])
        #expect(events.map(\.notBefore) == [time(1), time(3), time(3), time(3), time(10)])
        #expect(events.map(\.notAfter) == [time(3), time(7), time(7), time(7), time(14)])
    }

    @Test func `a negotiation that was closed is complete by its last leaf`() throws {
        var ledger = ExampleLedger()
        ledger.append(to: 2, "opened")
        ledger.append(to: 2, "closed", flags: .closed)
        let report = ExampleBundle.verify(try ledger.bundle(of: 2, size: 2), try ExampleBundle.options())
        #expect(report.finding == nil)
        #expect(report.completeness == .complete)
        ledger.append(to: 2, "afterwards")
        let finding = try ExampleBundle.finding(try ledger.bundle(of: 2, size: 3))
        #expect(finding?.code == .eventAfterTheLast)
        #expect(finding?.file == ExampleBundle.file(3, .leaf))
    }

    @Test func `without a record of heads an open negotiation is incomplete, unless that is accepted`() throws {
        var bundle = example.intact
        for part in BundlePart.allCases { bundle.files["heads.\(part.rawValue)"] = nil }
        var options = try ExampleBundle.options()
        let report = ExampleBundle.verify(bundle, options)
        #expect(report.finding?.code == .incomplete)
        #expect(report.completeness == .incomplete)
        #expect(report.events.count == 5)
        options.allowsIncomplete = true
        #expect(ExampleBundle.verify(bundle, options).finding == nil)
    }

    @Test func `what is withheld never passes, and the rest of the report is there`() throws {
        let bundle = try example.ledger.bundle(
            of: 2, size: 14, heads: example.heads, erasures: [example.erasure], withholding: [5: [0]],
            erasing: [2: [1]])
        let report = ExampleBundle.verify(bundle, try ExampleBundle.options())
        #expect(report.finding?.code == .disclosureWithheld)
        #expect(report.finding?.file == ExampleBundle.file(3, .disclosures))
        #expect(report.events.map(\.fields)[2] == [.withheld])
        #expect(report.completeness != nil)
    }

    @Test func `what is only called withheld is erased where a record shows it`() throws {
        let bundle = try example.ledger.bundle(
            of: 2, size: 14, heads: example.heads, erasures: [example.erasure], withholding: [2: [1]])
        let report = ExampleBundle.verify(bundle, try ExampleBundle.options())
        #expect(report.finding == nil)
        #expect(report.events.first?.fields.last == .erased(record: UInt64(example.erasure)))
    }

    @Test func `quorum and policy are those of whoever verifies`() throws {
        let alone = try example.ledger.checkpoint(14, witnesses: false)
        let bundle = try example.ledger.bundle(
            of: 2, size: 14, heads: example.heads, erasures: [example.erasure], erasing: [2: [1]], checkpoint: alone)
        #expect(try ExampleBundle.finding(bundle)?.code == .checkpointProvisional)
        var options = try ExampleBundle.options()
        options.allowsNoQuorum = true
        #expect(ExampleBundle.verify(bundle, options).finding == nil)
        let none = BundleOptions(
            policy: try TrustPolicy(parsing: Examples.bytes("log \(Examples.logKey().verifier)\nquorum none\n")))
        #expect(ExampleBundle.verify(example.intact, none).finding?.code == .checkpointRefused)
        let other = try Examples.signer("other.example/log", .ed25519, 9)
        let stranger = BundleOptions(
            policy: try TrustPolicy(parsing: Examples.bytes("log \(other.verifier)\nquorum none\n")))
        #expect(ExampleBundle.verify(example.intact, stranger).finding?.code == .checkpointRefused)
    }

    @Test func `the negotiation that is expected is the one`() throws {
        var options = try ExampleBundle.options()
        options.negotiation = ExampleLedger.stream(2)
        #expect(ExampleBundle.verify(example.intact, options).finding == nil)
        options.negotiation = ExampleLedger.stream(3)
        #expect(ExampleBundle.verify(example.intact, options).finding?.code == .anotherNegotiation)
    }

    @Test func `the replay stops the verification where it cannot go on`() throws {
        let refused = BundleFinding(.payloadUndecodable, in: ExampleBundle.file(2, .payload), "no such event")
        let report = BundleVerifier.verify(
            example.intact, reading: ExampleRecords(), options: try ExampleBundle.options()
        ) { (event) throws(BundleFinding) in
            if event.leaf.version == 2 { throw refused }
        }
        #expect(report.finding == refused)
        #expect(report.events.count == 2)
    }
}
