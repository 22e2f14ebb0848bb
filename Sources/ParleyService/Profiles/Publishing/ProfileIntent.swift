package import Bargaining

/// A version to publish, with what the installation brings along of the same profile.
package struct ProfileIntent: Sendable {
    /// The version.
    package let profile: PublishedProfile
    /// The latest version of the same profile that the installation brings along; `nil` where it brings none.
    package let installed: Int?

    /// An intent from its parts.
    package init(_ profile: PublishedProfile, installed: Int?) {
        self.profile = profile
        self.installed = installed
    }
}
