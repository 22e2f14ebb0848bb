import Bargaining
import Foundation
import ParleyService
import Testing

@Suite struct ProfileCatalogueTests {
    private func text(_ id: String, version: Int = 1, base: String? = nil, rules: String = "{}") -> String {
        """
        profile: \(id)
        version: \(version)
        title: {zh: 地方, en: Place}
        time_zone: Asia/Shanghai
        \(base.map { "base: \($0)\n" } ?? "")matters: all
        instruments: {}
        rules: \(rules)
        """
    }

    private func fault(_ texts: [(String, String)]) -> ProfileFault? {
        do throws(ProfileFault) {
            var sources: [ProfileSource] = []
            for (name, text) in texts { sources.append(try ProfileFiles.source(text, file: name)) }
            _ = try ProfileCatalogue(sources)
            return nil
        } catch {
            return error
        }
    }

    @Test func `bases that lead back are refused and shown`() throws {
        let found = try #require(
            fault([
                ("CN-AA.yaml", text("CN-AA", base: "CN-BB@1")), ("CN-BB.yaml", text("CN-BB", base: "CN-CC@1")),
                ("CN-CC.yaml", text("CN-CC", base: "CN-AA@1")),
            ]))
        #expect(found.rule.code == "base_cycle" && found.field == "base" && found.place?.line == 5)
        #expect(found.rule.text(in: .en).contains("CN-AA@1 → CN-BB@1 → CN-CC@1 → CN-AA@1"))
        #expect(fault([("CN-AA.yaml", text("CN-AA", base: "CN-AA@1"))])?.rule.code == "base_cycle")
    }

    @Test func `a base that is not there is refused`() throws {
        let found = fault([("CN.yaml", text("CN")), ("CN-AA.yaml", text("CN-AA", base: "CN@2"))])
        #expect(found?.rule.code == "unknown_base" && found?.file == "CN-AA.yaml" && found?.place?.line == 5)
    }

    @Test func `too long a chain of bases is refused`() throws {
        let letters = ["AA", "BB", "CC", "DD", "EE", "FF", "GG", "HH", "II"]
        var files = [("CN.yaml", text("CN"))]
        for (index, letter) in letters.enumerated() {
            files.append(
                ("CN-\(letter).yaml", text("CN-\(letter)", base: index == 0 ? "CN@1" : "CN-\(letters[index - 1])@1")))
        }
        #expect(fault(Array(files.prefix(8))) == nil)
        // Resolved from the base up, no chain is ever long; read backwards it is.
        let backwards = ["II", "HH", "GG", "FF", "EE", "DD", "CC", "BB", "AA"]
        var reversed = [("CN.yaml", text("CN"))]
        for (index, letter) in backwards.enumerated() {
            reversed.append(
                ("CN-\(letter).yaml", text("CN-\(letter)", base: index == 0 ? "CN@1" : "CN-\(backwards[index - 1])@1")))
        }
        #expect(fault(reversed)?.rule.code == "too_many")
    }

    @Test func `one version in two files is refused`() throws {
        let found = fault([("CN.yaml", text("CN")), ("CN@1.yaml", text("CN"))])
        #expect(found?.rule.code == "duplicate_version" && found?.file == "CN@1.yaml" && found?.place?.line == 2)
    }

    @Test func `an instrument is declared once`() throws {
        let country = text("CN").replacing("instruments: {}", with: "instruments: {O22: {zh: 规定, en: Order}}")
        let place = text("CN-AA", base: "CN@1")
            .replacing("instruments: {}", with: "instruments: {O22: {zh: 规定, en: Order}}")
        let found = fault([("CN.yaml", country), ("CN-AA.yaml", place)])
        #expect(found?.rule.code == "declared_above" && found?.field == "instruments.O22")
    }

    @Test func `finds versions and the latest`() throws {
        let catalogue = try ProfileCatalogue([
            try ProfileFiles.source(text("CN"), file: "CN@1.yaml"),
            try ProfileFiles.source(text("CN", version: 12), file: "CN.yaml"),
            try ProfileFiles.source(text("CN-AA", base: "CN@1"), file: "CN-AA.yaml"),
        ])
        #expect(catalogue.profile(named: "CN")?.reference.description == "CN@12")
        #expect(catalogue.profile(named: "CN@1")?.reference.version == 1)
        #expect(catalogue.profile(named: "CN-AA")?.document.base?.version == 1)
        for name in ["CN@2", "CN-BB", "cn", "", "CN@"] { #expect(catalogue.profile(named: name) == nil) }
        #expect(catalogue.latestProfiles.map(\.reference.description) == ["CN@12", "CN-AA@1"])
    }

    @Test(arguments: [
        ("CN-BJ.yaml", "CN.yaml", 1, "file_name"), ("CN@2.yaml", "CN.yaml", 1, "file_name"),
        ("CN.yaml", "CN@2.yaml", 2, "not_latest"),
    ])
    func `files are named after what they hold`(
        first: String, second: String, secondVersion: Int, code: String
    ) async throws {
        let directory = FileManager.default.temporaryDirectory.appending(path: "parley-profiles-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
        defer {
            do { try FileManager.default.removeItem(at: directory) } catch { print("left behind: \(directory)") }
        }
        try text("CN").write(to: directory.appending(path: first), atomically: true, encoding: .utf8)
        try text("CN", version: secondVersion)
            .write(to: directory.appending(path: second), atomically: true, encoding: .utf8)
        let path = directory.path(percentEncoded: false)
        let fault = await #expect(throws: ProfileFault.self) { try await ProfileCatalogue.load(path) }
        #expect(fault?.rule.code == code)
        await #expect(throws: ProfileFault.self) { try await ProfileCatalogue.load(path + "/nowhere") }
    }

    @Test func `a file beside the catalogue rests on its bases`() async throws {
        let catalogue = try await ProfileFiles.catalogue()
        let source = try ProfileFiles.source(
            text("CN-QH", version: 2, base: "CN@1", rules: "{reply: {within: 10 days, article: O22 §32}}"))
        let profile = try catalogue.profile(of: source)
        #expect(profile.reply?.value == .calendarDays(10) && profile.quorum?.article.description == "O22 §36")
        #expect(catalogue.profile(named: "CN-QH")?.reference.version == 1, "the catalogue itself is unchanged")
    }
}
