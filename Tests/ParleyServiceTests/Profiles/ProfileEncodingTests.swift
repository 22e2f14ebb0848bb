import Bargaining
import ParleyService
import StrictJSON
import Testing

@Suite struct ProfileEncodingTests {
    @Test func `every shipped rule is written as its file writes it`() async throws {
        let catalogue = try await ProfileFiles.catalogue()
        var seen: Set<ParameterForm> = []
        for profile in catalogue.latestProfiles {
            for (parameter, provision) in profile.document.provisions {
                seen.insert(parameter.form)
                let json = String(decoding: ProfileEncoding.canonicalBytes(profile), as: UTF8.self)
                #expect(json.contains("\"article\":\"\(provision.article)\""))
            }
        }
        #expect(seen.count == ParameterForm.allCases.count, "every form occurs")
    }

    @Test(arguments: ProfileFiles.names)
    func `the JSON form read as YAML is the same profile`(name: String) async throws {
        let catalogue = try await ProfileFiles.catalogue()
        let profile = try #require(catalogue.profile(named: name))
        guard case .object(let object) = ProfileEncoding.json(profile) else {
            Issue.record("no object")
            return
        }
        var text =
            "profile: CN\nversion: 1\ntitle: {zh: x, en: x}\ntime_zone: Asia/Shanghai\nmatters: all\ninstruments:\n"
        for instrument in profile.instruments.values {
            text += "  \(instrument.key): {zh: x, en: x\(instrument.isCitedAsWhole ? ", cited_as_whole: true" : "")}\n"
        }
        text += "rules:\n"
        guard case .object(let rules)? = object.members.first(where: { $0.key == "rules" })?.value else {
            Issue.record("no rules")
            return
        }
        for rule in rules.members {
            guard case .object(let members) = rule.value else { continue }
            let written = members.members.filter { $0.key != "from" }
            let line = JSONValue.object(JSONObject(written.map { (key: $0.key, value: $0.value) }))
            text += "  \(rule.key): \(String(decoding: line.encoded(), as: UTF8.self))\n"
        }
        let again = try ProfileCatalogue([try ProfileFiles.source(text)])
        #expect(again.profile(named: "CN")?.provisions == profile.provisions)
    }

    @Test func `the hash stands for the content`() async throws {
        let catalogue = try await ProfileFiles.catalogue()
        let hashes = catalogue.latestProfiles.map(ProfileEncoding.hash)
        #expect(Set(hashes).count == ProfileFiles.names.count)
        #expect(hashes.allSatisfy { $0.count == 64 })
        let changed = try ProfileFiles.text("CN").replacing("within: 20 days", with: "within: 21 days")
        let other = try ProfileCatalogue([try ProfileFiles.source(changed)])
        let profile = try #require(catalogue.profile(named: "CN"))
        #expect(try ProfileEncoding.hash(#require(other.profile(named: "CN"))) != ProfileEncoding.hash(profile))
        let again = try ProfileCatalogue([try ProfileFiles.source(try ProfileFiles.text("CN"))])
        #expect(try ProfileEncoding.hash(#require(again.profile(named: "CN"))) == ProfileEncoding.hash(profile))
    }

    @Test func `says where an inherited rule comes from`() async throws {
        let profile = try #require(try await ProfileFiles.catalogue().profile(named: "CN-ZJ-NB"))
        let json = String(decoding: ProfileEncoding.canonicalBytes(profile), as: UTF8.self)
        #expect(json.contains(#""revote":{"article":"ZJ §24","from":"CN-ZJ@1","within":"5 working days"}"#))
        #expect(json.contains(#""base":"CN-ZJ@1""#))
    }

    @Test func `every parameter and value has words in both languages`() async throws {
        for parameter in ProfileParameter.allCases {
            #expect(!parameter.title(in: .en).isEmpty && parameter.title(in: .en) != parameter.title(in: .zh))
        }
        for profile in try await ProfileFiles.catalogue().latestProfiles {
            for provision in profile.provisions.values {
                #expect(!ParameterText.text(provision.value, in: .en).isEmpty)
                #expect(!ParameterText.text(provision.value, in: .zh).isEmpty)
            }
        }
    }
}
