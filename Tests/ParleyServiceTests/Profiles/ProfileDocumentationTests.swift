import Bargaining
import Foundation
import ParleyService
import Testing

@Suite struct ProfileDocumentationTests {
    private func page() throws -> String {
        try String(contentsOfFile: "\(ProfileFiles.folder)/../../docs/profiles.md", encoding: .utf8)
    }

    @Test func `the page shows the profiles as they are`() async throws {
        let comparison = ProfileComparison(try await ProfileFiles.catalogue().latestProfiles, language: .en)
        #expect(try page().hasSuffix("\n\n" + comparison.markdown(in: .en)))
    }

    @Test func `the page explains every rule and every word of the files`() async throws {
        let page = try page()
        for parameter in ProfileParameter.allCases { #expect(page.contains("`\(parameter.rawValue)`")) }
        let words =
            PeriodEndRule.allCases.map(\.rawValue) + ParityRule.allCases.map(\.rawValue)
            + SuspensionGround.allCases.map(\.rawValue) + MinutesSigners.allCases.map(\.rawValue)
            + SigningOrder.allCases.map(\.rawValue) + BindingMode.allCases.map(\.rawValue)
            + NegotiationWindow.Start.allCases.map(\.rawValue) + NegotiationWindow.End.allCases.map(\.rawValue)
            + SuspensionCap.Counting.allCases.map(\.rawValue) + ApprovalRule.Threshold.allCases.map(\.rawValue)
            + ApprovalRule.Base.allCases.map(\.rawValue) + FilingRule.Start.allCases.map(\.rawValue)
            + CompositionRule.Demand.allCases.map(\.rawValue) + ProfileMatters.allCases.map(\.rawValue)
        for word in words { #expect(page.contains("`\(word)`"), "\(word) is not explained") }
    }
}
