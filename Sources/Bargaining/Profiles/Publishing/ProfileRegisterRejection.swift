/// Why a version of a rule profile is not published: one case a rule.
public enum ProfileRegisterRejection: Error, Hashable, Sendable {
    /// A published version is never edited.
    case versionPublished(ProfileReference)
    /// There is a later one, or the installation brings the version along.
    case versionNotLater(ProfileReference, latest: Int)
    /// It does not say from which day it is in force.
    case inForceMissing(ProfileReference)
    case tooManyVersions
}
