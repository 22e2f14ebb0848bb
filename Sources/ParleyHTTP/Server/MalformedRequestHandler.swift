internal import HTTPTypes
internal import NIOCore
internal import NIOHTTP1
internal import NIOHTTPTypes
internal import ParleyService

/// Turns the bare 400 that Hummingbird writes for what is no HTTP into a problem: too large headers into 431.
///
/// Sits between the HTTP codec and Hummingbird. State is touched on the event loop of its channel only.
final class MalformedRequestHandler: ChannelDuplexHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPRequestPart
    typealias InboundOut = HTTPRequestPart
    typealias OutboundIn = HTTPResponsePart
    typealias OutboundOut = HTTPResponsePart

    private var code: ProblemCode?

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        if let error = error as? HTTPParserError {
            code = error == .headerOverflow ? .headersTooLarge : .malformedRequest
        }
        context.fireErrorCaught(error)
    }

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        guard let code, case .head(let head) = unwrapOutboundIn(data), head.status == .badRequest,
            head.headerFields[.contentType] == nil
        else {
            context.write(data, promise: promise)
            return
        }
        self.code = nil
        let body = Problem(code).body(in: .en, instance: "", requestID: "")
        var fields = HTTPFields()
        fields[.contentType] = MediaTypes.problem
        fields[.contentLanguage] = AcceptedLanguage.tag(of: .en)
        fields[.cacheControl] = CachePolicy.noStore.rawValue
        fields[.contentLength] = String(body.count)
        fields[.connection] = "close"
        context.write(
            wrapOutboundOut(.head(HTTPResponse(status: code.status, headerFields: fields))), promise: promise)
        context.write(wrapOutboundOut(.body(context.channel.allocator.buffer(bytes: body))), promise: nil)
    }
}
