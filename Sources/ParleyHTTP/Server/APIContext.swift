internal import Hummingbird
internal import Logging
internal import ParleyService

/// What Hummingbird carries along with a request.
struct APIContext: RequestContext {
    var coreContext: CoreRequestContextStorage

    /// Names the request in logs and problems; set by ``ObservationMiddleware``.
    var requestID = ""

    /// What the request's events belong together with; set by ``ObservationMiddleware``.
    var trace: TraceContext?

    /// What is learned about the request on its way in, for the access log.
    let note = RequestNote()

    init(source: ApplicationRequestContextSource) {
        coreContext = .init(source: source)
    }
}
