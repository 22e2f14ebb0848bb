internal import Bargaining
internal import HTTPTypes
internal import Hummingbird
internal import ParleyService
internal import StrictJSON

/// Answers which rules negotiations run under: the profiles of this installation, with the article behind every figure.
struct ProfileResponder: Sendable {
    let rulebook: Rulebook

    /// Every version of every profile, in short. There are as many as the installation has files, so they are one page.
    func list(_ exchange: Exchange) -> Response {
        let catalogue = rulebook.profiles
        let profiles = catalogue.profiles.values.sorted { left, right in
            left.id == right.id ? left.reference.version < right.reference.version : left.id < right.id
        }
        return Reply.json(cache: .state) { writer in
            writer.beginObject()
            writer.key("data")
            writer.beginArray()
            for profile in profiles {
                ProfileRendering.write(
                    profile, isLatest: catalogue.latest(profile.id)?.reference == profile.reference, to: &writer)
            }
            writer.endArray()
            writer.endObject()
        }
    }

    /// One profile: `CN@1` is that version, which never changes; `CN` the latest.
    func profile(_ exchange: Exchange) throws -> Response {
        let name = exchange.path.text("reference")
        guard let profile = rulebook.profiles.profile(named: name) else { throw Problem(.notFound) }
        let cache: CachePolicy = ProfileReference(name) == nil ? .state : .immutable
        let tag = "\"\(ProfileEncoding.hash(profile))\""
        if let field = exchange.header(.ifNoneMatch), EntityTag.isNamed(tag, in: field) {
            return Reply.notModified(tag: tag, cache: cache)
        }
        var response = Reply.json(cache: cache) { ProfileEncoding.json(profile).write(to: &$0) }
        response.headers[.eTag] = tag
        return response
    }
}
