internal import Bargaining
internal import ParleyService
internal import StrictJSON

extension Problem {
    /// The problem of a text that is no profile: where in it, and which rule it breaks.
    init(_ fault: ProfileFault) {
        self.init(
            .profileRefused,
            [
                "line": String(fault.place?.line ?? 1), "column": String(fault.place?.column ?? 1),
                "field": fault.field.isEmpty ? "–" : fault.field,
            ])
        expected = .profile(fault.rule)
        var writer = JSONWriter(capacity: 128)
        writer.beginObject()
        writer.member("line", Int64(fault.place?.line ?? 1))
        writer.member("column", Int64(fault.place?.column ?? 1))
        writer.member("field", fault.field)
        writer.member("rule", fault.rule.code)
        writer.endObject()
        members = [(name: "fault", json: writer.bytes)]
    }

    /// The problem of a refusal by the register of profiles.
    init(profile rejection: ProfileRegisterRejection) {
        switch rejection {
        case .versionPublished(let reference):
            self.init(.profileVersionPublished, ["profile": reference.description])
        case .versionNotLater(let reference, let latest):
            self.init(
                .profileVersionNotLater, ["profile": reference.description, "latest": "\(reference.id)@\(latest)"])
        case .inForceMissing(let reference): self.init(.profileInForceMissing, ["profile": reference.description])
        case .tooManyVersions:
            self.init(.tooManyProfileVersions, ["limit": String(ProfileRegisterLimits.maximumVersions)])
        }
    }
}
