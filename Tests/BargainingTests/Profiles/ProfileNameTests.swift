import Bargaining
import Testing

@Suite struct ProfileNameTests {
    @Test(arguments: ["CN", "CN-BJ", "CN-ZJ-NB"])
    func `reads profile names`(text: String) {
        #expect(ProfileID(text)?.description == text)
        #expect(ProfileReference("\(text)@1")?.description == "\(text)@1")
        #expect(ProfileID(text)?.country == "CN")
    }

    @Test(arguments: ["", "C", "cn", "CN-", "-CN", "CN--BJ", "CN-B", "CN-BJX", "CN-ZJ-NB-XX", "CN BJ", "ＣＮ", "CN@1"])
    func `refuses other names`(text: String) {
        #expect(ProfileID(text) == nil)
    }

    @Test(arguments: ["CN", "CN@", "CN@0", "CN@01", "CN@10000", "CN@-1", "CN@1@1", "@1", "CN@1 ", "CN@１"])
    func `refuses other references`(text: String) {
        #expect(ProfileReference(text) == nil)
    }

    @Test(arguments: ["O22 §32", "SHC §§28, 31", "LCL §54", "G24", "ZJ §7"])
    func `reads articles`(text: String) {
        #expect(Article(text)?.description == text)
    }

    @Test(arguments: [
        "", "o22 §32", "§32", "O22 32", "O22 §", "O22 §§32", "O22 §32, 33", "O22 §§32,33", "O22  §32", "O22 §032",
        "O22 §32a", "TOOLONGKEY §1", "22 §3", "O22 ", "O22 §§1, ",
    ])
    func `refuses other articles`(text: String) {
        #expect(Article(text) == nil)
    }

    @Test func `shares are fractions in lowest terms`() throws {
        #expect(Share(2, of: 3)?.description == "2/3")
        for (numerator, denominator) in [(2, 4), (0, 1), (4, 3), (1, 0), (1, 1_001), (-1, 3)] {
            #expect(Share(numerator, of: denominator) == nil)
        }
        let third = try Profiles.share(1, of: 3)
        #expect(third.isReached(by: 2, of: 6) && !third.isExceeded(by: 2, of: 6))
        #expect(third.isExceeded(by: 3, of: 8) && !third.isReached(by: 2, of: 7))
        #expect(third.least(of: 7) == 3 && third.leastAbove(of: 6) == 3 && third.least(of: 0) == 0)
        #expect(third.isReached(by: .max, of: .max))
    }

    @Test func `periods say what they are and know their limits`() {
        #expect(
            Period.calendarDays(1).description == "1 day" && Period.workingDays(10).description == "10 working days")
        #expect(
            Period.months(3).isWellFormed && !Period.months(121).isWellFormed && !Period.workingDays(0).isWellFormed)
    }
}
