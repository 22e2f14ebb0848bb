import Bargaining
import EventSourcing
import Testing

@Suite struct ProfileRegisterSpecs {
    private static func profile(_ name: String, inForce: LocalDay? = "2026-01-01") throws -> PublishedProfile {
        PublishedProfile(
            reference: try #require(ProfileReference(name)), inForce: inForce, text: "profile: \(name)",
            fingerprint: Array(repeating: 7, count: 32))
    }

    /// Publishes a version; what is recorded is kept.
    private static func publish(
        _ profile: PublishedProfile, installed: Int? = nil, _ state: inout ProfileRegisterState
    ) -> ProfileRegisterRejection? {
        do throws(ProfileRegisterRejection) {
            let events = try ProfileRegister.decide(
                ProfileRegisterCommand(profile, installed: installed, occurredAt: .unknown), state)
            #expect(events.map(\.fact) == [.published(profile)])
            for event in events { ProfileRegister.evolve(&state, event) }
            return nil
        } catch {
            return error
        }
    }

    @Test func `a version is published once and never edited`() throws {
        var state = ProfileRegister.initialState
        let second = try Self.profile("CN-QH@2")
        #expect(Self.publish(second, installed: 1, &state) == nil)
        let edited = PublishedProfile(
            reference: second.reference, inForce: second.inForce, text: "other", fingerprint: second.fingerprint)
        for again in [second, edited] {
            #expect(Self.publish(again, installed: 1, &state) == .versionPublished(second.reference))
        }
        #expect(state.profiles == [second])
        #expect(state.version(second.reference) == second)
        #expect(state.version(try Self.profile("CN-QH@3").reference) == nil)
    }

    @Test func `a version comes after those there are, installed ones included`() throws {
        var state = ProfileRegister.initialState
        let first = try Self.profile("CN-QH@1")
        #expect(Self.publish(first, installed: 1, &state) == .versionNotLater(first.reference, latest: 1))
        let fourth = try Self.profile("CN-QH@4")
        #expect(Self.publish(fourth, installed: 1, &state) == nil)
        let third = try Self.profile("CN-QH@3")
        #expect(Self.publish(third, installed: 1, &state) == .versionNotLater(third.reference, latest: 4))
        #expect(Self.publish(try Self.profile("CN-GS@1"), &state) == nil, "another profile begins by itself")
    }

    @Test func `a version says from when it is in force`() throws {
        var state = ProfileRegister.initialState
        let profile = try Self.profile("CN-QH@2", inForce: nil)
        #expect(Self.publish(profile, &state) == .inForceMissing(profile.reference))
    }

    @Test func `the register is bounded`() throws {
        var state = ProfileRegister.initialState
        for version in 1...ProfileRegisterLimits.maximumVersions {
            #expect(Self.publish(try Self.profile("CN-QH@\(version)"), &state) == nil)
        }
        #expect(Self.publish(try Self.profile("CN-QH@9999"), &state) == .tooManyVersions)
    }
}
