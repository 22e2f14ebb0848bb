import Bargaining
import Testing

@Suite struct CodeTests {
    @Test(arguments: ["630000", "630100", "630103", "110101", "419001"]) func `codes of places are read`(text: String) {
        #expect(RegionCode(text)?.description == text)
    }

    @Test(arguments: ["", "63", "63010", "6301033", "063010", "000000", "630003", "63010a", "６３０１００"])
    func `other texts are no codes of places`(text: String) {
        #expect(RegionCode(text) == nil)
    }

    @Test func `a place contains itself and what lies in it`() {
        let qinghai: RegionCode = "630000"
        #expect(qinghai.contains("630000") && qinghai.contains("630100") && qinghai.contains("630103"))
        #expect(!qinghai.contains("640000") && !qinghai.contains("610100"))
        let xining: RegionCode = "630100"
        #expect(xining.contains("630103") && !xining.contains("630000") && !xining.contains("630200"))
        let district: RegionCode = "630103"
        #expect(!district.contains("630104"))
        #expect(qinghai < xining && xining.province == "63")
    }

    @Test(arguments: ["60", "602", "6020", "6242"]) func `codes of industries are read`(text: String) {
        #expect(IndustryCode(text)?.description == text)
    }

    @Test(arguments: ["", "6", "60200", "G6020", "0012", "6 20"]) func `other texts are no codes of industries`(
        text: String
    ) {
        #expect(IndustryCode(text) == nil)
    }

    @Test func `a branch contains itself and its parts`() {
        let post: IndustryCode = "60"
        #expect(post.contains("60") && post.contains("6020") && !post.contains("6242"))
        let courier: IndustryCode = "6020"
        #expect(courier.contains("6020") && !courier.contains("60") && courier.division == "60" && post < courier)
    }

    @Test(arguments: ["E-17", "91110105MA01ABCD2X", "a", "0._-"]) func `keys of targets are read`(text: String) {
        #expect(CampaignTargetKey(text)?.description == text)
    }

    @Test(arguments: ["", "-a", ".a", "a b", "企业", "a/b", String(repeating: "a", count: 65)])
    func `other texts are no keys of targets`(text: String) {
        #expect(CampaignTargetKey(text) == nil)
    }
}
