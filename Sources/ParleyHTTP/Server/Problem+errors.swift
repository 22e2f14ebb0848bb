internal import HTTPTypes
internal import Hummingbird
internal import NIOCore
internal import ParleyService

extension Problem {
    /// Seconds after which a client may try again when the service could not answer.
    static let retryAfterSeconds = 1

    /// The problem of an error thrown on the way: ours, the framework's, the service's.
    init(of error: any Error) {
        switch error {
        case let problem as Problem: self = problem
        case let fault as CodingFault: self.init(fault)
        case is NIOTooManyBytesError: self.init(.payloadTooLarge, ["limit": String(RequestBodyReader.maximumBytes)])
        case let error as HTTPError: self.init(framework: error)
        default: self.init(ServiceFailure(error))
        }
    }

    private init(framework error: HTTPError) {
        switch error.status {
        case .notFound: self.init(.routeUnknown, ["path": ""])
        case .contentTooLarge: self.init(.payloadTooLarge, ["limit": String(RequestBodyReader.maximumBytes)])
        case .unsupportedMediaType: self.init(.unsupportedMediaType)
        case .badRequest: self.init(.malformedRequest)
        default: self.init(.internalError)
        }
    }

    /// The problem of what nobody planned.
    init(_ failure: ServiceFailure) {
        let seconds = ["seconds": String(Self.retryAfterSeconds)]
        switch failure {
        case .overloaded, .unavailable: self.init(.overloaded, seconds)
        case .timedOut: self.init(.timedOut, seconds)
        case .outcomeUnknown: self.init(.outcomeUnknown, seconds)
        case .readOnly: self.init(.ledgerReadOnly)
        case .unplanned: self.init(.internalError, seconds)
        }
    }
}
