internal import Bargaining
internal import HTTPTypes
internal import Hummingbird
internal import ParleyService
internal import StrictJSON

/// Answers which rules negotiations run under: the profiles of this installation and those published in the caller's ledger, with the
/// article behind every figure.
struct ProfileResponder: Sendable {
    let service: NegotiationService

    /// Every version of every profile, in short. There are few, so they are one page.
    func list(_ exchange: Exchange) async throws -> Response {
        let ledger = try exchange.caller().ledger
        try await service.refreshProfiles(in: ledger)
        let installed = service.rulebook.profiles
        let catalogue = service.rulebook.profiles(in: ledger)
        let profiles = catalogue.profiles.values.sorted { left, right in
            left.id == right.id ? left.reference.version < right.reference.version : left.id < right.id
        }
        return Reply.json(cache: .state) { writer in
            writer.beginObject()
            writer.key("data")
            writer.beginArray()
            for profile in profiles {
                ProfileRendering.write(
                    profile, isLatest: catalogue.latest(profile.id)?.reference == profile.reference,
                    isPublished: installed[profile.reference] != profile, to: &writer)
            }
            writer.endArray()
            writer.endObject()
        }
    }

    /// One profile: `CN@1` is that version, which never changes; `CN` the latest.
    func profile(_ exchange: Exchange) async throws -> Response {
        let ledger = try exchange.caller().ledger
        let name = exchange.path.text("reference")
        try await service.refreshProfiles(in: ledger)
        guard let profile = service.rulebook.profiles(in: ledger).profile(named: name) else { throw Problem(.notFound) }
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
