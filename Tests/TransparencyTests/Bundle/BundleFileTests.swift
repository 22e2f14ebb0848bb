import Testing

@testable import Transparency

@Suite struct BundleFileTests {
    @Test func `names are read back`() {
        let parts = BundlePart.allCases
        let files: [BundleFile] =
            [.readme, .policy, .checkpoint, .earlierCheckpoint(size: 1), .earlierProof(size: 1 << 50)]
            + [BundlePart.leaf, .proof, .payload, .salt, .disclosures].map { .event(version: 1, $0) }
            + [.event(version: 1_234_567, .leaf)] + [BundlePart.leaf, .inclusion].map { .heads($0) }
            + [.erasure(position: 99, .salt)]
        for file in files { #expect(BundleFile(name: file.name) == file) }
        #expect(Set(files.map(\.name)).count == files.count)
        #expect(BundleFile.event(version: 7, .leaf).name == "events/000007.leaf")
        #expect(BundleFile.earlierProof(size: 12).name == "earlier/000000000012.add-checkpoint")
        #expect(parts.count == 6)
        for file in files { #expect(file.name.utf8.count <= TarWriter.maximumNameByteCount) }
    }

    @Test func `codes and steps are stable`() {
        #expect(Set(BundleFindingCode.allCases.map(\.rawValue)).count == BundleFindingCode.allCases.count)
        for code in BundleFindingCode.allCases {
            #expect(code.rawValue.allSatisfy { $0.isLowercase || $0 == "-" }, "\(code.rawValue)")
        }
        #expect(Set(BundleFindingCode.allCases.map(\.step)) == Set(BundleStep.allCases))
        #expect(BundleStep.allCases.map(\.rawValue) == Array(1...9))
        #expect(BundleStep.files < .replay)
    }

    @Test func `disclosures are read back`() {
        let hash = [UInt8](repeating: 0xAB, count: 32)
        let lines: [BundleDisclosure] = [
            .clear([0x41, 0x5F, 0x2D]), .erased(leafHash: hash), .withheld(leafHash: hash),
        ]
        #expect(BundleDisclosure.parse(lines.flatMap(\.line)) == lines)
        #expect(BundleDisclosure.parse([]) == [])
    }

    @Test func `a bundle of too many files is refused before anything is read`() throws {
        struct Many: BundleContents {
            let names = (1...UInt64(BundleLimits.maximumEvents + 1)).map { BundleFile.event(version: $0, .leaf).name }
            func bytes(of name: String, limit: Int) throws(BundleFinding) -> [UInt8]? { nil }
        }
        #expect(try ExampleBundle.finding(Many())?.code == .tooManyFiles)
        #expect(try ExampleBundle.finding(BundleInMemory())?.code == .missingFile)
    }
}
